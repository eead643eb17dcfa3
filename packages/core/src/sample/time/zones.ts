import { addDays, epochOf, weekdayOf } from '../../calendar.ts';
import type { Day, Instant, Zone } from '../../schema/primitives.ts';

type Summer = 'europe' | 'canada';

/** Hours ahead of UTC in winter, and by whose rule clocks go forward, of the zones where Tarn works. */
const zones: Readonly<Record<Zone, readonly [hours: number, summer?: Summer]>> = {
  'Europe/London': [0, 'europe'],
  'Europe/Dublin': [0, 'europe'],
  'Europe/Lisbon': [0, 'europe'],
  'Europe/Oslo': [1, 'europe'],
  'Europe/Berlin': [1, 'europe'],
  'Europe/Copenhagen': [1, 'europe'],
  'Europe/Paris': [1, 'europe'],
  'Europe/Prague': [1, 'europe'],
  'Europe/Rome': [1, 'europe'],
  'Europe/Stockholm': [1, 'europe'],
  'Europe/Vienna': [1, 'europe'],
  'Europe/Warsaw': [1, 'europe'],
  'Europe/Helsinki': [2, 'europe'],
  'Europe/Istanbul': [3],
  'Africa/Accra': [0],
  'Africa/Johannesburg': [2],
  'Asia/Kolkata': [5.5],
  'Asia/Singapore': [8],
  'America/Toronto': [-5, 'canada'],
};

/** Names of the zones that are known here. */
export const knownZones: readonly Zone[] = Object.keys(zones);

const minuteMs = 60_000;

/**
 * The moment at which clocks of a zone show a time on a day. Worked out from the table above, not by the
 * calendar, so that the sample is there at once on every platform. Right from the morning on, whatever the
 * day; UTC for a zone that is not in the table.
 *
 * @param minutes - Since midnight by the clock.
 */
export function instantAt(day: Day, minutes: number, zone: Zone): Instant {
  const epochMs = Date.parse(day) + (minutes - aheadOn(day, zone)) * minuteMs;
  return `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
}

/** What clocks of a zone show at a moment: the day, and the minutes since midnight. */
export function clockAt(instant: Instant, zone: Zone): { readonly day: Day; minutes: number } {
  const epochMs = epochOf(instant);
  const ahead = aheadOn(instant.slice(0, 10), zone);
  const local = new Date(epochMs + ahead * minuteMs).toISOString();
  const [hours, minutes] = [Number(local.slice(11, 13)), Number(local.slice(14, 16))];
  return { day: local.slice(0, 10), minutes: hours * 60 + minutes };
}

/** Minutes of a time of the clock since midnight: 570 for `09:30`. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** A time of the clock from its minutes since midnight: `09:30` for 570. */
export function timeOf(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

/** Minutes that a zone is ahead of UTC on a day; negative in the west. */
function aheadOn(day: Day, zone: Zone): number {
  const [hours, summer] = zones[zone] ?? [0];
  return (hours + Number(summer !== undefined && isSummer(day, summer))) * 60;
}

const summers = new Map<string, readonly [from: Day, until: Day]>();

function isSummer(day: Day, rule: Summer): boolean {
  const key = rule + day.slice(0, 4);
  let summer = summers.get(key);
  if (!summer) summers.set(key, (summer = summerOf(day.slice(0, 4), rule)));
  return day >= summer[0] && day < summer[1];
}

/** Europe: last Sundays of March and October. Canada: second Sunday of March, first of November. */
function summerOf(year: string, rule: Summer): readonly [from: Day, until: Day] {
  return rule === 'europe'
    ? [sundayFrom(`${year}-03-25`), sundayFrom(`${year}-10-25`)]
    : [sundayFrom(`${year}-03-08`), sundayFrom(`${year}-11-01`)];
}

function sundayFrom(day: Day): Day {
  return addDays(day, 7 - weekdayOf(day));
}
