import { expect } from '@open-wc/testing';
import type { Workspace } from '@throughline/core';
import './all.ts';
import { sectionNames } from './settings/section-names.ts';
import { seenBy } from './testing/feedback-company.ts';
import { beyondAt } from './testing/hostile-faults.ts';
import { looks as longLooks } from './testing/hostile-looks.ts';
import { plainCompany } from './testing/unseen-company.ts';
import { wholeElement } from './testing/whole-element.ts';

const isLong = (tag: string, section: string) =>
  longLooks.some(([, long, of]) => long === tag && 'section' in of && of.section === section);

/** The looks at which long words are not shown. */
const looks = [
  ['perf-person', {}],
  ['perf-dashboard', { figures: 'feedback recognition' }],
  ['perf-heatmap', { figure: 'gave-feedback' }],
  ...sectionNames
    .filter((section) => !isLong('perf-settings', section))
    .map((section) => ['perf-settings', { section }] as const),
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
      expect(beyondAt([960, 480, 240], element, place)).to.deep.equal([]);
    }).timeout(20_000);
  }
});
