import type { Attendance } from './time/attendance.ts';
import { type Strain, habitOf } from './habits.ts';
import type { ReportDay } from './report-days.ts';
import { instantAt } from './time/zones.ts';
import type { Random } from '../random.ts';
import { addDays } from '../calendar.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Day, Instant, Zone } from '../schema/primitives.ts';

/** When somebody checks in, and of which day. */
export interface ReportMoment {
  readonly at: Instant;
  readonly asOf: Day;
  /** The day by the clock of whoever checks in. */
  readonly day: Day;
}

/** Who is to check in. */
export interface Reporter {
  readonly id: PersonId;
  readonly zone: Zone;
  readonly strain: Strain;
}

/** What decides when somebody checks in. */
export interface MomentOptions {
  readonly attendance: Attendance;
  readonly random: Random;
  readonly seed: number;
}

/**
 * When somebody checks in for a due day, by their habits, their week and their leave: before it was due, or
 * up to two days after; `undefined` where they do not.
 */
export function reportMoment(
  reporter: Reporter,
  slot: ReportDay,
  options: MomentOptions,
): ReportMoment | undefined {
  const { random, seed } = options;
  const habit = habitOf(reporter.id, seed);
  const { missed, late } = reporter.strain;
  // All is drawn whatever comes of it, so that one thing more or less changes nothing of what follows.
  const [isMissed, isLate] = [
    random.chance(habit.missed + missed),
    random.chance(habit.late + late),
  ];
  const days = random.chance(habit.firmness) ? habit.daysBefore : random.between(3, 5);
  const [share, delay] = [random.next(), random.between(0, 2)];
  if (isMissed) return undefined;
  const onTime = isLate ? undefined : momentBefore(reporter, slot, { ...options, days, share });
  return onTime ?? momentAfter(reporter, slot, { ...options, delay, share });
}

/** A moment of a working day before it is due, as many days before as somebody likes, or earlier. */
function momentBefore(
  { id, zone }: Reporter,
  { due, minutes, before, isDaily }: ReportDay,
  { attendance, days, share }: MomentOptions & { readonly days: number; readonly share: number },
): ReportMoment | undefined {
  const { from, to } = attendance.hoursOf(id);
  // Where work begins only when it is due, the Friday before has to do.
  const isTooEarly = !isDaily && days === 0 && minutes - from < 20;
  const wished = isDaily ? due : addDays(due, -(isTooEarly ? 3 : days));
  const day = attendance.firstAtWork(id, wished, addDays(before, 1));
  if (day === undefined) return undefined;
  const [first, last] = [from + 10, day === due ? minutes - 5 : to - 15];
  if (last - first < 5) return undefined;
  return { at: instantAt(day, within(first, last, share), zone), asOf: day, day };
}

/** A moment in the two days after it was due; on the same day in a daily rhythm. It speaks of the week before. */
function momentAfter(
  { id, zone }: Reporter,
  { due, minutes, isDaily }: ReportDay,
  { attendance, delay, share }: MomentOptions & { readonly delay: number; readonly share: number },
): ReportMoment | undefined {
  const { from, to } = attendance.hoursOf(id);
  const last = addDays(due, isDaily ? 0 : 2);
  const wished = addDays(due, isDaily ? 0 : delay);
  const day = attendance.firstAtWork(id, wished, last) ?? attendance.firstAtWork(id, due, last);
  if (day === undefined) return undefined;
  const first = day === due ? Math.max(from, minutes) + 15 : from + 15;
  if (first > to - 10) return undefined;
  const asOf = isDaily ? day : addDays(due, -3);
  return { at: instantAt(day, within(first, to - 5, share), zone), asOf, day };
}

function within(first: number, last: number, share: number): number {
  return Math.floor(first + share * (last - first));
}
