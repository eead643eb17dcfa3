import type { Attendance } from '../time/attendance.ts';
import type { Pair } from './pairs.ts';
import { clockAt, instantAt } from '../time/zones.ts';
import type { Random } from '../../random.ts';
import type { Person } from '../../schema/organisation.ts';

/** When two people meet, by the clock of the manager. */
export interface MeetingTime {
  readonly weekday: number;
  /** Since midnight. */
  readonly at: number;
  /** How long, in minutes. */
  readonly minutes: number;
}

/** Whose time is taken already, so that nobody has two regular meetings at once. */
export type Taken = Set<string>;

/** Time before a meeting in which it can be called off, and after it in which the two write down what was said. */
const [beforeMinutes, afterMinutes] = [30, 45];
/** Days that tell the clocks of two zones apart: winter, summer, and while only one of them has changed. */
const days = ['2026-01-14', '2026-07-15', '2026-03-18', '2026-10-28'];

/**
 * A weekday and a time at which both work, whatever the season, and which neither has given away; added to
 * `taken`. Where there is none, the last one that was tried.
 */
export function meetingTimeOf(
  { report, manager, weeks }: Pair,
  { attendance, random, taken }: { attendance: Attendance; random: Random; taken: Taken },
): MeetingTime {
  const minutes = weeks === 1 ? 25 : random.pick([30, 30, 45]);
  const workdays = [1, 2, 3, 4, 5].filter((weekday) =>
    [report, manager].every(({ worksOn = [1, 2, 3, 4, 5] }) => worksOn.includes(weekday)),
  );
  const hours = attendance.hoursOf(manager.id);
  const steps = Math.floor((hours.to - hours.from - beforeMinutes - minutes - afterMinutes) / 15);
  const [turn, shift] = [random.between(0, 4), random.between(0, steps)];
  let time: MeetingTime = { weekday: workdays[0] ?? 2, at: hours.from + 60, minutes };
  for (let tried = 0; tried < workdays.length * (steps + 1); tried += 1) {
    const weekday = workdays[(tried + turn) % workdays.length] ?? 2;
    const at =
      hours.from +
      beforeMinutes +
      15 * ((shift + Math.floor(tried / workdays.length)) % (steps + 1));
    time = { weekday, at, minutes };
    const keys = keysOf([report, manager], time);
    if (!fits(report, manager, time, attendance) || keys.some((key) => taken.has(key))) continue;
    for (const key of keys) taken.add(key);
    return time;
  }
  return time;
}

function fits(report: Person, manager: Person, time: MeetingTime, attendance: Attendance): boolean {
  const { from, to } = attendance.hoursOf(report.id);
  return days.every((day) => {
    const there = clockAt(instantAt(day, time.at, manager.timeZone), report.timeZone).minutes;
    return there >= from + beforeMinutes && there + time.minutes + afterMinutes <= to;
  });
}

/** The hours that a meeting touches, by UTC, for each of the two. */
function keysOf(
  people: readonly [Person, Person],
  { weekday, at, minutes }: MeetingTime,
): string[] {
  const zone = people[1].timeZone;
  return people.flatMap(({ id }) =>
    [at, at + minutes].map((minute) => {
      const hour = Math.floor(clockAt(instantAt('2026-01-14', minute, zone), 'UTC').minutes / 30);
      return `${id} ${weekday} ${hour}`;
    }),
  );
}
