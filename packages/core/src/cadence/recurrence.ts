import { PerfError } from '../errors.ts';
import type { Day, TimeOfDay, Zone } from '../schema/primitives.ts';
import type { Recurrence } from '../schema/recurrence.ts';
import { dayLimits, numberOfDay } from './civil.ts';
import { periodsOf } from './periods.ts';

/** The days on which something recurs, as day numbers. Any stretch of them is found without walking from the first. */
export interface DueDays {
  readonly first: number;
  /** The last day; `undefined` without an end. */
  readonly last: number | undefined;
  /** The days from one to another, both included, ascending. */
  between(from: number, to: number): readonly number[];
  /** The first of them on or after a day. */
  next(day: number): number | undefined;
  /** The last one before a day, as if the recurrence had always gone on: there may be one before the first. */
  before(day: number): number | undefined;
}

/** Something that recurs at a time of the day, in a zone. */
export interface DueTimes {
  readonly recurrence: Recurrence;
  /**
   * Weeks, months and intervals are counted from this day. The first due day is the first one on or after it
   * that the recurrence gives: the day itself, if it fits.
   */
  readonly from: Day;
  readonly time: TimeOfDay;
  readonly zone: Zone;
}

const known = new WeakMap<Recurrence, Map<Day, DueDays>>();

/**
 * The days of a recurrence that counts from a day. Kept for each recurrence, so asking again costs nothing.
 *
 * @throws PerfError `invalid-input` with the path `recurrence` for one that never happens, such as one on
 *   30 February or one that ends before it begins; `from` for a day that does not exist.
 */
export function dueDaysOf(recurrence: Recurrence, from: Day): DueDays {
  const ofRecurrence = known.get(recurrence) ?? new Map<Day, DueDays>();
  const found = ofRecurrence.get(from);
  if (found) return found;
  const days = dueDays(recurrence, from);
  known.set(recurrence, ofRecurrence.set(from, days));
  return days;
}

function dueDays(recurrence: Recurrence, from: Day): DueDays {
  const start = numberOfDay(from, ['from']);
  const { until, count } = recurrence;
  const end = until === undefined ? dayLimits.last : numberOfDay(until, ['recurrence', 'until']);
  const periods = periodsOf(recurrence, start);
  const { periodOf, daysOf, round } = periods;

  function next(day: number): number | undefined {
    if (day > end) return undefined;
    const wanted = Math.max(day, start);
    let period = periodOf(wanted);
    for (const limit = period + round; period <= limit; period++) {
      const found = daysOf(period).find((each) => each >= wanted);
      if (found !== undefined) return found <= end ? found : undefined;
    }
    return undefined;
  }

  const first = next(start);
  if (first === undefined) throw never();
  const last = count === undefined ? undefined : nthFrom(first, count, next);
  const lastKnown = last ?? end;
  return {
    first,
    last: last ?? (until === undefined ? undefined : end),
    next: (day) => (day > lastKnown ? undefined : next(day)),
    between: (a, b) => daysBetween(periods, Math.max(a, first), Math.min(b, lastKnown)),
    before: (day) => dayBefore(periods, Math.min(day, lastKnown + 1)),
  };
}

/** The last of a counted number of days; where days run out before, the last there can be. */
function nthFrom(first: number, count: number, next: DueDays['next']): number {
  let day = first;
  for (let made = 1; made < count; made++) {
    const following = next(day + 1);
    if (following === undefined) return day;
    day = following;
  }
  return day;
}

function daysBetween(
  { periodOf, daysOf }: ReturnType<typeof periodsOf>,
  from: number,
  to: number,
): readonly number[] {
  const days: number[] = [];
  if (from > to) return days;
  for (let period = periodOf(from), end = periodOf(to); period <= end; period++) {
    for (const day of daysOf(period)) if (day >= from && day <= to) days.push(day);
  }
  return days;
}

function dayBefore(
  { periodOf, daysOf, round }: ReturnType<typeof periodsOf>,
  day: number,
): number | undefined {
  let period = periodOf(day);
  for (const limit = period - round; period >= limit; period--) {
    const found = daysOf(period).findLast((each) => each < day);
    if (found !== undefined) return found;
  }
  return undefined;
}

function never(): PerfError {
  return new PerfError(
    'invalid-input',
    'The recurrence never happens; it needs a day that comes.',
    {
      issues: [{ path: ['recurrence'], message: 'expected a recurrence that happens' }],
    },
  );
}
