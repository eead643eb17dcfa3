import { daysBetween } from '../calendar.ts';
import type { Records } from '../goals/records.ts';
import type { Goal } from '../schema/goal.ts';
import type { Day, Instant } from '../schema/primitives.ts';
import { bounds } from './progress.ts';
import { progressSeries } from './series.ts';
import { parts, studentParts } from './student.ts';
import { type Point, type Trend, projected, trendOf } from './trend.ts';

/** Why nothing is foretold. */
export type NoForecastReason =
  /** It is a draft or proposed, closed or cancelled. */
  | 'not-open'
  /** The day to look ahead to is over. */
  | 'over'
  /** Fewer than three days with a reading; for other goals above them, less than half of what counts. */
  | 'too-few'
  /** There are readings, and no line through them means anything. */
  | 'no-trend'
  /** Nothing that counts is below it. */
  | 'nothing-to-score';

/** Where a goal may end by its own readings, as the middle and spread of a t-distribution. */
export interface Outlook {
  readonly kind: 'outlook';
  readonly points: readonly Point[];
  readonly from: Day;
  readonly to: Day;
  readonly trend: Trend;
  readonly middle: number;
  readonly spread: number;
  /** What raw progress may come to at all. */
  readonly least: number;
  readonly most: number;
}

/** No such thing, and why. */
export interface NoOutlook {
  readonly kind: 'no-outlook';
  readonly reason: NoForecastReason;
}

/** Fewer points than this make no trend. */
const fewest = 3;
/** More say nothing about the pace of today, and the slope is the median over all pairs. */
const mostPoints = 60;

/**
 * Where the readings of a goal lead by a day, for a goal that is driven by its measure or by hand.
 *
 * @param records - As they were known at the moment.
 */
export function outlookOf(
  records: Records,
  goal: Goal,
  at: Instant,
  until: Day,
): Outlook | NoOutlook {
  if (!hasTrend(goal)) return { kind: 'no-outlook', reason: 'no-trend' };
  const series = progressSeries(records, goal.id, at, { isLive: true, last: mostPoints });
  const read = series.filter(({ asOf }) => asOf <= until);
  const [first, last] = [read[0], read.at(-1)];
  if (read.length < fewest || !first || !last) return { kind: 'no-outlook', reason: 'too-few' };
  const points = read.map(({ asOf, raw }) => ({
    day: daysBetween(goal.start, asOf),
    progress: Math.min(widest[1], Math.max(widest[0], raw)),
  }));
  const trend = trendOf(points);
  const { middle, spread } = projected(trend, daysBetween(goal.start, until));
  const [least, most] = isOpenEnded(goal) ? widest : ([0, 1] as const);
  return {
    kind: 'outlook',
    ...{ points, from: first.asOf, to: last.asOf, trend },
    ...{ middle, spread, least, most },
  };
}

/**
 * Raw progress at the end, by one of the equally likely parts of what may come.
 *
 * @param part - From 0 for the least to 399.
 */
export function rawAt({ middle, spread, trend, least, most }: Outlook, part: number): number {
  const value = middle + spread * (studentParts(trend.freedom)[part] as number);
  return Math.min(most, Math.max(least, value)) + 0;
}

/** Raw progress at the end in all equally likely cases, ascending. */
export function rawEnds(outlook: Outlook): readonly number[] {
  return Array.from({ length: parts }, (_, part) => rawAt(outlook, part));
}

const widest = bounds.unclamped;

/** Reached or not is no way, and a share of readings moves ever more slowly. */
function hasTrend({ measure, driver }: Goal): boolean {
  if (driver === 'manual' || !measure) return true;
  if (measure.kind === 'range') return measure.mode === 'distance';
  return measure.kind !== 'binary' && measure.kind !== 'baseline';
}

/** Whether a goal may end below its start or past its target. */
function isOpenEnded({ measure, driver }: Goal): boolean {
  return driver === 'manual' || !measure || measure.kind === 'number';
}
