import type { Records } from '../goals/records.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { GoalId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import type { Rulebook } from '../schema/settings.ts';
import { Board } from './board.ts';
import type { GoalScore, Status } from './score.ts';
import type { ScoreChange } from './trial.ts';

/** All scores at one moment, in flat arrays, children after parents. One changed leaf touches its ancestors only. */
export interface Scoreboard {
  readonly at: Instant;
  /** Whether check-ins made after `at` count too, as on a board that follows the present. */
  readonly isLive: boolean;
  /** The score of a goal; `undefined` for an id that is not there. The same object until it differs. */
  scoreOf(goalId: GoalId): GoalScore | undefined;
  /**
   * Scores these goals, those that read the same metrics and all above them again, after their records or
   * check-ins changed. Name goals that are new, gone or moved as well: nothing but them, what lies below
   * a moved one and what lies above is read or scored again. After other observations of a metric, name
   * any goal that reads it; after a change of cycles or of a person's zone, the goals that it may concern.
   * Everything is read in again where the settings or the working calendar changed. Returns whose score
   * differs now, new goals included.
   *
   * @throws PerfError `would-cycle` where links now hold a circle; the board then stands as it was.
   */
  update(goalIds: Iterable<GoalId>): readonly GoalId[];
  /**
   * What a check-in would change: the goal first, then those above it, those that read the same metric and
   * those above them whose score would differ, children before parents. Changes nothing. One made after
   * `at` changes nothing yet, unless the board is live.
   */
  preview(checkIn: CheckIn): readonly ScoreChange[];
  /**
   * How goals would stand if the settings named another rulebook, with the goals below read by the same one: those
   * whose status would differ. Progress and what is expected are the same under all. Changes nothing.
   */
  statusesUnder(rulebook: Rulebook): ReadonlyMap<GoalId, Status>;
  /**
   * Scores everything for another moment. Returns whose score differs now, and who is set by hand from then on or no
   * longer, though the score reads the same.
   */
  moveTo(at: Instant): readonly GoalId[];
}

/**
 * The scores of all goals at a moment, to be kept in step with the records.
 *
 * @param records - Read now, and again in `update` and `moveTo`; never changed.
 * @param options - `isLive`: counts every check-in there is. Clocks of people differ, so one may seem to
 *   come from the future; on a board of the present it counts all the same.
 * @throws PerfError `would-cycle` where links hold a circle, with its ids in order; `calendar-not-loaded`.
 */
export function createScoreboard(
  records: Records,
  at: Instant,
  options: { readonly isLive?: boolean } = {},
): Scoreboard {
  return new Board(records, at, options.isLive ?? false);
}
