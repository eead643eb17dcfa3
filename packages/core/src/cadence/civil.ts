import { PerfError } from '../errors.ts';
import type { Day } from '../schema/primitives.ts';

/** A day of the calendar in its parts; `month` counts from 1. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayMs = 86_400_000;

/**
 * The days that can be written as `2026-04-01`, as numbers: days are counted from 1 January 1970, so that
 * counting weeks and intervals is plain arithmetic.
 */
export const dayLimits = { first: numberOf(1, 1, 1), last: numberOf(9999, 12, 31) } as const;

/**
 * The number of a day.
 *
 * @param path - Where the day stands in its record, for the error.
 * @throws PerfError `invalid-input` for a day that does not exist, such as 30 February.
 */
export function numberOfDay(day: Day, path: readonly string[]): number {
  const number = Math.floor(Date.parse(day) / dayMs);
  if (number >= dayLimits.first && dayOfNumber(number) === day) return number;
  throw new PerfError('invalid-input', `There is no day ${day}; 2026-04-01 is one.`, {
    issues: [{ path, message: 'expected a day that exists, such as 2026-04-01' }],
  });
}

/** The text of a day. */
export function dayOfNumber(number: number): Day {
  return new Date(number * dayMs).toISOString().slice(0, 10);
}

/** 1 for Monday to 7 for Sunday. 1 January 1970 was a Thursday. */
export function weekdayOfNumber(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/**
 * The number of a day from its parts, by the Gregorian calendar.
 *
 * @param month - From 1 to 12.
 * @param day - May lie outside of the month: 0 is the last day of the month before.
 */
export function numberOf(year: number, month: number, day: number): number {
  // Years that begin in March put the leap day last.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const leapDays = Math.floor(ofEra / 4) - Math.floor(ofEra / 100);
  return era * 146_097 + ofEra * 365 + leapDays + ofYear - 719_468;
}

/** The parts of a day from its number. */
export function civilOf(number: number): Civil {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const leapDays =
    Math.floor(ofEra / 1460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096);
  const yearOfEra = Math.floor((ofEra - leapDays) / 365);
  const ofYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** How many days a month has, from 28 to 31. */
export function lengthOfMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
