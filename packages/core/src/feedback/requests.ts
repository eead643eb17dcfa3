import { addDays, compareInstants, dayOf, endOfDay, epochOf } from '../calendar.ts';
import { zoneOf } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { FeedbackRequest } from '../schema/feedback.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Day, Instant } from '../schema/primitives.ts';

/** How a request for feedback stands. */
export type RequestState = 'open' | 'answered' | 'declined' | 'withdrawn' | 'expired';

type Dated = Pick<Records, 'people' | 'settings'>;

/**
 * How a request stands at a moment.
 *
 * It expires when its last day is over where the person is who was asked. An answer that comes later still
 * answers it; what was withdrawn or declined stays so.
 *
 * @param at - What is known then: an answer that was given later does not count yet.
 * @returns Throws as `endOfDay`.
 *
 * @example
 * requestState({ ...request, due: '2026-05-18' }, records, '2026-05-19T06:00:00Z'); // 'expired'
 */
export function requestState(request: FeedbackRequest, records: Dated, at: Instant): RequestState {
  const isBy = (moment: Instant | undefined) =>
    moment !== undefined && compareInstants(moment, at) <= 0;
  if (isBy(request.withdrawnAt)) return 'withdrawn';
  if (isBy(request.declined?.at)) return 'declined';
  if (isBy(request.answeredAt)) return 'answered';
  return epochOf(at) < lastMomentOf(request, records) ? 'open' : 'expired';
}

/**
 * How a request stands for whoever is about to do something to it: what has ended stays so, even where the clock
 * by which it did was ahead.
 */
export function standingOf(request: FeedbackRequest, records: Dated, now: Instant): RequestState {
  if (request.withdrawnAt !== undefined) return 'withdrawn';
  if (request.declined) return 'declined';
  return request.answeredAt === undefined ? requestState(request, records, now) : 'answered';
}

/** The last day of a request: the one it names, else as many days after it was asked as the settings say. */
export function lastDayOf(
  request: Pick<FeedbackRequest, 'at' | 'to' | 'due'>,
  records: Dated,
): Day {
  const { at, to, due } = request;
  if (due !== undefined) return due;
  return addDays(dayOf(at, zoneOf(records, to)), records.settings.feedback.requestDays);
}

/** When the last day of a request is over where the asked person is, in milliseconds since 1970. */
export function lastMomentOf(
  request: Pick<FeedbackRequest, 'at' | 'to' | 'due'>,
  records: Dated,
): number {
  return endOfDay(lastDayOf(request, records), zoneOf(records, request.to));
}

/**
 * The requests that wait for an answer by somebody, the first to expire first. Those by or about people who
 * have left wait for none.
 *
 * @returns Throws as `requestState`.
 */
export function openRequestsTo(
  personId: PersonId,
  records: Dated & Pick<Records, 'growth'>,
  at: Instant,
): readonly FeedbackRequest[] {
  const isHere = (id: PersonId) => records.people.get(id)?.active === true;
  return records.growth
    .requestsTo(personId)
    .filter(({ from, about }) => isHere(from) && isHere(about))
    .filter((request) => compareInstants(request.at, at) <= 0)
    .filter((request) => requestState(request, records, at) === 'open')
    .map((request) => ({ request, last: lastMomentOf(request, records) }))
    .sort((a, b) => a.last - b.last || compareInstants(a.request.at, b.request.at))
    .map(({ request }) => request);
}
