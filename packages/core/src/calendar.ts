import type { Day, Instant, TimeOfDay, Zone } from './schema/primitives.ts';
import { offsetAt, shownAt } from './zones.ts';

export { type ClockChange, calendarReady, clockChanges, isZone, offsetAt } from './zones.ts';

const dayMs = 86_400_000;

/**
 * Milliseconds since 1970 of an instant.
 *
 * @throws TypeError for a text that is none, since whatever is computed from it would be no number.
 */
export function epochOf(instant: Instant): number {
  const epochMs = Date.parse(instant);
  if (Number.isNaN(epochMs))
    throw new TypeError(`${instant} is no instant; 2026-04-01T09:00:00Z is.`);
  return epochMs;
}

/** The instant of some milliseconds since 1970. */
export function instantOf(epochMs: number): Instant {
  return new Date(epochMs).toISOString();
}

/** Below 0 where `a` is earlier, above 0 where it is later. Texts of instants do not sort by themselves. */
export function compareInstants(a: Instant, b: Instant): number {
  return epochOf(a) - epochOf(b);
}

/** A day some days later, or earlier for a negative count. */
export function addDays(day: Day, days: number): Day {
  const moment = new Date(Date.parse(day) + days * dayMs).toISOString();
  // The day after the last year of four digits is written with more of them.
  return moment.slice(0, moment.indexOf('T'));
}

/** Whole days from one day to another; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(Date.parse(day)).getUTCDay() || 7;
}

/**
 * The moment at which a day begins in a zone, which need not be midnight.
 *
 * @returns Milliseconds since 1970.
 * @throws PerfError `calendar-not-loaded`; `invalid-input` for a zone that does not exist.
 */
export function startOfDay(day: Day, zone: Zone): number {
  const { epochMs, skippedAt } = shownAt(Date.parse(day), zone);
  return skippedAt ?? epochMs;
}

/** The moment at which a day is over in a zone, in milliseconds since 1970. Throws as `startOfDay`. */
export function endOfDay(day: Day, zone: Zone): number {
  return startOfDay(addDays(day, 1), zone);
}

/**
 * The moment of a time of the clock on a day in a zone. A time that the clocks skip is moved forward by
 * what they skip, so 02:30 becomes 03:30; of a time that they show twice it is the first.
 *
 * @returns Milliseconds since 1970.
 * @throws As `startOfDay`.
 *
 * @example
 * instantOf(momentAt('2026-03-29', '02:30', 'Europe/Oslo')); // '2026-03-29T01:30:00.000Z'
 */
export function momentAt(day: Day, time: TimeOfDay, zone: Zone): number {
  return shownAt(Date.parse(day) + timeMsOf(time), zone).epochMs;
}

/** A function that gives the same for many days, numbered from 1 January 1970. */
export function momentsAt(time: TimeOfDay, zone: Zone): (day: number) => number {
  const timeMs = timeMsOf(time);
  return (day) => shownAt(day * dayMs + timeMs, zone).epochMs;
}

function timeMsOf(time: TimeOfDay): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * 60_000;
}

/** The day that a moment falls on in a zone. Throws as `startOfDay`. */
export function dayOf(instant: Instant, zone: Zone): Day {
  return new Date(localDayOf(epochOf(instant), zone) * dayMs).toISOString().slice(0, 10);
}

/** The same for milliseconds since 1970, as the number of the day counted from 1 January 1970. */
export function localDayOf(epochMs: number, zone: Zone): number {
  return Math.floor((epochMs + offsetAt(epochMs, zone)) / dayMs);
}
