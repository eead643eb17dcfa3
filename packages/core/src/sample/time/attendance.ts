import { calendarIdOf } from './calendars.ts';
import { addDays, weekdayOf } from '../../calendar.ts';
import type { PersonId } from '../../schema/ids.ts';
import type { Leave, Person, WorkingCalendar } from '../../schema/organisation.ts';
import type { Day } from '../../schema/primitives.ts';
import { minutesOf } from './zones.ts';

/** Who works on which day, and from when to when. */
export interface Attendance {
  /** Whether somebody is employed on a day, whatever else keeps them from work. */
  isEmployed(personId: PersonId, day: Day): boolean;
  /** The leave that a day of somebody falls into. */
  leaveOn(personId: PersonId, day: Day): Leave | undefined;
  /** Whether somebody works on a day: employed, a day of their week, no holiday of their office, no leave. */
  isAtWork(personId: PersonId, day: Day): boolean;
  /** The first day on which somebody works, from one day up to another, or backwards where `to` is earlier. */
  firstAtWork(personId: PersonId, from: Day, to: Day): Day | undefined;
  /** Working hours of somebody, in minutes since midnight by their own clock. */
  hoursOf(personId: PersonId): { readonly from: number; readonly to: number };
}

interface Week {
  readonly person: Person;
  readonly weekdays: ReadonlySet<number>;
  readonly holidays: ReadonlySet<Day>;
  readonly hours: { readonly from: number; readonly to: number };
}

/** Attendance by the records of a company. */
export function createAttendance(
  people: readonly Person[],
  calendars: readonly WorkingCalendar[],
  leaves: readonly Leave[],
): Attendance {
  const weeks = weeksOf(people, calendars);
  const away = new Map<PersonId, Leave[]>();
  for (const leave of leaves) {
    const list = away.get(leave.personId);
    if (list) list.push(leave);
    else away.set(leave.personId, [leave]);
  }
  const isEmployed = (personId: PersonId, day: Day) => {
    const person = weeks.get(personId)?.person;
    return person !== undefined && day >= (person.joined ?? '') && day <= (person.left ?? '9999');
  };
  const leaveOn = (personId: PersonId, day: Day) =>
    away.get(personId)?.find(({ start, end }) => start <= day && day <= end);
  const isAtWork = (personId: PersonId, day: Day) => {
    const week = weeks.get(personId);
    if (!week || !week.weekdays.has(weekdayOf(day)) || week.holidays.has(day)) return false;
    return isEmployed(personId, day) && leaveOn(personId, day) === undefined;
  };
  return {
    ...{ isEmployed, leaveOn, isAtWork },
    firstAtWork(personId, from, to) {
      const step = from <= to ? 1 : -1;
      for (let day = from; step > 0 ? day <= to : day >= to; day = addDays(day, step))
        if (isAtWork(personId, day)) return day;
      return undefined;
    },
    hoursOf: (personId) => weeks.get(personId)?.hours ?? { from: 540, to: 1020 },
  };
}

function weeksOf(people: readonly Person[], calendars: readonly WorkingCalendar[]) {
  const known = new Map(
    calendars.map(({ id, holidays, from, to }) => [
      id,
      { holidays: new Set(holidays), hours: { from: minutesOf(from), to: minutesOf(to) } },
    ]),
  );
  return new Map<PersonId, Week>(
    people.map((person) => {
      const { holidays = new Set<Day>(), hours = { from: 540, to: 1020 } } =
        known.get(calendarIdOf(person.timeZone)) ?? {};
      const weekdays = new Set(person.worksOn ?? [1, 2, 3, 4, 5]);
      return [person.id, { person, weekdays, holidays, hours }];
    }),
  );
}
