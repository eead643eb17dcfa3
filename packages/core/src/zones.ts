import type { Temporal as TemporalApi } from 'temporal-polyfill';
import { PerfError } from './errors.ts';
import type { Zone } from './schema/primitives.ts';

type Api = typeof TemporalApi;

/** A stretch of time in which the clocks of a zone are the same distance from UTC. */
interface Stretch {
  /** Its first millisecond since 1970. */
  readonly from: number;
  readonly offsetMs: number;
}

const hourMs = 3_600_000;
/** What is asked of Temporal at once: a little over a year of one zone takes as long as three days. */
const chunkMs = 2 ** 35;
/** Beyond both ends of a chunk, since no clock is further from UTC. */
const marginMs = 48 * hourMs;
const chunks = new Map<Zone, Map<number, readonly Stretch[]>>();
const chunksLimit = 20_000;
let chunksKept = 0;
const knownZones = new Set<string>();
/** There are some six hundred; more names are spellings of them in other letters. */
const knownZonesLimit = 1000;
let api: Api | undefined;

/**
 * Settles when time zones can be used: at once where the platform has Temporal, else when the
 * polyfill has been loaded. A workspace waits for it on opening; callers of rules alone do so once.
 */
export async function calendarReady(): Promise<void> {
  api ??= nativeTemporal() ?? (await import('temporal-polyfill')).Temporal;
}

/** Whether the platform knows a zone of that name. It is asked once for each: an answer takes 15 µs. */
export function isZone(zone: string): boolean {
  if (knownZones.has(zone)) return true;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions();
    if (timeZone !== '' && knownZones.size < knownZonesLimit) knownZones.add(zone);
    return timeZone !== '';
  } catch {
    return false;
  }
}

/**
 * How far the clocks of a zone are ahead of UTC at a moment, in milliseconds; below 0 where they are behind.
 *
 * @throws PerfError `calendar-not-loaded`; `invalid-input` for a zone that does not exist.
 */
export function offsetAt(epochMs: number, zone: Zone): number {
  if (zone === 'UTC') return 0;
  const stretches = stretchesAround(epochMs, zone);
  let found = stretches.length - 1;
  while (found > 0 && (stretches[found] as Stretch).from > epochMs) found--;
  return (stretches[found] as Stretch).offsetMs;
}

/** The moment at which the clocks of a zone show a time. */
export interface ShownAt {
  /** Milliseconds since 1970: the first moment of two; where clocks skip the time, that after it, by as much. */
  readonly epochMs: number;
  /** Where clocks skip the time, the moment at which they do. */
  readonly skippedAt?: number;
}

/**
 * When the clocks of a zone show a time.
 *
 * @param clockMs - The time shown, as milliseconds since 1970 if the zone were UTC.
 * @throws As `offsetAt`.
 */
export function shownAt(clockMs: number, zone: Zone): ShownAt {
  if (zone === 'UTC') return { epochMs: clockMs };
  const stretches = stretchesAround(clockMs, zone);
  for (let index = 0; index < stretches.length; index++) {
    const { from, offsetMs } = stretches[index] as Stretch;
    const epochMs = clockMs - offsetMs;
    if (epochMs >= (stretches[index + 1]?.from ?? Infinity)) continue;
    if (epochMs >= from || index === 0) return { epochMs };
    // Later than all of the stretch before and earlier than this one: the clocks skip it.
    return { epochMs: clockMs - (stretches[index - 1] as Stretch).offsetMs, skippedAt: from };
  }
  throw new RangeError(`${clockMs} is no time of ${zone}.`);
}

/** A moment at which the clocks of a zone are put forward or back. */
export interface ClockChange {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** How far they are ahead of UTC before it and from it on, in milliseconds. */
  readonly before: number;
  readonly after: number;
}

/**
 * The changes of the clocks of a zone after one moment and up to another, oldest first; none where they
 * stay as they are.
 *
 * @param fromMs - Milliseconds since 1970, like `untilMs`.
 * @throws As `offsetAt`.
 */
export function clockChanges(zone: Zone, fromMs: number, untilMs: number): readonly ClockChange[] {
  const changes: ClockChange[] = [];
  if (zone === 'UTC') return changes;
  let [at, before] = [fromMs, offsetAt(fromMs, zone)];
  for (let start = Math.floor(fromMs / chunkMs) * chunkMs; start <= untilMs; start += chunkMs) {
    for (const { from, offsetMs: after } of stretchesAround(start, zone)) {
      // Chunks overlap, and the data of zones also tells of changes of a zone's name alone.
      if (from <= at || from > untilMs || after === before) continue;
      changes.push({ at: from, before, after });
      [at, before] = [from, after];
    }
  }
  return changes;
}

/** The stretches around a moment or a time of the clock, in order; the first one reaches back without end. */
function stretchesAround(ms: number, zone: Zone): readonly Stretch[] {
  const chunk = Math.floor(ms / chunkMs);
  const ofZone = chunks.get(zone)?.get(chunk);
  if (ofZone) return ofZone;
  const stretches = inZone(zone, () => readStretches(chunk, zone));
  if (chunksKept++ > chunksLimit) {
    chunks.clear();
    chunksKept = 1;
  }
  const kept = chunks.get(zone) ?? new Map<number, readonly Stretch[]>();
  chunks.set(zone, kept.set(chunk, stretches));
  return stretches;
}

function readStretches(chunk: number, zone: Zone): readonly Stretch[] {
  const [start, end] = [chunk * chunkMs - marginMs, (chunk + 1) * chunkMs + marginMs];
  let moment = temporal().Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone);
  const stretches = [{ from: start, offsetMs: moment.offsetNanoseconds / 1e6 }];
  for (;;) {
    const next = moment.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds > end) return stretches;
    moment = next;
    stretches.push({ from: next.epochMilliseconds, offsetMs: next.offsetNanoseconds / 1e6 });
  }
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
      { cause },
    );
  }
}
