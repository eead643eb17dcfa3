import { numberOfDay } from '../cadence/civil.ts';
import { daysBetween } from '../calendar.ts';
import type { Leave } from '../schema/organisation.ts';
import type { Day } from '../schema/primitives.ts';

/** From the first to the last day that somebody was away without coming to work in between; both belong to it. */
export interface Absence {
  readonly start: Day;
  readonly end: Day;
}

/** How many days an absence has, both ends included, working or not. */
export function daysOfAbsence({ start, end }: Absence): number {
  return daysBetween(start, end) + 1;
}

/**
 * Leaves joined where they overlap, touch, or have nothing but days off between them.
 *
 * @param leaves - Of one person, in any order; none of them taken back.
 * @param isWorkday - Whether the person works on a day, by its number, when not on leave.
 * @returns By day; none touches another.
 */
export function absencesOf(
  leaves: readonly Leave[],
  isWorkday: (day: number) => boolean,
): readonly Absence[] {
  const found: Absence[] = [];
  for (const { start, end } of leaves.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    const last = found.at(-1);
    if (!last || hasWorkdayBetween(last.end, start, isWorkday)) found.push({ start, end });
    else if (end > last.end) found[found.length - 1] = { start: last.start, end };
  }
  return found;
}

function hasWorkdayBetween(end: Day, start: Day, isWorkday: (day: number) => boolean): boolean {
  const until = numberOfDay(start, ['start']);
  for (let day = numberOfDay(end, ['end']) + 1; day < until; day++) if (isWorkday(day)) return true;
  return false;
}
