import { epochOf, instantOf } from '../calendar.ts';
import { PerfError } from '../errors.ts';
import type { Instant } from '../schema/primitives.ts';
import { dueMoments } from './due-moments.ts';
import { type DueTimes, dueDaysOf } from './recurrence.ts';

/**
 * The moments at which something is due, in a stretch of time.
 *
 * A time of the day that the clocks skip moves forward by what they skip; of one that they show twice the
 * first counts. Holidays are not looked at here.
 *
 * @param within - After the one moment and up to the other, which belongs to it. Without `until` all of a
 *   recurrence that ends.
 * @returns Ascending, each moment once.
 * @throws PerfError `invalid-input` for all of a recurrence without an end, for one that never happens, for a
 *   day that does not exist, for an unknown zone; `calendar-not-loaded`.
 *
 * @example
 * const recurrence = { frequency: 'weekly', interval: 1, weekdays: [{ weekday: 1 }] } as const;
 * const rule = { recurrence, from: '2026-03-02', time: '09:00', zone: 'Europe/Oslo' } as const;
 * occurrences(rule, { after: '2026-03-20T00:00:00Z', until: '2026-04-01T00:00:00Z' });
 * // ['2026-03-23T08:00:00.000Z', '2026-03-30T07:00:00.000Z']
 */
export function occurrences(
  rule: DueTimes,
  { after, until }: { readonly after?: Instant; readonly until?: Instant } = {},
): readonly Instant[] {
  const days = dueDaysOf(rule.recurrence, rule.from);
  if (until === undefined && days.last === undefined) throw endless();
  const moments = dueMoments({ ...rule, holiday: 'skip' });
  const [from, to] = [after, until].map((each) => (each === undefined ? undefined : epochOf(each)));
  return moments.between(from ?? -Infinity, to ?? Infinity).map(instantOf);
}

function endless(): PerfError {
  const message = 'The recurrence has no end, so all of it cannot be listed; say until when.';
  return new PerfError('invalid-input', message, {
    issues: [{ path: ['until'], message: 'expected a moment, since the recurrence has no end' }],
  });
}
