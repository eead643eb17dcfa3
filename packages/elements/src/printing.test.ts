import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { PerfError, type Workspace } from '@throughline/core';
import './all.ts';
import { sectionNames } from './settings/section-names.ts';
import { failingReading } from './testing/failing-reading.ts';
import { seenBy } from './testing/feedback-company.ts';
import { leftOut } from './testing/on-paper.ts';
import { plainCompany } from './testing/unseen-company.ts';
import { wholeElement } from './testing/whole-element.ts';

const looks = [
  ['perf-queue', {}, ''],
  ['perf-one-on-one', { 'series-id': 'weekly-1' }, ''],
  ['perf-feedback', {}, '.top .actions button'],
  ['perf-recognition-wall', {}, '#thank'],
  ['perf-coach', { preview: '' }, ''],
  ['perf-person', { 'person-id': 'ben' }, ''],
  ['perf-review-brief', {}, ''],
  ['perf-dashboard', { figures: 'feedback recognition' }, ''],
  ['perf-heatmap', { figure: 'gave-feedback' }, ''],
  ...sectionNames.map((section) => ['perf-settings', { section }, ''] as const),
  ['perf-settings', { section: 'people' }, 'tbody .name'],
] as const;

/** Tools that would stand on paper: what is pressed or filled in, but names that lead on, and titles. */
function toolsOnPaper({ shadowRoot }: Element): string[] {
  const hidden = leftOut(shadowRoot!) || ':not(*)';
  const names = '.link, .fold, .line .main, .series, h3 button, [aria-selected=true]';
  const tools = `button:not(${names}), input, select:not(.head select), textarea, [part=notice]`;
  return [...shadowRoot!.querySelectorAll<HTMLElement>(tools)]
    .filter((tool) => !tool.closest(hidden) && tool.offsetParent !== null)
    .map((tool) => `${tool.className} ${tool.localName} ${tool.textContent.trim()}`);
}

describe('on paper', () => {
  let workspace: Workspace;

  before(async () => {
    workspace = await (await seenBy(plainCompany))('ann');
  });

  after(() => workspace.close());

  for (const [tag, attributes, opener] of looks) {
    const what = [tag, ...Object.values(attributes), opener].filter(Boolean).join(' ');
    it(`[E405] ${what} has no buttons, fields and notices`, async () => {
      const { element, root } = await wholeElement(tag, workspace, attributes);
      if (opener) {
        root.querySelector<HTMLElement>(opener)!.click();
        await waitUntil(() => root.querySelector('form'), 'a form', { timeout: 10_000 });
      }
      await aTimeout(0);
      expect(toolsOnPaper(element)).to.deep.equal([]);
    }).timeout(20_000);
  }

  for (const tag of new Set(looks.map(([tag]) => tag))) {
    it(`[E457] ${tag} says what went wrong, and what to do`, async () => {
      const { element, root } = await wholeElement(tag, workspace);
      element.workspace = failingReading(
        workspace,
        new PerfError('storage-unavailable', 'Unreadable.'),
      );
      await waitUntil(() => root.querySelector('[part=error]'), 'the error', { timeout: 10_000 });
      const error = root.querySelector<HTMLElement>('[part=error]')!;
      expect(error.closest(leftOut(root) || ':not(*)')).to.equal(null);
      expect(error.offsetParent).not.to.equal(null);
      expect(toolsOnPaper(element)).to.deep.equal([]);
    }).timeout(20_000);
  }

  it('[E458] perf-person has the sections that are open, and no title of one that is folded', async () => {
    const { root } = await wholeElement('perf-person', workspace);
    const folded = [...root.querySelectorAll('[aria-expanded=false]')];
    const open = [...root.querySelectorAll('.fold[aria-expanded=true]')];
    expect(folded).not.to.be.empty;
    expect(folded.filter((title) => !title.closest(leftOut(root)))).to.be.empty;
    expect(open).not.to.be.empty;
    expect(open.filter((title) => title.closest(leftOut(root)))).to.be.empty;
    folded[0]!.closest('button')!.click();
    await waitUntil(() => !folded[0]!.closest(leftOut(root)));
  });

  it('[E409] what one may not change in perf-settings stands as values, and lists stay', async () => {
    const theirs = await (await seenBy(plainCompany))('ben');
    for (const [section, words] of [
      ['general', 'Time zone'],
      ['teams', 'Sales'],
    ] as const) {
      const element = document.createElement('perf-settings');
      Object.assign(element, { section, workspace: theirs });
      (await fixture<HTMLElement>(html`<div></div>`)).append(element);
      const root = element.shadowRoot!;
      await waitUntil(() => root.querySelector('form, table'), section, { timeout: 10_000 });
      const shown = root.querySelector('form, table')!;
      expect(shown.textContent).to.contain(words);
      expect(shown.closest(leftOut(root))).to.equal(null);
      expect(toolsOnPaper(element)).to.deep.equal([]);
    }
    await theirs.close();
  }).timeout(20_000);
});
