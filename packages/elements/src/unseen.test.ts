import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Workspace } from '@throughline/core';
import './all.ts';
import { seenBy } from './testing/feedback-company.ts';
import { listening } from './testing/listening.ts';
import { nameOf, still, wholeMarkup } from './testing/page-of-all.ts';
import { rootsIn } from './testing/pieces.ts';
import { beyondAnn, beyondBen, plainCompany } from './testing/unseen-company.ts';

type Shown = HTMLElement & { workspace?: Workspace };

/** A workspace of these records, with the figures about people of a month before anything was hidden. */
async function staged(records: unknown) {
  const as = await seenBy(records);
  const admin = await as('ann');
  await admin.run({ type: 'figures.take', input: { period: '2026-04' } });
  await admin.close();
  return as;
}

/** What is asked of each element: each look at it, by its attributes. */
const looks: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  'perf-queue': [{}, { person: 'ben' }],
  'perf-one-on-one': [{}, { 'series-id': 'weekly-1' }],
  'perf-feedback': [{}, { about: 'ben' }],
  'perf-recognition-wall': [{}, { person: 'fay' }],
  'perf-coach': [{ preview: '' }],
  'perf-person': [{ 'person-id': 'ben' }, { 'person-id': 'eve' }],
  'perf-review-brief': [{}],
  'perf-settings': [{ section: 'people' }],
  // What people are asked for is a mean of all one-on-ones and goals that there are, those out of sight too.
  'perf-dashboard': [{ figures: 'discipline conversations feedback recognition' }],
  'perf-heatmap': [{ figure: 'gave-feedback' }],
};

/** What folds more open in each element; lines of a queue and forms stay closed. */
const folded = '.fold, .drill-toggle, .meter-toggle, .pillar-open, .earlier-part h3 button';

/** All looks at all elements in one page, with what folds open, and the events that they tell from then on. */
async function shown(workspace: Workspace, isInside = false) {
  const inside = html`<perf-workspace .workspace=${workspace}></perf-workspace>`;
  const place = await fixture<HTMLElement>(isInside ? inside : html`<div></div>`);
  const elements = Object.entries(looks).flatMap(([tag, all]) =>
    all.map((attributes) => {
      const element = document.createElement(tag) as Shown;
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      if (!isInside) element.workspace = workspace;
      place.append(element);
      return element;
    }),
  );
  await still(elements);
  const toggles = elements.flatMap(rootsIn).flatMap((root) => [...root.querySelectorAll(folded)]);
  for (const toggle of toggles) {
    if (toggle.getAttribute('aria-expanded') === 'false') (toggle as HTMLElement).click();
  }
  await still(elements);
  const told: string[] = [];
  for (const element of elements) {
    element.dispatchEvent = (event) => {
      if (event.type.startsWith('perf-')) told.push(`${nameOf(element)}: ${event.type}`);
      return EventTarget.prototype.dispatchEvent.call(element, event);
    };
  }
  return { elements, told };
}

/** The name of each element and all that is written of it, as somebody sees a company. */
async function pageOf(records: unknown, viewer: string, isInside: boolean) {
  const as = await staged(records);
  const { elements } = await shown(await as(viewer), isInside);
  return elements.map((it) => [nameOf(it), wholeMarkup(it)] as const);
}

const recurrence = { frequency: 'weekly', interval: 1 };

/** What others do of which Ben learns nothing. */
const doneBeyondBen = [
  ['ann', 'goal.create', { goal: privateGoal('ann') }],
  ['eve', 'goal.create', { goal: privateGoal('eve') }],
  ['eve', 'goal.check-in', { goalId: 'own-eve', value: 2, confidence: 0.2 }],
  ['ann', 'series.start', { people: ['ann', 'eve'], recurrence, from: '2026-05-18', zone: 'UTC' }],
  ['ann', 'note.add', { seriesId: 'weekly-1', visibility: 'private', text: 'Mine alone' }],
  ['eve', 'feedback.give', { about: 'ann', text: 'Well led', visibility: 'subject' }],
  [
    'eve',
    'feedback.give',
    { about: 'ben', text: 'Well done', visibility: 'manager', managerId: 'ann' },
  ],
  ['ann', 'feedback.ask', { about: 'ben', to: 'eve', question: 'How is Ben?' }],
  ['eve', 'recognition.give', { to: ['fay'], text: 'Thank you' }],
  ['ann', 'review.start', { personId: 'ben', start: '2026-01-01', end: '2026-05-15' }],
] as const;

describe('what somebody may not see', () => {
  for (const [viewer, beyond] of [
    ['ben', beyondBen],
    ['ann', beyondAnn],
  ] as const) {
    it(`[E400] [E403] is in no element for people, alone or in a workspace, whoever looks: ${viewer}`, async () => {
      const [without, present] = await Promise.all([
        pageOf(plainCompany, viewer, false),
        pageOf(beyond, viewer, true),
      ]);
      const differing = without.filter(([, page], at) => page !== present[at]![1]);
      expect(differing.map(([name]) => name)).to.deep.equal([]);
      const small = without.filter(([, page]) => page.length < 300);
      expect(small.map(([name]) => name)).to.deep.equal([]);
    }).timeout(60_000);
  }

  it('[E400] [E469] changes nothing, tells nothing and says nothing when it comes while somebody looks', async () => {
    const as = await staged(plainCompany);
    const { elements, told } = await shown(await as('ben'));
    const before = elements.map(wholeMarkup);
    const ear = listening(elements);
    const said = elements.map(ear.heard);
    for (const [by, type, input] of doneBeyondBen) {
      const theirs = await as(by);
      await theirs.run<string>({ type, input });
      await theirs.close();
    }
    await still(elements);
    const changed = elements.filter((it, at) => wholeMarkup(it) !== before[at]);
    expect(changed.map(nameOf)).to.deep.equal([]);
    expect(told).to.deep.equal([]);
    expect(elements.map(ear.heard)).to.deep.equal(said);
    const seen = await as('ann');
    await seen.run({
      type: 'talking-point.raise',
      input: { seriesId: 'weekly-1', text: 'Seen by both' },
    });
    await waitUntil(() => elements.some((it) => wholeMarkup(it).includes('Seen by both')));
  }).timeout(60_000);

  it('[E400] leaves every element when it goes out of sight while somebody looks', async () => {
    const as = await staged(plainCompany);
    const { elements } = await shown(await as('ben'));
    const tellsOf = () => elements.filter((it) => wholeMarkup(it).includes('evas')).map(nameOf);
    expect(tellsOf()).to.include('perf-person eve');
    const eve = await as('eve');
    const [fields, base] = [{ visibility: 'private' }, { visibility: 'public' }];
    await eve.run<string>({ type: 'goal.edit', input: { goalId: 'evas', fields, base } });
    await waitUntil(() => tellsOf().length === 0, 'out of sight', { timeout: 10_000 });
    await still(elements);
    expect(tellsOf()).to.deep.equal([]);
    await eve.close();
  }).timeout(60_000);
});

function privateGoal(ownerId: string) {
  const days = { start: '2026-04-01', due: '2026-06-30' };
  const measure = { kind: 'number', start: 0, target: 9 };
  const base = { id: `own-${ownerId}`, title: 'Mine', kind: 'key-result', state: 'active' };
  return { ...base, ownerId, ...days, measure, visibility: 'private' };
}
