import { epochOf, instantOf } from '../calendar.ts';
import type { Instant } from '../schema/primitives.ts';

/**
 * The moment some months earlier, in UTC: on the same date, or on the last of a month that is shorter.
 *
 * @example
 * monthsBefore('2026-05-31T10:00:00Z', 3); // '2026-02-28T10:00:00.000Z'
 */
export function monthsBefore(at: Instant, months: number): Instant {
  const date = new Date(epochOf(at));
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0));
  date.setUTCDate(Math.min(day, lastDay.getUTCDate()));
  return instantOf(date.getTime());
}
