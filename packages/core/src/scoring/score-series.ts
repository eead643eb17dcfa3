import { compareInstants } from '../calendar.ts';
import { PerfError } from '../errors.ts';
import type { Records } from '../goals/records.ts';
import type { GoalId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import { recordsBelow } from './below.ts';
import type { GoalScore } from './score.ts';
import { type Scoreboard, createScoreboard } from './scoreboard.ts';

/** How a goal stood at a moment. */
export interface ScorePoint {
  readonly at: Instant;
  readonly score: GoalScore;
}

/**
 * The score of one goal at several moments, such as the ends of the last six weeks.
 *
 * By the check-ins and overrides known at each moment, and by goals and links as they are now. Only the
 * goal and those below it are scored, once per moment.
 *
 * @param moments - In any order.
 * @returns One for each moment, earliest first.
 * @throws PerfError `not-found`; else as `createScoreboard`.
 */
export function scoreSeries(
  records: Records,
  goalId: GoalId,
  moments: readonly Instant[],
): readonly ScorePoint[] {
  if (!records.goals.has(goalId)) {
    throw new PerfError('not-found', `There is no goal ${goalId}.`, { ids: [goalId] });
  }
  return scoreSeriesOf(records, [goalId], moments).get(goalId) ?? [];
}

/**
 * As `scoreSeries`, for several goals at once: what lies below more than one of them is scored once.
 *
 * @returns By goal; ids that are not there are left out.
 */
export function scoreSeriesOf(
  records: Records,
  goalIds: readonly GoalId[],
  moments: readonly Instant[],
): ReadonlyMap<GoalId, readonly ScorePoint[]> {
  const known = recordsBelow(records, goalIds, Infinity);
  const series = new Map(goalIds.map((goalId) => [goalId, [] as ScorePoint[]]));
  let board: Scoreboard | undefined;
  for (const at of [...moments].sort(compareInstants)) {
    if (board) board.moveTo(at);
    else board = createScoreboard(known, at);
    for (const [goalId, points] of series) {
      const score = board.scoreOf(goalId);
      if (score) points.push({ at, score });
    }
  }
  return series;
}
