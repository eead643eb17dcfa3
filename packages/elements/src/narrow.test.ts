import { expect } from '@open-wc/testing';
import type { Workspace } from '@throughline/core';
import './all.ts';
import { sectionNames } from './settings/section-names.ts';
import { seenBy } from './testing/feedback-company.ts';
import { beyond } from './testing/hostile-faults.ts';
import { plainCompany } from './testing/unseen-company.ts';
import { wholeElement } from './testing/whole-element.ts';

const looks = [
  ['perf-queue', {}],
  ['perf-one-on-one', {}],
  ['perf-one-on-one', { 'series-id': 'weekly-1' }],
  ['perf-feedback', {}],
  ['perf-feedback', { view: 'give' }],
  ['perf-recognition-wall', {}],
  ['perf-coach', { preview: '' }],
  ['perf-person', {}],
  ['perf-review-brief', {}],
  ['perf-dashboard', { figures: 'feedback recognition' }],
  ['perf-heatmap', { figure: 'gave-feedback' }],
  ...sectionNames.map((section) => ['perf-settings', { section }] as const),
] as const;

describe('as wide as their place', () => {
  let workspace: Workspace;

  before(async () => {
    workspace = await (await seenBy(plainCompany))('ann');
  });

  after(() => workspace.close());

  for (const [tag, attributes] of looks) {
    const what = [tag, ...Object.values(attributes)].filter(Boolean).join(' ');
    it(`[E462] ${what} stays inside 240, 480 and 960 px`, async () => {
      const { element, place } = await wholeElement(tag, workspace, attributes);
      for (const width of [960, 480, 240]) {
        place.style.inlineSize = `${width}px`;
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        expect(element.getBoundingClientRect().width).to.equal(width);
        expect(beyond(element), `${width} px`).to.deep.equal([]);
      }
    }).timeout(20_000);
  }
});
