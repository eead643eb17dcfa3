import { type ClockChange, clockChanges, offsetAt, weekdayOf } from '../calendar.ts';
import type { Zone } from '../schema/primitives.ts';
import { clockText, utcText } from './icalendar-moment.ts';

/** Years that a pattern has to hold to the end of what was looked at before it is taken to go on. */
const yearsToGoOn = 8;
const yearsAhead = 10;
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * A time zone as the lines of a VTIMEZONE: how the clocks are set at first, and each change of them as it
 * really happens. Changes of each year alike, such as on the last Sunday of March, become one rule; a
 * rule that holds to the end goes on after it.
 *
 * @param zone - An IANA name other than UTC.
 * @param fromMs - The first moment to be right for, in milliseconds since 1970.
 * @param untilMs - The last one.
 * @throws PerfError As `offsetAt`.
 */
export function zoneLines(zone: Zone, fromMs: number, untilMs: number): readonly string[] {
  const changes = clockChanges(zone, fromMs, untilMs);
  const offset = offsetAt(fromMs, zone);
  const first = { at: fromMs, before: offset, after: offset };
  const next = changes[0];
  const isSummer = next !== undefined && next.after < next.before;
  const lastYear = new Date(untilMs).getUTCFullYear();
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observanceLines(first, isSummer ? 'DAYLIGHT' : 'STANDARD'),
    ...yearlyRuns(changes).flatMap((run) => runLines(run, lastYear)),
    'END:VTIMEZONE',
  ];
}

/** The zone as `zoneLines` gives it, right for all of some moments and the ten years after the last one. */
export function spanLines(zone: Zone, moments: readonly number[]): readonly string[] {
  const yearOf = (moment: number) => Number(new Date(moment).toISOString().slice(0, 4));
  const [first, last] = [Math.min(...moments), Math.max(...moments)];
  const lastYear = Math.min(yearOf(last) + yearsAhead, 9998);
  return zoneLines(zone, startOfYear(yearOf(first)), startOfYear(lastYear + 1) - 1);
}

/** `Date.UTC` takes the first hundred years for those of the last century. */
function startOfYear(year: number): number {
  return Date.parse(`${String(year).padStart(4, '0')}-01-01T00:00:00Z`);
}

/** A change of the clocks as a rule could name it. */
interface Named {
  readonly change: ClockChange;
  readonly year: number;
  readonly month: number;
  /** On the nth weekday of the month, and on the last one where it is that: `2SU`, `-1SU`. */
  readonly days: readonly string[];
  /** What makes changes of two years alike beside the day. */
  readonly key: string;
}

/** Changes of years that follow one another and are alike; `days` fit all of them. */
interface Run {
  readonly changes: Named[];
  days: readonly string[];
}

function yearlyRuns(changes: readonly ClockChange[]): readonly Run[] {
  const runs: Run[] = [];
  const open = new Map<string, Run>();
  for (const change of changes.map(named)) {
    const run = open.get(change.key);
    const days = run?.days.filter((day) => change.days.includes(day)) ?? [];
    const isNext = run?.changes.at(-1)?.year === change.year - 1;
    if (run && isNext && days.length > 0) {
      run.changes.push(change);
      run.days = days;
      continue;
    }
    const begun = { changes: [change], days: change.days };
    open.set(change.key, begun);
    runs.push(begun);
  }
  return runs;
}

function named(change: ClockChange): Named {
  const { at, before, after } = change;
  const clock = new Date(at + before).toISOString();
  const [day, time] = [clock.slice(0, 10), clock.slice(11)];
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const weekday = weekdays[weekdayOf(day) - 1] ?? '';
  const lastDate = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const days = [`${Math.ceil(date / 7)}${weekday}`];
  if (date + 7 > lastDate) days.unshift(`-1${weekday}`);
  return { change, year, month, days, key: [month, weekday, time, before, after].join(' ') };
}

function runLines({ changes, days }: Run, lastYear: number): readonly string[] {
  const [first, last] = [changes[0], changes.at(-1)];
  if (!first || !last) return [];
  const kind = first.change.after > first.change.before ? 'DAYLIGHT' : 'STANDARD';
  if (first === last) return observanceLines(first.change, kind);
  const goesOn = last.year >= lastYear - 1 && changes.length >= yearsToGoOn;
  const rule = `RRULE:FREQ=YEARLY;BYMONTH=${first.month};BYDAY=${days[0] ?? ''}`;
  const until = goesOn ? '' : `;UNTIL=${utcText(last.change.at)}`;
  return observanceLines(first.change, kind, `${rule}${until}`);
}

function observanceLines(
  { at, before, after }: ClockChange,
  kind: 'STANDARD' | 'DAYLIGHT',
  ...rule: readonly string[]
): readonly string[] {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${clockText(at + before)}`,
    ...rule,
    `TZOFFSETFROM:${offsetText(before)}`,
    `TZOFFSETTO:${offsetText(after)}`,
    `END:${kind}`,
  ];
}

/** `+0200`; with seconds where a zone has some. */
function offsetText(offsetMs: number): string {
  const clock = clockText(Math.abs(offsetMs)).slice(9);
  const text = clock.endsWith('00') ? clock.slice(0, 4) : clock;
  return `${offsetMs < 0 ? '-' : '+'}${text}`;
}
