import { dayOf, endOfDay, epochOf, instantOf, startOfDay } from '../calendar.ts';
import { PerfError } from '../errors.ts';
import { zoneOf } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { Goal } from '../schema/goal.ts';
import type { CheckInId, GoalId } from '../schema/ids.ts';
import type { Day, Instant } from '../schema/primitives.ts';
import { isDrivenByOthers } from './rollup.ts';
import { scoreSeries } from './score-series.ts';
import { type GoalScore, progressOf } from './score.ts';
import type { Scoreboard } from './scoreboard.ts';
import { type ProgressPoint, driverOf, progressSeries } from './series.ts';

/** Where a goal should be at a moment. */
export interface ExpectedPoint {
  readonly at: Instant;
  /** The day that it is, in the zone of the owner; of a reading the one that it speaks of. */
  readonly day: Day;
  /** A fraction, 0 to 1. */
  readonly expected: number;
}

/** Where a goal was at a moment, beside where it should be. */
export interface CoursePoint extends ExpectedPoint {
  /** A fraction. */
  readonly progress: number;
  /** The check-in that says so. */
  readonly checkInId?: CheckInId;
}

/** How far a goal came over its life, beside how far it should be. */
export interface Course {
  readonly goalId: GoalId;
  /** The moment up to which progress is known. */
  readonly at: Instant;
  /** From the beginning of the first day to the end of the due day; ascending in time. */
  readonly expected: readonly ExpectedPoint[];
  /** Up to `at`, the last one with the score that it has now; ascending in time. */
  readonly progress: readonly CoursePoint[];
  /** Whether points are readings, each of which holds until the next, rather than looks at a moving score. */
  readonly isRead: boolean;
}

/** Looks at the score over the life of a goal: they show a curve and cost a pass each. */
const looks = 12;
/** A reading a day for a year; of a metric that is read more often the latest are shown. */
const mostReadings = 366;

/**
 * The way of a goal over its life, for a chart of progress against expectation.
 *
 * A goal that is read or given by hand has a point for each day with a reading, as `progressSeries`. One that
 * others drive is scored at evenly spaced moments, as `scoreSeries`: only what lies below it is.
 *
 * @param board - Scores of the same records; its moment is the last one that is known.
 * @returns Without points of progress where nothing was scored yet.
 * @throws PerfError `not-found`; else as `createScoreboard`.
 *
 * @example
 * course(records, board, 'calls' as GoalId).progress.at(-1); // { day: '2026-05-04', progress: 0.45, expected: 0.37, … }
 */
export function course(records: Records, board: Scoreboard, goalId: GoalId): Course {
  const goal = records.goals.get(goalId);
  if (!goal) throw new PerfError('not-found', `There is no goal ${goalId}.`, { ids: [goalId] });
  const zone = zoneOf(records, goal.ownerId);
  const now = epochOf(board.at);
  const [start, end] = [startOfDay(goal.start, zone), endOfDay(goal.due, zone)];
  const isRead = !isDrivenByOthers(driverOf(records, goal));
  const readings = isRead ? readingsOf(records, board, goal) : [];
  const readAt = ({ asOf }: ProgressPoint) => instantOf(Math.min(endOfDay(asOf, zone), now));
  const moments = spread(start, end).map(instantOf);
  const scores = scoresAt(records, goalId, [...moments, ...readings.map(readAt)]);
  const expectedAt = (at: Instant) => scores.get(at)?.expected ?? 0;
  const looked = moments.filter((at) => !isRead && epochOf(at) < now);
  const score = board.scoreOf(goalId);
  const last = score ? pointOf(board.at, score, dayOf(board.at, zone)) : [];
  return {
    ...{ goalId, at: board.at, isRead },
    // The end of the due day is that day, and the beginning of no other one.
    expected: moments.map((at) => ({
      ...{ at, day: dayOf(instantOf(Math.min(epochOf(at), end - 1)), zone) },
      expected: expectedAt(at),
    })),
    progress: [
      ...readings.map((reading) => readPoint(reading, readAt(reading), expectedAt)),
      ...looked.flatMap((at) => pointOf(at, scores.get(at), dayOf(at, zone))),
      ...last,
    ],
  };
}

function readPoint(
  { asOf, progress, checkInId }: ProgressPoint,
  at: Instant,
  expectedAt: (at: Instant) => number,
): CoursePoint {
  const from = checkInId === undefined ? {} : { checkInId };
  return { at, day: asOf, progress, expected: expectedAt(at), ...from };
}

function pointOf(at: Instant, score: GoalScore | undefined, day: Day): readonly CoursePoint[] {
  const progress = progressOf(score);
  return score && progress !== null ? [{ at, day, progress, expected: score.expected }] : [];
}

function readingsOf(records: Records, { at, isLive }: Scoreboard, { id, start }: Goal) {
  const series = progressSeries(records, id, at, { isLive, last: mostReadings });
  return series.filter(({ asOf }) => asOf >= start);
}

function scoresAt(records: Records, goalId: GoalId, moments: readonly Instant[]) {
  const series = scoreSeries(records, goalId, [...new Set(moments)]);
  return new Map(series.map(({ at, score }) => [at, score]));
}

/** Evenly spaced milliseconds, both ends included. */
function spread(start: number, end: number): readonly number[] {
  return Array.from({ length: looks + 1 }, (_, step) =>
    Math.round(start + ((end - start) * step) / looks),
  );
}
