import type { CheckIn } from '../schema/check-in.ts';
import type { GoalId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import type { GoalScore } from './score.ts';

/** What a check-in would do to one goal. */
export interface ScoreChange {
  readonly goalId: GoalId;
  readonly before: GoalScore;
  readonly after: GoalScore;
}

/** All scores at one moment, in flat arrays, children first. One changed leaf touches its ancestors only. */
export interface Scoreboard {
  readonly at: Instant;
  /** The score of a goal; `undefined` for an id that is not there. */
  scoreOf(goalId: GoalId): GoalScore | undefined;
  /** Scores these goals and all above them again, after their records changed. Returns whose score differs now. */
  update(goalIds: Iterable<GoalId>): readonly GoalId[];
  /** What a check-in would change, the goal first and the goals above it after it, children before parents. Changes nothing. */
  preview(checkIn: CheckIn): readonly ScoreChange[];
  /** Scores everything for another moment. Returns whose score differs now. */
  moveTo(at: Instant): readonly GoalId[];
}
