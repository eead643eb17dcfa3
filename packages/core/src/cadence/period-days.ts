import type { Recurrence, RecurringWeekday } from '../schema/recurrence.ts';
import { civilOf, dayLimits, lengthOfMonth, numberOf, weekdayOfNumber } from './civil.ts';

/** What chooses days within a period, with the defaults from the first day that RFC 5545 gives it. */
export interface Parts {
  readonly months: readonly number[] | undefined;
  readonly monthDays: readonly number[] | undefined;
  readonly weekdays: readonly RecurringWeekday[] | undefined;
  readonly positions: readonly number[] | undefined;
}

const empty: readonly number[] = [];
const allMonths: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** The parts of a recurrence; one that names no days happens on those of its first one, numbered `from`. */
export function partsOf(recurrence: Recurrence, from: number): Parts {
  const { frequency, months, monthDays, weekdays, positions } = recurrence;
  const { month, day } = civilOf(from);
  const namesDays = monthDays !== undefined || weekdays !== undefined;
  if (namesDays || frequency === 'daily') return { months, monthDays, weekdays, positions };
  if (frequency === 'weekly') {
    return { months, monthDays, weekdays: [{ weekday: weekdayOfNumber(from) }], positions };
  }
  const ofYear = frequency === 'yearly' && months === undefined ? [month] : months;
  return { months: ofYear, monthDays: [day], weekdays, positions };
}

/** Whether a day fits a recurrence of days. */
function isOn(day: number, { months, monthDays, weekdays }: Parts): boolean {
  const { year, month, day: ofMonth } = civilOf(day);
  if (months && !months.includes(month)) return false;
  if (monthDays && !isMonthDay(ofMonth, lengthOfMonth(year, month), monthDays)) return false;
  return !weekdays || weekdays.some(({ weekday }) => weekday === weekdayOfNumber(day));
}

/**
 * Whether there can be a day at all: some month is as long as the parts want it, and a period holds as many days
 * as its positions count. Where it can, weeks and leap years may still never bring one.
 */
export function canHappen(frequency: Recurrence['frequency'], parts: Parts): boolean {
  const { months, monthDays, weekdays, positions } = parts;
  const longest = (month: number) => lengthOfMonth(2000, month);
  const isThere = (day: number) =>
    (months ?? allMonths).some((each) => Math.abs(day) <= longest(each));
  if (monthDays && !monthDays.some(isThere)) return false;
  const ofLong = frequency === 'monthly' ? 31 : 366;
  const most =
    frequency === 'daily' ? 1 : frequency === 'weekly' ? (weekdays?.length ?? 7) : ofLong;
  return !positions || positions.some((place) => Math.abs(place) <= most);
}

/** The day itself, in a list, where a recurrence of days has it. */
export function daysOfDay(day: number, parts: Parts): readonly number[] {
  return atPositions(isOn(day, parts) ? [day] : empty, parts.positions);
}

function isMonthDay(day: number, length: number, monthDays: readonly number[]): boolean {
  return monthDays.includes(day) || monthDays.includes(day - length - 1);
}

/** The days of the week that begins with a Monday. */
export function daysOfWeek(
  monday: number,
  { months, weekdays, positions }: Parts,
): readonly number[] {
  const days: number[] = [];
  for (let day = monday; day < monday + 7; day++) {
    if (weekdays?.some(({ weekday }) => weekday === day - monday + 1)) days.push(day);
  }
  const there = months ? days.filter((day) => months.includes(civilOf(day).month)) : days;
  return atPositions(there, positions);
}

/** The days of a month, given as months since the year 0. */
export function daysOfMonthIndex(index: number, parts: Parts): readonly number[] {
  const year = Math.floor(index / 12);
  return atPositions(daysOfMonth(year, index - year * 12 + 1, parts), parts.positions);
}

function daysOfMonth(year: number, month: number, parts: Parts): readonly number[] {
  const { months, monthDays, weekdays } = parts;
  if (months && !months.includes(month)) return empty;
  const span = { first: numberOf(year, month, 1), length: lengthOfMonth(year, month) };
  if (!monthDays) return weekdaysIn(span, weekdays ?? []);
  const days = new Set(monthDays.map((day) => (day > 0 ? day : span.length + 1 + day)));
  const there = [...days].filter((day) => day >= 1 && day <= span.length).sort((a, b) => a - b);
  const numbers = there.map((day) => span.first + day - 1);
  return weekdays ? common(numbers, weekdaysIn(span, weekdays)) : numbers;
}

/** The days of a year. */
export function daysOfYear(year: number, parts: Parts): readonly number[] {
  return atPositions(allOfYear(year, parts), parts.positions);
}

/** The nth of a weekday is that of the year, but where months are named that of each of them. */
function allOfYear(year: number, parts: Parts): readonly number[] {
  const { months, monthDays, weekdays } = parts;
  const first = numberOf(year, 1, 1);
  const span = { first, length: numberOf(year + 1, 1, 1) - first };
  if (!months && !monthDays) return weekdaysIn(span, weekdays ?? []);
  const ofMonths = [...new Set(months ?? allMonths)].sort((a, b) => a - b);
  const inMonths = months ? parts : { ...parts, weekdays: undefined };
  const days = ofMonths.flatMap((month) => daysOfMonth(year, month, inMonths));
  return months || !weekdays ? days : common(days, weekdaysIn(span, weekdays));
}

/** Weekdays of a month or year, the nth ones counted within it from either end. */
function weekdaysIn(
  { first, length }: { readonly first: number; readonly length: number },
  weekdays: readonly RecurringWeekday[],
): readonly number[] {
  const days: number[] = [];
  const before = weekdayOfNumber(first) - 1;
  for (let index = 0; index < length; index++) {
    const here = ((before + index) % 7) + 1;
    const fromStart = Math.floor(index / 7) + 1;
    const fromEnd = -Math.floor((length - 1 - index) / 7) - 1;
    for (const { weekday, nth = fromStart } of weekdays) {
      if (weekday !== here || (nth !== fromStart && nth !== fromEnd)) continue;
      days.push(first + index);
      break;
    }
  }
  return days;
}

function common(days: readonly number[], others: readonly number[]): readonly number[] {
  const there = new Set(others);
  return days.filter((day) => there.has(day));
}

/** The days at some places of a period, from its end where negative. */
function atPositions(
  days: readonly number[],
  positions: readonly number[] | undefined,
): readonly number[] {
  if (!positions) return within(days);
  const places = new Set(positions.map((place) => (place > 0 ? place - 1 : days.length + place)));
  return within(days.filter((_, index) => places.has(index)));
}

/** Days before the year 1 and after 9999 cannot be written down. */
function within(days: readonly number[]): readonly number[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return empty;
  if (first >= dayLimits.first && last <= dayLimits.last) return days;
  return days.filter((day) => day >= dayLimits.first && day <= dayLimits.last);
}
