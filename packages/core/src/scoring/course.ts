import { dayOf, endOfDay, epochOf, instantOf, startOfDay } from '../calendar.ts';
import { PerfError } from '../errors.ts';
import { zoneOf } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { CheckInId, GoalId } from '../schema/ids.ts';
import type { Day, Instant } from '../schema/primitives.ts';
import { isDrivenByOthers } from './rollup.ts';
import { scoreSeries } from './score-series.ts';
import { type GoalScore, progressOf } from './score.ts';
import type { Scoreboard } from './scoreboard.ts';
import { driverOf, progressSeries } from './series.ts';

/** A place on the way of a goal. */
export interface CoursePoint {
  readonly at: Instant;
  /** The day that it is, in the zone of the owner. */
  readonly day: Day;
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
  /** Where it should be, from the beginning of its first day to the end of the due day; ascending in time. */
  readonly expected: readonly CoursePoint[];
  /** Where it was, up to `at`, the last one with the score that it has now; ascending in time. */
  readonly progress: readonly CoursePoint[];
  /** Whether points are readings, each of which holds until the next, rather than looks at a moving score. */
  readonly isRead: boolean;
}

/** Looks at the score over the life of a goal: twelve steps show a curve and cost twelve passes at most. */
const looks = 12;

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
 * course(records, board, 'calls' as GoalId).progress.at(-1); // { at: '2026-05-04T10:00:00Z', progress: 0.45, … }
 */
export function course(records: Records, board: Scoreboard, goalId: GoalId): Course {
  const goal = records.goals.get(goalId);
  if (!goal) throw new PerfError('not-found', `There is no goal ${goalId}.`, { ids: [goalId] });
  const zone = zoneOf(records, goal.ownerId);
  const now = epochOf(board.at);
  const [start, end] = [startOfDay(goal.start, zone), endOfDay(goal.due, zone)];
  const moments = spread(start, end).map(instantOf);
  const series = scoreSeries(records, goalId, moments);
  const pointOf = (at: Instant, progress: number): CoursePoint => ({
    ...{ at, day: dayOf(at, zone), progress },
  });
  const isRead = !isDrivenByOthers(driverOf(records, goal));
  const known = series.filter(({ at }) => epochOf(at) < now);
  const past = isRead
    ? readingsOf(records, board, goalId).map(({ asOf, progress, checkInId }) => ({
        ...{ at: instantOf(Math.min(endOfDay(asOf, zone), now)), day: asOf, progress },
        ...(checkInId === undefined ? {} : { checkInId }),
      }))
    : known.flatMap(({ at, score }) => scored(score).map((progress) => pointOf(at, progress)));
  const last = scored(board.scoreOf(goalId)).map((progress) => pointOf(board.at, progress));
  return {
    ...{ goalId, at: board.at, isRead },
    expected: series.map(({ at, score }) => ({
      ...{ at, day: dayOf(instantOf(Math.max(start, epochOf(at) - 1)), zone) },
      progress: score.expected,
    })),
    progress: [...past, ...last],
  };
}

function readingsOf(records: Records, { at, isLive }: Scoreboard, goalId: GoalId) {
  const { start } = records.goals.get(goalId) ?? { start: '' };
  return progressSeries(records, goalId, at, { isLive }).filter(({ asOf }) => asOf >= start);
}

function scored(score: GoalScore | undefined): readonly number[] {
  const progress = progressOf(score);
  return progress === null ? [] : [progress];
}

/** Evenly spaced milliseconds, both ends included. */
function spread(start: number, end: number): readonly number[] {
  return Array.from({ length: looks + 1 }, (_, step) =>
    Math.round(start + ((end - start) * step) / looks),
  );
}
