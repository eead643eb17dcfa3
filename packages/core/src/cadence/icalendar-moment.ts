import { offsetAt } from '../calendar.ts';
import type { Day, TimeOfDay, Zone } from '../schema/primitives.ts';

const firstClock = Date.parse('0000-01-01T00:00:00Z');
const lastClock = Date.parse('9999-12-31T23:59:59Z');

/**
 * A moment as a property of a calendar: in UTC, or as the clock of a zone shows it.
 *
 * @param name - Of the property: `DTSTART`.
 * @param epochMs - Milliseconds since 1970; parts of a second are left out.
 *
 * @example
 * momentLine('DTSTART', Date.UTC(2026, 2, 30, 7), 'Europe/Oslo');
 * // 'DTSTART;TZID=Europe/Oslo:20260330T090000'
 */
export function momentLine(name: string, epochMs: number, zone: Zone): string {
  return lineOf(name, clockText(epochMs + offsetAt(epochMs, zone)), zone);
}

/** A time of the clock on a day in a zone as a property, whether the clocks ever show it or not. */
export function clockLine(
  name: string,
  day: Day,
  { time, zone }: { readonly time: TimeOfDay; readonly zone: Zone },
): string {
  return lineOf(name, clockText(Date.parse(`${day}T${time}Z`)), zone);
}

/** A moment in UTC: `20260330T070000Z`. */
export function utcText(epochMs: number): string {
  return `${clockText(epochMs)}Z`;
}

/**
 * What the clock shows when it is `clockMs` ahead of the start of 1970: `20260330T090000`. Calendars count the
 * years from 0 to 9999; what a zone has beyond is shown as the first or last second of these.
 */
export function clockText(clockMs: number): string {
  const shown = Math.min(Math.max(clockMs, firstClock), lastClock);
  return new Date(shown).toISOString().slice(0, 19).replace(/[-:]/g, '');
}

function lineOf(name: string, clock: string, zone: Zone): string {
  return zone === 'UTC' ? `${name}:${clock}Z` : `${name};TZID=${zone}:${clock}`;
}
