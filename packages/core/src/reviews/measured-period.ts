import { dayOf, endOfDay, epochOf, startOfDay } from '../calendar.ts';
import { dayOfNumber, numberOfDay } from '../cadence/civil.ts';
import { type WorkedSpan, workedSpans } from '../cadence/worked-spans.ts';
import { PerfError } from '../errors.ts';
import type { DaySpan } from '../goals/cycle-pattern.ts';
import { workingCalendarOf, zoneOf } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Day, Instant } from '../schema/primitives.ts';
import type { PlacedEvidence } from '../schema/review.ts';

/** The days that a review is about, both included. */
export interface ReviewPeriod extends DaySpan {
  /** What came after this moment is left out, and the period ends with it. Absent: all of it. */
  readonly at?: Instant;
}

/** A period of somebody, by their own working time. */
export interface MeasuredPeriod {
  /** The months of it in which they worked, as `2026-04`; all months where they worked in none. */
  readonly months: readonly string[];
  /** Whether a moment lies in it. */
  holds(at: Instant): boolean;
  /** Where a moment of it falls. */
  placeOf(at: Instant): Pick<PlacedEvidence, 'day' | 'u'>;
}

/** A review is of a year or so; a period that is far longer is a slip. */
const longestDays = 3660;

/**
 * A period of somebody as it is to be measured: from the day on which they joined, if that is later, to the
 * day on which they left, if that is earlier, or to a moment.
 *
 * A place is the share of their working time that lies before it: the hours of the workspace's calendar on the
 * days that they work, without holidays and leave, in their own zone. Somebody who was away for half a year
 * has nothing to show for it, and it moves no figure. Where they worked at no time it is the share of the
 * clock.
 *
 * @returns `null` where nothing of the period is theirs.
 * @throws PerfError `invalid-input` for days that do not exist or are not in order, and for a period of more
 *   than ten years; as `startOfDay`.
 */
export function measuredPeriod(
  records: Records,
  personId: PersonId,
  period: ReviewPeriod,
): MeasuredPeriod | null {
  const zone = zoneOf(records, personId);
  const span = ownSpan(records, personId, period);
  if (!span) return null;
  const now = period.at === undefined ? Infinity : epochOf(period.at);
  const [from, over] = [startOfDay(span.start, zone), endOfDay(span.end, zone)];
  if (now < from) return null;
  const until = Math.min(over, now);
  const person = records.people.get(personId);
  const leaves = records.rhythm.leavesOf(personId);
  const worker = { zone, calendar: workingCalendarOf(records), person, leaves };
  const spans = workedSpans(worker, span).flatMap((each) =>
    each.from < until ? [{ ...each, until: Math.min(each.until, until) }] : [],
  );
  const shareOf = shareIn(spans, { from, until });
  const lastDay = now < over ? dayOf(period.at as Instant, zone) : span.end;
  return {
    months: monthsIn(spans, { start: span.start, end: lastDay }),
    holds: (at) => epochOf(at) >= from && epochOf(at) < over && epochOf(at) <= now,
    placeOf: (at) => ({ day: dayOf(at, zone), u: shareOf(epochOf(at)) }),
  };
}

function ownSpan(records: Records, personId: PersonId, { start, end }: DaySpan): DaySpan | null {
  const [first, last] = [numberOfDay(start, ['start']), numberOfDay(end, ['end'])];
  if (last < first) throw wrongPeriod('ends before it begins', 'expected a day not before start');
  if (last - first >= longestDays) {
    throw wrongPeriod(`is of more than ${longestDays} days`, 'expected a day less far away');
  }
  const { joined = start, left = end } = records.people.get(personId) ?? {};
  const own = { start: later(start, joined), end: left < end ? left : end };
  return own.start <= own.end ? own : null;
}

function wrongPeriod(what: string, message: string): PerfError {
  const issues = [{ path: ['end'], message }];
  return new PerfError('invalid-input', `The period ${what}.`, { issues });
}

const later = (a: Day, b: Day): Day => (a < b ? b : a);

/** The share, from 0 to 1, of the working time of a period that lies before a moment. */
function shareIn(
  spans: readonly WorkedSpan[],
  { from, until }: { readonly from: number; readonly until: number },
): (at: number) => number {
  const before: number[] = [];
  let worked = 0;
  for (const span of spans) {
    before.push(worked);
    worked += span.until - span.from;
  }
  return (at) => {
    if (worked === 0) return until > from ? Math.min(1, (at - from) / (until - from)) : 0;
    const index = lastBegun(spans, at);
    const span = spans[index];
    if (!span) return 0;
    return ((before[index] as number) + Math.min(at, span.until) - span.from) / worked;
  };
}

/** The place in the list of the last stretch that has begun by a moment; -1 for none. */
function lastBegun(spans: readonly WorkedSpan[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as WorkedSpan).from <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function monthsIn(spans: readonly WorkedSpan[], { start, end }: DaySpan): readonly string[] {
  const worked = new Set(spans.map(({ day }) => monthOf(dayOfNumber(day))));
  const all: string[] = [];
  for (let month = monthOf(start); month <= monthOf(end); month = monthAfter(month)) {
    all.push(month);
  }
  return worked.size === 0 ? all : all.filter((month) => worked.has(month));
}

/** The month that a day is in, as `2026-04`. */
export function monthOf(day: Day): string {
  return day.slice(0, 7);
}

function monthAfter(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const next = number === 12 ? [year + 1, 1] : [year, number + 1];
  return `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}`;
}
