import type { Temporal as TemporalApi } from 'temporal-polyfill';
import { PerfError } from './errors.ts';
import type { Day, Instant, Zone } from './schema/primitives.ts';

type Api = typeof TemporalApi;

const dayMs = 86_400_000;
/** Starts of days by zone. Companies have few zones and few thousand days; past the limit it begins anew. */
const starts = new Map<Zone, Map<Day, number>>();
const startsLimit = 20_000;
let api: Api | undefined;

/**
 * Settles when time zones can be used: at once where the platform has Temporal, else when the
 * polyfill has been loaded. A workspace waits for it on opening; callers of rules alone do so once.
 */
export async function calendarReady(): Promise<void> {
  api ??= nativeTemporal() ?? (await import('temporal-polyfill')).Temporal;
}

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

/** Whether the platform knows a zone of that name. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/**
 * The moment at which a day begins in a zone, which need not be midnight.
 *
 * @returns Milliseconds since 1970.
 * @throws PerfError `calendar-not-loaded`; `invalid-input` for a zone that does not exist.
 */
export function startOfDay(day: Day, zone: Zone): number {
  if (zone === 'UTC') return Date.parse(day);
  let days = starts.get(zone);
  if (!days || days.size > startsLimit) {
    days = new Map<Day, number>();
    starts.set(zone, days);
  }
  let start = days.get(day);
  if (start === undefined) {
    const { PlainDate } = temporal();
    start = inZone(zone, () => PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds);
    days.set(day, start);
  }
  return start;
}

/** The moment at which a day is over in a zone, in milliseconds since 1970. Throws as `startOfDay`. */
export function endOfDay(day: Day, zone: Zone): number {
  return startOfDay(addDays(day, 1), zone);
}

/** The day that a moment falls on in a zone. Throws as `startOfDay`. */
export function dayOf(instant: Instant, zone: Zone): Day {
  if (zone === 'UTC') return new Date(epochOf(instant)).toISOString().slice(0, 10);
  const moment = temporal().Instant.from(instant);
  return inZone(zone, () => moment.toZonedDateTimeISO(zone).toPlainDate().toString());
}

function temporal(): Api {
  api ??= nativeTemporal();
  if (api) return api;
  throw new PerfError(
    'calendar-not-loaded',
    'This platform has no Temporal: await calendarReady() once before.',
  );
}

function nativeTemporal(): Api | undefined {
  return (globalThis as { Temporal?: Api }).Temporal;
}

function inZone<T>(zone: Zone, compute: () => T): T {
  try {
    return compute();
  } catch (cause) {
    if (isZone(zone)) throw cause;
    throw new PerfError(
      'invalid-input',
      `There is no time zone ${zone}; an IANA name such as Europe/Oslo fits.`,
      {
        cause,
      },
    );
  }
}
