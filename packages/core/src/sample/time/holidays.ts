import { addDays, weekdayOf } from '../../calendar.ts';
import type { Day } from '../../schema/primitives.ts';

/** The countries whose public holidays the sample knows. */
export type Country = 'norway' | 'poland' | 'germany' | 'england';

/**
 * The public holidays of a year in a country, first to last: those of the whole of Germany, and the bank
 * holidays of England. Days that were free once, such as for a coronation, are not among them.
 *
 * @example
 * holidaysOf('norway', 2026).includes('2026-05-17'); // true
 */
export function holidaysOf(country: Country, year: number): readonly Day[] {
  const easter = easterSunday(year);
  const days = rules[country](year, (days) => addDays(easter, days));
  return [...new Set(days)].sort();
}

type Rule = (year: number, afterEaster: (days: number) => Day) => readonly Day[];

const rules: Readonly<Record<Country, Rule>> = {
  norway: (year, afterEaster) => [
    ...[-3, -2, 0, 1, 39, 49, 50].map(afterEaster),
    ...daysOf(year, '01-01', '05-01', '05-17', '12-25', '12-26'),
  ],
  // Christmas Eve became one in 2025.
  poland: (year, afterEaster) => [
    ...[0, 1, 49, 60].map(afterEaster),
    ...daysOf(year, '01-01', '01-06', '05-01', '05-03', '08-15', '11-01', '11-11'),
    ...daysOf(year, '12-25', '12-26'),
    ...(year >= 2025 ? daysOf(year, '12-24') : []),
  ],
  germany: (year, afterEaster) => [
    ...[-2, 1, 39, 50].map(afterEaster),
    ...daysOf(year, '01-01', '05-01', '10-03', '12-25', '12-26'),
  ],
  england: (year, afterEaster) => [
    ...[-2, 1].map(afterEaster),
    ...inLieu(daysOf(year, '01-01')),
    ...[mondayFrom(`${year}-05-01`), mondayFrom(`${year}-05-25`), mondayFrom(`${year}-08-25`)],
    ...inLieu(daysOf(year, '12-25', '12-26')),
  ],
};

function daysOf(year: number, ...monthDays: readonly string[]): Day[] {
  return monthDays.map((monthDay) => `${year}-${monthDay}`);
}

/** A bank holiday that falls on a weekend is made up for on the next working day. */
function inLieu(days: readonly Day[]): readonly Day[] {
  const free: Day[] = [];
  for (let day of days) {
    while (weekdayOf(day) > 5 || free.includes(day)) day = addDays(day, 1);
    free.push(day);
  }
  return free;
}

/** The first Monday on or after a day. */
function mondayFrom(day: Day): Day {
  return addDays(day, (8 - weekdayOf(day)) % 7);
}

/** Easter Sunday of a year by the Gregorian calendar: the anonymous rule that Jean Meeus gives. */
export function easterSunday(year: number): Day {
  const [golden, century, inCentury] = [year % 19, Math.floor(year / 100), year % 100];
  const skipped = Math.floor(century / 4);
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - skipped - moon + 15) % 30;
  const leaps = Math.floor(inCentury / 4);
  const weekday = (32 + 2 * (century % 4) + 2 * leaps - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  const [month, day] = [Math.floor(days / 31), (days % 31) + 1];
  return `${year}-0${month}-${String(day).padStart(2, '0')}`;
}
