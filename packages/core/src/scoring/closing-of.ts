import { PerfError } from '../errors.ts';
import { type CarriedMeasure, carriedMeasure, lastValueOf } from '../goals/carried-measure.ts';
import { type Grade, type ProposedGrade, gradeOf, proposeGrade } from '../goals/closing.ts';
import { isOver } from '../goals/lifecycle.ts';
import type { Looking } from '../goals/line.ts';
import type { Records } from '../goals/records.ts';
import type { GoalState, Outcome } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import type { Scoreboard } from './scoreboard.ts';

/** What a page shows of a goal that is to be closed, or was. */
export interface Closing {
  readonly goalId: GoalId;
  readonly state: GoalState;
  /** By progress now or, of a closed goal, at its close. */
  readonly proposed: ProposedGrade;
  /** What a person gave; it counts in place of the proposed one, which stays beside it. */
  readonly given: Grade | null;
  /** How it ended; `null` before. */
  readonly outcome: Outcome | null;
  /** Goals right below it that are not over and would stay under a closed goal, by id. */
  readonly openBelow: readonly GoalId[];
  /** The last number read of it, in the unit of its measure; `null` where there is none. */
  readonly lastValue: number | null;
  /** What a goal that carries it on would be measured by, or why that needs a target first. */
  readonly carried: CarriedMeasure;
  /** Goals that carry it on already, by id. */
  readonly continuedBy: readonly GoalId[];
}

/**
 * What closing a goal comes to, before it is done and afterwards.
 *
 * @param board - Scores of the same records, at the moment of the close.
 * @param looking - Goals that the viewer may not see are in no list.
 * @throws PerfError `not-found` for a goal that is not there or may not be seen.
 */
export function closingOf(
  records: Records,
  board: Pick<Scoreboard, 'scoreOf'>,
  goalId: GoalId,
  looking: Looking = {},
): Closing {
  const { maySee = () => true } = looking;
  const goal = records.goals.get(goalId);
  const score = board.scoreOf(goalId);
  if (!goal || !score || !maySee(goalId)) {
    throw new PerfError('not-found', `There is no goal ${goalId} to close.`, { ids: [goalId] });
  }
  const isOpen = (id: GoalId) => {
    const child = records.goals.get(id);
    return child !== undefined && !isOver(child);
  };
  const inView = (ids: readonly GoalId[]) => [...ids].filter(maySee).sort();
  const { outcome } = goal;
  return {
    goalId,
    state: goal.state,
    proposed: proposeGrade(score.progress),
    given: outcome?.grade === undefined ? null : gradeOf(outcome.grade),
    outcome: outcome ?? null,
    openBelow: inView(records.childrenOf(goalId)).filter(isOpen),
    lastValue: lastValueOf(records, goal, looking),
    carried: carriedMeasure(records, goal, undefined, looking),
    continuedBy: inView(records.continuedBy(goalId)),
  };
}
