import { localDayOf, momentsAt } from '../calendar.ts';
import type { Leave, Person, WorkingCalendar } from '../schema/organisation.ts';
import type { Day, Zone } from '../schema/primitives.ts';
import { numberOfDay, weekdayOfNumber } from './civil.ts';

/** Whether somebody could have done what was due. */
export interface WorkingTime {
  /** Whether there is any working time after one moment and up to another, in milliseconds since 1970. */
  isWorkedBetween(after: number, until: number): boolean;
}

type Hours = Omit<WorkingCalendar, 'id'>;

/** Whose working time it is, and when there is something to do. */
export interface Worker {
  readonly zone: Zone;
  /** Absent: Monday to Friday, from 09:00 to 17:00, without holidays. */
  readonly calendar?: Hours | undefined;
  /** Absent: somebody who works all days of the calendar. */
  readonly person?: Pick<Person, 'active' | 'joined' | 'left' | 'worksOn'> | undefined;
  /** By their first day; those taken back count for nothing. */
  readonly leaves?: readonly Leave[] | undefined;
  /**
   * When there is something to do, in milliseconds since 1970. What falls due after its end is nothing
   * to do any more. Absent: always; `null`: never.
   */
  readonly during?: { readonly from: number; readonly until: number } | null | undefined;
}

/** The hours of a workspace without a calendar. */
export const mondayToFriday: Hours = { weekend: [6, 7], from: '09:00', to: '17:00', holidays: [] };
const holidaysOf = new WeakMap<object, ReadonlySet<number>>();

/**
 * The working time of somebody: the working hours of the calendar on the days that they work, without
 * holidays, leave, and the time before they joined and after they left. Days of a part-time week take the
 * place of the calendar's weekend. Hours that end before they begin run over midnight. Somebody who is no
 * longer active, with no last day, has none.
 *
 * @throws When asked: PerfError `invalid-input` for a zone that does not exist; `calendar-not-loaded`.
 */
export function workingTimeOf(worker: Worker): WorkingTime {
  const { zone, calendar = mondayToFriday, person, during } = worker;
  const isWorkday = workdayTest(worker);
  const [beginOf, endOf] = [momentsAt(calendar.from, zone), momentsAt(calendar.to, zone)];
  const overnight = calendar.to <= calendar.from ? 1 : 0;
  const hasGone = person?.active === false && person.left === undefined;
  return {
    isWorkedBetween(after, until) {
      if (hasGone || during === null || until > (during?.until ?? Infinity)) return false;
      const start = Math.max(after, during?.from ?? -Infinity);
      const lastDay = localDayOf(until, zone);
      for (let day = localDayOf(start, zone) - overnight; day <= lastDay; day++) {
        if (!isWorkday(day)) continue;
        if (Math.max(beginOf(day), start) < Math.min(endOf(day + overnight), until)) return true;
      }
      return false;
    },
  };
}

/** The working time that all of some people have at least a part of, each by themselves. */
export function workingTimeOfAll(all: readonly WorkingTime[]): WorkingTime {
  return {
    isWorkedBetween: (after, until) => all.every((each) => each.isWorkedBetween(after, until)),
  };
}

/** Tells of a day, by its number, whether somebody works on it; whether they are still active is not asked. */
export function workdayTest({ calendar = mondayToFriday, person, leaves = [] }: Worker) {
  const holidays = numbersOf(calendar);
  const away = leaves
    .filter(({ withdrawnAt }) => withdrawnAt === undefined)
    .map(({ start, end }) => [numberOfDay(start, ['start']), numberOfDay(end, ['end'])] as const);
  const first = person?.joined === undefined ? -Infinity : numberOfDay(person.joined, ['joined']);
  const last = person?.left === undefined ? Infinity : numberOfDay(person.left, ['left']);
  return (day: number): boolean => {
    if (day < first || day > last || holidays.has(day)) return false;
    const weekday = weekdayOfNumber(day);
    const isFree = person?.worksOn
      ? !person.worksOn.includes(weekday)
      : calendar.weekend.includes(weekday);
    return !isFree && !away.some(([from, to]) => day >= from && day <= to);
  };
}

/** Calendars are read once: a company has one, with the holidays of many years. */
function numbersOf(calendar: { readonly holidays: readonly Day[] }): ReadonlySet<number> {
  const known = holidaysOf.get(calendar);
  if (known) return known;
  const numbers = new Set(calendar.holidays.map((day) => numberOfDay(day, ['holidays'])));
  holidaysOf.set(calendar, numbers);
  return numbers;
}
