import { fixture, html, waitUntil } from '@open-wc/testing';
import {
  type PersonId,
  type Storage,
  type Workspace,
  createWorkspace,
  memoryStorage,
} from '@throughline/core';
import '../perf-queue.ts';
import type { PerfQueue } from '../queue/queue.ts';
import { ann, ben, company } from './company.ts';
import { wordsOf as textOf } from './texts-of.ts';
import { whenShown } from './when-shown.ts';

/** A Tuesday: check-ins were due on the day before, and Ann and Ben meet. */
export const tuesday = '2026-05-12T08:00:00Z';

const few = new Set(['pillar', 'churn', 'teams', 'hire', 'secret']);

/** A few goals of the company, and what its people owe each other: Ann leads Ben, Eve is elsewhere. */
export const queueCompany = {
  ...company,
  goals: company.goals.filter(({ id }) => few.has(id)),
  series: [
    {
      ...{ id: 'weekly', people: ['ann', 'ben'], managerId: 'ann', zone: 'UTC' },
      recurrence: { frequency: 'weekly', interval: 1, weekdays: [{ weekday: 2 }] },
      ...{ from: '2026-05-12', startedBy: 'ann', startedAt: '2026-05-11T08:00:00Z' },
    },
  ],
  feedbackRequests: [
    {
      ...{ id: 'r1', from: 'ann', about: 'ann', to: 'ben', at: '2026-05-08T08:00:00Z' },
      ...{ question: 'How did the pitch of ours land?', due: '2026-05-20' },
    },
  ],
  companyValues: [{ id: 'care', name: 'We care' }],
};

const due = '2026-05-05T10:00:00Z';
/** The same, where Ann and Ben met while the goal “Win back 40 teams” was on track. */
export const metOnTrack = {
  ...queueCompany,
  checkIns: [
    {
      ...{ id: 'c1', goalId: 'teams', by: 'ben', value: 24 },
      ...{ at: '2026-05-01T08:00:00Z', asOf: '2026-05-01' },
    },
  ],
  series: queueCompany.series.map((series) => ({
    ...{ ...series, from: '2026-05-05', startedAt: '2026-04-28T08:00:00Z' },
  })),
  meetings: [
    {
      ...{ id: 'm1', seriesId: 'weekly', due, at: due, minutes: 30 },
      confirmed: { by: 'ann', at: due },
    },
  ],
};

/** What Ann and Eve have between them, of which Ben knows nothing. */
export const hidden = {
  series: [
    {
      ...{ id: 'peers', people: ['ann', 'eve'], zone: 'UTC' },
      recurrence: { frequency: 'weekly', interval: 1, weekdays: [{ weekday: 2 }] },
      ...{ from: '2026-05-12', startedBy: 'eve', startedAt: '2026-05-11T08:00:00Z' },
    },
  ],
  feedbackRequests: [
    {
      ...{ id: 'r2', from: 'eve', about: 'eve', to: 'ann', at: '2026-05-08T08:00:00Z' },
      ...{ question: 'Was I clear?', due: '2026-05-20' },
    },
  ],
};

/** A workspace of somebody with these records, on the Tuesday or at another moment. */
export async function queueWorkspace(
  viewer: PersonId = ben,
  {
    records = queueCompany,
    storage = memoryStorage(),
    now = tuesday,
  }: { readonly records?: object; readonly storage?: Storage; readonly now?: string } = {},
): Promise<Workspace> {
  let ids = 0;
  const common = { storage, now: () => now, newId: () => `new-${viewer}-${(ids += 1)}` };
  const admin = await createWorkspace({ ...common, viewer: { id: ann } });
  if (admin.version === 0) await admin.run<string>({ type: 'workspace.begin', input: { records } });
  return viewer === ann ? admin : createWorkspace({ ...common, viewer: { id: viewer } });
}

/** The queue of a workspace, in the page. */
export async function queueOf(
  workspace?: Workspace,
  attributes: Partial<Pick<PerfQueue, 'personId' | 'limit'>> = {},
): Promise<PerfQueue> {
  const element = document.createElement('perf-queue');
  Object.assign(element, attributes);
  if (workspace) element.workspace = workspace;
  const place = await fixture(html`<div></div>`);
  place.append(element);
  if (workspace) await whenShown(element);
  return element;
}

/** What a person reads, without the marks around names. */
export { textOf };

/** All of that element that a selector finds in it. */
export function all<T extends HTMLElement = HTMLElement>(element: Element, selector: string): T[] {
  return [...element.shadowRoot!.querySelectorAll<T>(selector)];
}

/** What the lines say, in their order. */
export const linesOf = (element: Element) =>
  all(element, '.line .what').map((what) => textOf(what));

/** The line that says so. */
export function lineOf(element: Element, words: string): HTMLElement {
  const found = all(element, '.line').find((line) => textOf(line).includes(words));
  if (!found) throw new Error(`There is no line ${words} in ${textOf(element)}.`);
  return found;
}

/** Opens a line as a click does, which takes the focus there, and gives what is open below it. */
export async function opened(element: PerfQueue, words: string, part = '.main') {
  const button = lineOf(element, words).querySelector<HTMLElement>(part)!;
  button.focus();
  button.click();
  const panel = () => lineOf(element, words).querySelector<HTMLElement>('.panel');
  const isThere = () => panel()?.querySelector('form, button, perf-check-in');
  await waitUntil(() => isThere(), `what opens at ${words}`, { timeout: 5000 });
  return panel()!;
}

/** The button of those words in some part of an element. */
export function buttonIn(place: ParentNode, words: string): HTMLButtonElement {
  const found = [...place.querySelectorAll('button')].find((button) =>
    (button.getAttribute('aria-label') ?? textOf(button)).includes(words),
  );
  if (!found) throw new Error(`There is no button ${words}.`);
  return found;
}

/** Writes into a field. */
export function write(field: Element | null, text: string): void {
  Object.assign(field!, { value: text });
  field!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
