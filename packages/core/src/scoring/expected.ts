import { addDays, daysBetween, endOfDay, epochOf, startOfDay, weekdayOf } from '../calendar.ts';
import type { Goal } from '../schema/goal.ts';
import type { WorkingCalendar } from '../schema/organisation.ts';
import type { Day, Instant, Zone } from '../schema/primitives.ts';

/** The fields of a goal that say how much is expected of it by when. */
export type Paced = Pick<Goal, 'start' | 'due' | 'measure' | 'pace'>;

/** Which days are worked. */
export type WorkingDays = Pick<WorkingCalendar, 'weekend' | 'holidays'>;

/** How expectation grows. `full` is 1 throughout, `at-the-end` 0 until the due day is over. */
export type Shape = 'full' | 'at-the-end' | NonNullable<Goal['pace']>['curve'];

/** A curve made ready for many moments: instants are milliseconds since 1970, so no zone is needed any more. */
export interface Curve {
  readonly shape: Shape;
  /** The beginning of the first day and the end of the due day. */
  readonly start: number;
  readonly end: number;
  /** For `working-days` and `points`: what is expected when, ascending; a straight line between. */
  readonly knots: readonly Knot[];
}

interface Knot {
  readonly at: number;
  readonly expected: number;
}

const mondayToFriday: WorkingDays = { weekend: [6, 7], holidays: [] };
/** A curve over more days than this is a straight line: its knots would fill memory and change nothing. */
const longestInDays = 15_000;

/**
 * How far a goal should be at a moment.
 *
 * A closed goal should be done. Else the curve of the goal holds, and without one that of its measure:
 * `range` expects 1 throughout, `binary` and `baseline` nothing until the due day is over, all others
 * and goals without a measure a straight line. The curve runs from 0 at the beginning of the first day
 * to 1 at the end of the due day.
 *
 * @param zone - Of the owner, see `zoneOf`.
 * @param calendar - For `working-days`; Monday to Friday where it is left out.
 * @returns From 0 to 1.
 * @throws PerfError `invalid-input` for a zone that does not exist; `calendar-not-loaded`.
 *
 * @example
 * expectedProgress({ start: '2026-04-01', due: '2026-04-10' }, '2026-04-06T00:00:00Z', 'UTC'); // 0.5
 */
export function expectedProgress(
  goal: Paced & { readonly state?: Goal['state'] },
  at: Instant,
  zone: Zone,
  calendar: WorkingDays = mondayToFriday,
): number {
  return goal.state === 'closed' ? 1 : expectedAt(curveOf(goal, zone, calendar), epochOf(at));
}

/** The shape that a goal's pace or, without one, its measure asks for. */
export function shapeOf({ measure, pace }: Pick<Goal, 'measure' | 'pace'>): Shape {
  if (pace) return pace.curve;
  if (measure?.kind === 'range') return 'full';
  return measure?.kind === 'binary' || measure?.kind === 'baseline' ? 'at-the-end' : 'linear';
}

/** The curve of a goal, whatever its state. Throws as `expectedProgress`. */
export function curveOf(goal: Paced, zone: Zone, calendar: WorkingDays = mondayToFriday): Curve {
  const shape = shapeOf(goal);
  const ends = { start: startOfDay(goal.start, zone), end: endOfDay(goal.due, zone) };
  const knots = knotsOf(goal, shape, zone, calendar);
  const knotted = shape === 'working-days' || shape === 'points';
  return { shape: knotted && knots.length < 2 ? 'linear' : shape, ...ends, knots };
}

/** What a curve expects at a moment in milliseconds since 1970, from 0 to 1. Throws nothing. */
export function expectedAt(curve: Curve, at: number): number {
  const { shape, start, end } = curve;
  if (shape === 'full' || at >= end) return 1;
  if (shape === 'at-the-end' || at <= start) return 0;
  const t = (at - start) / (end - start);
  switch (shape) {
    case 'linear':
      return t;
    case 'front-loaded':
      return 1 - (1 - t) ** 2;
    case 'back-loaded':
      return t ** 2;
    case 'working-days':
    case 'points':
      return between(curve.knots, at);
  }
}

function knotsOf(goal: Paced, shape: Shape, zone: Zone, calendar: WorkingDays): readonly Knot[] {
  if (shape === 'points') return knotsOfPoints(goal, zone);
  return shape === 'working-days' ? knotsOfWorkingDays(goal, zone, calendar) : [];
}

/** Points on or before the first day's beginning cannot be met; those past the end shape the line up to it. */
function knotsOfPoints({ start, due, pace }: Paced, zone: Zone): readonly Knot[] {
  const first = startOfDay(start, zone);
  const end = endOfDay(due, zone);
  const given = (pace?.points ?? []).map(({ day, expected }) => ({
    at: endOfDay(day, zone),
    expected,
  }));
  const knots = [{ at: first, expected: 0 }, ...given.filter(({ at }) => at > first)];
  if ((knots.at(-1)?.at ?? first) < end) knots.push({ at: end, expected: 1 });
  return knots;
}

function knotsOfWorkingDays(goal: Paced, zone: Zone, calendar: WorkingDays): readonly Knot[] {
  const days = workedDays(goal.start, goal.due, calendar);
  return days.flatMap((day, index) => [
    { at: startOfDay(day, zone), expected: index / days.length },
    { at: endOfDay(day, zone), expected: (index + 1) / days.length },
  ]);
}

function workedDays(start: Day, due: Day, { weekend, holidays }: WorkingDays): readonly Day[] {
  const count = daysBetween(start, due) + 1;
  if (count > longestInDays) return [];
  const days = Array.from({ length: count }, (_, index) => addDays(start, index));
  const free = new Set(holidays);
  return days.filter((day) => !weekend.includes(weekdayOf(day)) && !free.has(day));
}

function between(knots: readonly Knot[], at: number): number {
  let low = 0;
  let high = knots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((knots[middle]?.at ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  const [left, right] = [knots[low - 1], knots[low]];
  if (!left || !right) return left?.expected ?? 0;
  const t = (at - left.at) / (right.at - left.at);
  return left.expected + (right.expected - left.expected) * t;
}
