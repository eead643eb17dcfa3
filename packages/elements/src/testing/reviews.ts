import { fixture, html, waitUntil } from '@open-wc/testing';
import {
  type PersonId,
  type ReviewBriefId,
  type Storage,
  type Workspace,
  createWorkspace,
  memoryStorage,
} from '@throughline/core';
import '../perf-review-brief.ts';
import type { PerfReviewBrief } from '../review-brief/review-brief.ts';
import { ann, ben, company, now } from './company.ts';
import { withoutMarks } from './texts-of.ts';

export const eve = 'eve' as PersonId;
export const period = { start: '2026-01-01', end: '2026-05-15' };

/** A text that is too long for one line of evidence. */
export const longWords = `You listened to every customer. ${'And then once more. '.repeat(12)}The end.`;

const checkIn = (day: string, value: number) => ({
  ...{ id: `c-${day}`, goalId: 'teams', by: 'ben' },
  ...{ at: `${day}T09:00:00Z`, asOf: day, value, note: `Week of ${day}` },
});
const lateDays = ['2026-05-04', '2026-05-05', '2026-05-06', '2026-05-07', '2026-05-12'];

/** The company in which there is evidence about Ben from January to May, with none in March. */
export const reviewCompany = {
  ...company,
  goals: company.goals.map((goal) =>
    goal.id === 'hire' ? { ...goal, visibility: 'named', visibleTo: ['ann', 'ben'] } : goal,
  ),
  checkIns: [
    checkIn('2026-01-12', 2),
    checkIn('2026-02-09', 4),
    checkIn('2026-04-13', 8),
    ...lateDays.map((day, index) => checkIn(day, 10 + index)),
    {
      id: 'c-hire',
      goalId: 'hire',
      by: 'ben',
      at: '2026-04-15T09:00:00Z',
      asOf: '2026-04-15',
      value: false,
    },
  ],
  feedback: [
    {
      ...{ id: 'f-open', from: 'eve', about: 'ben', at: '2026-01-20T09:00:00Z', text: longWords },
      ...{ visibility: 'subject-and-manager', managerId: 'ann' },
    },
    {
      ...{ id: 'f-manager', from: 'eve', about: 'ben', at: '2026-02-20T09:00:00Z' },
      ...{ text: 'For Ann alone.', visibility: 'manager', managerId: 'ann' },
    },
  ],
  recognitions: [
    { id: 'r-1', from: 'ann', to: ['ben'], at: '2026-04-20T09:00:00Z', text: 'Thank you, Ben' },
  ],
  series: [
    {
      ...{ id: 's-1', people: ['ann', 'ben'], managerId: 'ann', from: '2026-02-03', zone: 'UTC' },
      ...{
        recurrence: { frequency: 'weekly' },
        startedBy: 'ann',
        startedAt: '2026-02-01T09:00:00Z',
      },
    },
  ],
  meetings: [
    {
      ...{ id: 'm-1', seriesId: 's-1', at: '2026-02-03T10:00:00Z', minutes: 30 },
      confirmed: { by: 'ann', at: '2026-02-03T11:00:00Z' },
    },
  ],
  actionItems: [
    {
      ...{ id: 'a-1', seriesId: 's-1', by: 'ann', at: '2026-04-01T09:00:00Z', ownerId: 'ben' },
      text: 'Call the lost teams',
      ended: { by: 'ben', at: '2026-04-28T09:00:00Z', as: 'done' },
    },
  ],
};

/** A company in memory, as several people see it at a clock that can be moved. */
export interface ReviewStage {
  readonly as: (viewer: PersonId) => Promise<Workspace>;
  readonly setNow: (moment: string) => void;
}

/** The company of reviews, or another one. */
export async function reviewStage(
  records: unknown = reviewCompany,
  storage: Storage = memoryStorage(),
): Promise<ReviewStage> {
  let clock: string = now;
  let ids = 0;
  const as = (viewer: PersonId) =>
    createWorkspace({
      ...{ storage, viewer: { id: viewer }, now: () => clock },
      newId: () => `new-${viewer}-${(ids += 1)}`,
    });
  const admin = await as(ann);
  await admin.run<string>({ type: 'workspace.begin', input: { records } });
  return { as, setNow: (moment) => (clock = moment) };
}

/** Starts a review and says under which id it is kept. */
export async function startedReview(
  workspace: Workspace,
  personId: PersonId = ben,
): Promise<ReviewBriefId> {
  const ran = await workspace.run({ type: 'review.start', input: { personId, ...period } });
  return ran.written.find(({ collection }) => collection === 'reviewBriefs')!.id as ReviewBriefId;
}

/** The element, in the page and ready. */
export async function reviewsIn(
  workspace: Workspace | undefined,
  set: Partial<Pick<PerfReviewBrief, 'briefId' | 'person' | 'from' | 'to'>> = {},
): Promise<PerfReviewBrief> {
  const element = document.createElement('perf-review-brief');
  Object.assign(element, set);
  if (workspace) element.workspace = workspace;
  const place = await fixture(html`<div></div>`);
  place.append(element);
  await element.updateComplete;
  const isThere = () => !found(element, '[part=loading]');
  if (workspace) await waitUntil(isThere, 'it is there', { timeout: 5000 });
  await element.updateComplete;
  return element;
}

/** What a selector finds in the element. */
export function found<T extends HTMLElement = HTMLElement>(
  element: PerfReviewBrief,
  selector: string,
): T | null {
  return element.shadowRoot!.querySelector<T>(selector);
}

/** What a selector finds, once it is there. */
export async function awaited<T extends HTMLElement = HTMLElement>(
  element: PerfReviewBrief,
  selector: string,
): Promise<T> {
  await waitUntil(() => found(element, selector), `${selector} is not there`);
  return found<T>(element, selector)!;
}

/** Presses the button that says this, once it is there. */
export async function pressed(element: PerfReviewBrief, text: string): Promise<void> {
  const buttonOf = () =>
    [...element.shadowRoot!.querySelectorAll('button')].find((it) =>
      withoutMarks(it.textContent).includes(text),
    );
  await waitUntil(buttonOf, `no button says ${text}`);
  buttonOf()!.click();
  await element.updateComplete;
}

/** Types a text into a field. */
export async function typed(element: PerfReviewBrief, selector: string, text: string) {
  const field = await awaited<HTMLTextAreaElement>(element, selector);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
}
