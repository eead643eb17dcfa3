import { fixture, html, waitUntil } from '@open-wc/testing';
import {
  type PersonId,
  type SeriesId,
  type Storage,
  type Workspace,
  createWorkspace,
  memoryStorage,
  memoryStorages,
} from '@throughline/core';
import '../perf-one-on-one.ts';
import type { PerfOneOnOne } from '../one-on-one/one-on-one.ts';
import { ann, ben, company, companyWorkspace, now as today } from './company.ts';
import { wordsOf } from './texts-of.ts';
import { whenShown } from './when-shown.ts';

/** The series of Ann, who leads, and Ben. */
export const weekly = 'weekly-1' as SeriesId;
const by = (who: string, at: string) => ({ by: who, at });
const ofSeries = (id: string, more: Record<string, unknown>) => ({ id, seriesId: weekly, ...more });

/** The company with a series of Ann and Ben that met on 8 May and meets again on 20 May; Eve meets Ann too. */
export const twoPeople = {
  ...company,
  series: [
    {
      ...{ id: weekly, people: ['ann', 'ben'], managerId: 'ann', zone: 'UTC' },
      recurrence: { frequency: 'weekly', interval: 2, weekdays: [{ weekday: 3 }] },
      ...{ from: '2026-04-22', startedBy: 'ann', startedAt: '2026-04-20T08:00:00Z' },
    },
    {
      ...{ id: 'peers', people: ['ann', 'eve'], zone: 'UTC' },
      recurrence: { frequency: 'weekly', interval: 1, weekdays: [{ weekday: 1 }] },
      ...{ from: '2026-05-04', startedBy: 'eve', startedAt: '2026-05-01T08:00:00Z' },
    },
  ],
  meetings: [
    ofSeries('m-1', {
      ...{ due: '2026-05-06T10:00:00Z', at: '2026-05-06T10:00:00Z', minutes: 30 },
      confirmed: by('ann', '2026-05-06T11:00:00Z'),
      closedAt: '2026-05-06T11:00:00Z',
    }),
  ],
  talkingPoints: [
    ofSeries('p-1', {
      ...by('ben', '2026-05-02T08:00:00Z'),
      text: 'Win back the big ones first?',
      about: { kind: 'goal', goalId: 'teams' },
      value: { progress: 0.2, status: 'on-track', value: 8 },
    }),
    ofSeries('p-2', { ...by('ann', '2026-05-10T08:00:00Z'), text: 'Who covers in August?' }),
    ofSeries('p-3', { ...by('ben', '2026-05-11T08:00:00Z'), text: 'A course on pricing' }),
  ],
  sharedNotes: [
    ofSeries('n-1', {
      ...by('ann', '2026-05-06T10:10:00Z'),
      ...{ text: 'We try one call a week.', meetingId: 'm-1' },
    }),
    ofSeries('n-2', { ...by('ann', '2026-05-12T10:10:00Z'), text: 'Pricing comes next.' }),
  ],
  privateNotes: [
    ofSeries('n-3', { ...by('ann', '2026-05-12T10:20:00Z'), text: 'Ben sounds tired.' }),
  ],
  actionItems: [
    ofSeries('a-1', {
      ...by('ann', '2026-05-06T10:20:00Z'),
      ...{ ownerId: 'ben', text: 'Call three lost teams', due: '2026-05-13' },
    }),
    ofSeries('a-2', {
      ...by('ann', '2026-05-06T10:20:00Z'),
      ...{ ownerId: 'ann', text: 'Ask finance for the figures' },
    }),
  ],
};

/** A workspace of one of the two. */
export const workspaceOf = (viewer: PersonId, storage?: Storage, records: unknown = twoPeople) =>
  companyWorkspace(viewer, storage ?? memoryStorage(), records);

/** Ann and Ben, each with a workspace on one storage. */
export async function bothOf(records: unknown = twoPeople) {
  const storages = memoryStorages();
  const open = () => storages('both');
  return {
    /** The same storage, as another tab opens it. */
    open,
    ann: await workspaceOf(ann, open(), records),
    ben: await workspaceOf(ben, open(), records),
  };
}

/** One of the two at another moment. */
export function laterOf(
  viewer: PersonId,
  storage: Storage,
  now: string = today,
): Promise<Workspace> {
  let ids = 0;
  const newId = () => `later-${viewer}-${(ids += 1)}`;
  return createWorkspace({ storage, viewer: { id: viewer }, now: () => now, newId });
}

/** The element as one of the two has it, with everything of the series. */
export async function oneOnOne(
  workspace?: Workspace,
  seriesId: SeriesId | undefined = weekly,
): Promise<PerfOneOnOne> {
  const element = document.createElement('perf-one-on-one');
  if (seriesId) element.seriesId = seriesId;
  if (workspace) element.workspace = workspace;
  const place = await fixture<HTMLElement>(html`<div></div>`);
  // Colours on their way are no finding.
  place.style.setProperty('--perf-time', '0ms');
  place.append(element);
  if (workspace) await whenShown(element);
  // The forms come once everything else is shown.
  await waitUntil(() => all(element, '.form-wait').length === 0, 'the forms are there');
  return element;
}

/** All of that element that a selector finds in it. */
export function all<T extends HTMLElement = HTMLElement>(element: Element, selector: string): T[] {
  return [...element.shadowRoot!.querySelectorAll<T>(selector)];
}

/** The button of those words, in a part of the element. */
export function buttonIn(element: Element, part: string, words: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(element, `${part} button`).find(
    (button) =>
      wordsOf(button) === words || button.getAttribute('aria-label')?.startsWith(words) === true,
  );
  if (!found) throw new Error(`There is no button ${words} in ${part}.`);
  return found;
}

/** Types into a field, found by a selector. */
export async function typeIn(element: PerfOneOnOne, selector: string, text: string) {
  const [field] = all<HTMLTextAreaElement>(element, selector);
  if (!field) throw new Error(`There is no field ${selector}.`);
  field.value = text;
  const type = field instanceof HTMLSelectElement ? 'change' : 'input';
  field.dispatchEvent(new Event(type, { bubbles: true }));
  await element.updateComplete;
}

/** Sends the form that a selector finds, and waits until the element says what was done. */
export async function sendIn(element: PerfOneOnOne, selector: string, said: string) {
  all<HTMLFormElement>(element, selector)[0]!.requestSubmit();
  await saysSoon(element, said);
}

/** Waits until the element shows some words. */
export async function saysSoon(element: Element, words: string) {
  await waitUntil(() => wordsOf(element).includes(words), `${words} in: ${wordsOf(element)}`);
}
