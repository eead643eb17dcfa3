import { PerfError } from '../errors.ts';
import { isOver } from '../goals/lifecycle.ts';
import type { Records } from '../goals/records.ts';
import type { GoalId } from '../schema/ids.ts';
import { isInverted } from './levels.ts';

/**
 * Why a goal cannot stand above another one: it is that one; it is below it, so that a circle would close; it
 * is of a lower kind; it is closed or cancelled; it is not there.
 */
export type ParentRefusal = 'itself' | 'below' | 'lower-kind' | 'over' | 'missing';

/**
 * Tells of each goal why it cannot become a parent of one goal. What lies below that goal is walked once, so
 * that all other goals can be asked about.
 *
 * By the records given: where some are hidden, `goal.realign` may still find a circle through those.
 *
 * @returns A function that returns `null` for a goal that can.
 * @throws PerfError `not-found` for a goal that is not there.
 *
 * @example
 * const refusal = parentRefusals(records, 'kr' as GoalId);
 * refusal('kr' as GoalId); // 'itself'
 * [...records.goals.keys()].filter((id) => refusal(id) === null);
 */
export function parentRefusals(
  records: Pick<Records, 'goals' | 'childrenOf'>,
  goalId: GoalId,
): (parentId: GoalId) => ParentRefusal | null {
  const goal = records.goals.get(goalId);
  if (!goal) throw new PerfError('not-found', `There is no goal ${goalId}.`, { ids: [goalId] });
  const below = new Set([goalId]);
  // What is added on the way is walked as well.
  for (const id of below) for (const childId of records.childrenOf(id)) below.add(childId);
  return (parentId) => {
    const parent = records.goals.get(parentId);
    if (!parent) return 'missing';
    if (parentId === goalId) return 'itself';
    if (below.has(parentId)) return 'below';
    if (isInverted(goal.kind, parent.kind)) return 'lower-kind';
    return isOver(parent) ? 'over' : null;
  };
}
