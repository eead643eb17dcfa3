import { dueMoments } from '../cadence/due-moments.ts';
import { epochOf, instantOf } from '../calendar.ts';
import type { Series } from '../schema/conversation.ts';
import type { Instant } from '../schema/primitives.ts';

/** What says when two people meet. */
export type SeriesTimes = Pick<Series, 'recurrence' | 'from' | 'time' | 'zone'>;

/**
 * The moments of some dates from a moment on, that one included, earliest first. A holiday moves no
 * one-on-one: the two of them do.
 *
 * @throws As `dueMoments`.
 */
export function* dueMomentsFrom(
  { recurrence, from: first, time, zone }: SeriesTimes,
  from: Instant,
): Iterable<Instant> {
  // Two people meet on holidays that are none where they are, so the calendar has no part in it.
  const moments = dueMoments({ recurrence, from: first, time, zone, holiday: 'skip' });
  let due = moments.after(epochOf(from) - 1);
  while (due !== undefined) {
    yield instantOf(due);
    due = moments.after(due);
  }
}
