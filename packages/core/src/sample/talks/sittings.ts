import type { Attendance } from '../time/attendance.ts';
import { strainOn } from '../habits.ts';
import type { MeetingTime } from './meeting-times.ts';
import type { Pair } from './pairs.ts';
import { type Dealer } from './threads.ts';
import { type Slip, slipOf } from './slips.ts';
import { instantAt } from '../time/zones.ts';
import type { Random } from '../../random.ts';
import { addDays, daysBetween } from '../../calendar.ts';
import { newMeeting } from '../../conversations/meetings.ts';
import type { Meeting } from '../../schema/conversation.ts';
import type { PersonId } from '../../schema/ids.ts';
import type { Day, Instant } from '../../schema/primitives.ts';

/** A meeting with what its record does not say. */
export interface Sitting {
  readonly meeting: Meeting;
  /** By the clock of the manager. */
  readonly day: Day;
  readonly isHeld: boolean;
}

/** What decides how the meetings of a pair go. */
export interface SittingOptions {
  readonly first: Day;
  readonly time: MeetingTime;
  readonly today: Day;
  readonly attendance: Attendance;
  readonly random: Random;
  readonly dealer: Dealer;
}

/**
 * The meetings of a pair to which something has happened, oldest first: held, moved or skipped, and of those
 * to come the next one where it was moved. While one of the two is on a long leave there are none.
 */
export function sittingsOf(pair: Pair, options: SittingOptions): readonly Sitting[] {
  const { first, today, attendance } = options;
  const sittings: Sitting[] = [];
  let [lastDay, skippedInRow] = [addDays(first, -1), 0];
  for (let day = first; day <= pair.until; day = addDays(day, 7 * pair.weeks)) {
    if (day >= today) {
      const next = nextSitting(pair, day, options);
      return next ? [...sittings, next] : sittings;
    }
    const isLong = [pair.report, pair.manager].some(({ id }) => {
      const leave = attendance.leaveOn(id, day);
      return leave !== undefined && daysBetween(leave.start, leave.end) > 30;
    });
    if (isLong) continue;
    const occasion = { ...options, after: lastDay, skippedInRow };
    const sitting = sittingOn(pair, day, occasion);
    sittings.push(sitting);
    lastDay = sitting.day;
    skippedInRow = sitting.isHeld ? 0 : skippedInRow + 1;
  }
  return sittings;
}

interface Occasion extends SittingOptions {
  /** The day of the meeting before. */
  readonly after: Day;
  /** How many of the meetings before were skipped in a row. */
  readonly skippedInRow: number;
}

/** After so many in a row even the busiest find the time. */
const mostInRow = 3;

function sittingOn(pair: Pair, day: Day, occasion: Occasion): Sitting {
  const { attendance, random, today } = occasion;
  const strain = strainOn(pair.report.teamId, daysBetween(day, today) / 7);
  const areThere = isWorkday(pair, day, attendance);
  // Drawn in any case, so that one leave more does not change all that follows.
  const [skips, moves] = [
    random.chance(strain.skipped),
    random.chance(areThere ? strain.moved : 0.35),
  ];
  const other = moves || !areThere ? otherDay(pair, day, occasion) : undefined;
  if (areThere && (!skips || occasion.skippedInRow >= mostInRow)) {
    return held(pair, day, moves && other !== undefined ? other : day, occasion);
  }
  if (!areThere && moves && other !== undefined && !skips) return held(pair, day, other, occasion);
  return skipped(pair, day, slipOf(pair, day, occasion), occasion);
}

/** One of the next days on which both work, and which is over. */
function otherDay(pair: Pair, day: Day, { attendance, today, after }: Occasion): Day | undefined {
  for (const days of [1, 2, -1, 3, 4]) {
    const other = addDays(day, days);
    if (
      other < today &&
      other > after &&
      other <= pair.until &&
      isWorkday(pair, other, attendance)
    ) {
      return other;
    }
  }
  return undefined;
}

/** Whether both work on a day. */
function isWorkday({ report, manager }: Pair, day: Day, attendance: Attendance): boolean {
  return attendance.isAtWork(report.id, day) && attendance.isAtWork(manager.id, day);
}

function held(pair: Pair, due: Day, day: Day, occasion: Occasion): Sitting {
  const { random, time } = occasion;
  const meeting = scheduled(pair, due, day, occasion);
  const by = random.chance(0.6) ? pair.manager.id : pair.report.id;
  const at = momentOn(pair, day, time.at + time.minutes + random.between(4, 40));
  if (at.slice(0, 10) >= occasion.today) return { meeting, day, isHeld: true };
  return { meeting: { ...meeting, confirmed: { by, at }, closedAt: at }, day, isHeld: true };
}

function skipped(pair: Pair, day: Day, { by, at, reason }: Slip, occasion: Occasion): Sitting {
  const meeting = scheduled(pair, day, day, occasion);
  const skip = { ...meeting, skipped: { by, at, reason }, sequence: meeting.sequence + 1 };
  return { meeting: skip, day, isHeld: false };
}

function scheduled(pair: Pair, due: Day, day: Day, occasion: Occasion): Meeting {
  const { at: minutes, minutes: length } = occasion.time;
  const from = momentOn(pair, due, minutes);
  const meeting = newMeeting({ id: pair.id, minutes: length }, from);
  if (due === day) return meeting;
  const move = { ...moveOf(pair, due < day ? due : day, occasion), from };
  return { ...meeting, at: momentOn(pair, day, minutes), moved: [move], sequence: 1 };
}

/** Who moved a meeting, and when: the manager more often, on a day at work before. */
function moveOf(
  { report, manager }: Pair,
  before: Day,
  { attendance, random }: Occasion,
): { readonly by: PersonId; readonly at: Instant } {
  const chosen = random.chance(0.65) ? [manager, report] : [report, manager];
  const minutes = random.between(20, 300);
  for (const person of chosen) {
    const day = attendance.firstAtWork(person.id, addDays(before, -1), addDays(before, -30));
    if (day === undefined) continue;
    const { from } = attendance.hoursOf(person.id);
    return { by: person.id, at: instantAt(day, from + minutes, person.timeZone) };
  }
  return { by: manager.id, at: instantAt(addDays(before, -1), 12 * 60, manager.timeZone) };
}

/** The next meeting, for one pair in eight moved already. */
function nextSitting(pair: Pair, day: Day, options: SittingOptions): Sitting | undefined {
  const { attendance, random, today } = options;
  if (!random.chance(0.12)) return undefined;
  for (const days of [1, 2, 3]) {
    const other = addDays(day, days);
    if (!isWorkday(pair, other, attendance)) continue;
    const occasion = { ...options, after: day, skippedInRow: 0 };
    const meeting = scheduled(pair, day, other, occasion);
    const isMade = meeting.moved.every(({ at }) => at.slice(0, 10) < today);
    return isMade ? { meeting, day: other, isHeld: false } : undefined;
  }
  return undefined;
}

function momentOn({ manager }: Pair, day: Day, minutes: number): Instant {
  return instantAt(day, minutes, manager.timeZone);
}
