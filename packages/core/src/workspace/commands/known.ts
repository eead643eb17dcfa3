import { canRun } from '../../access/can-run.ts';
import { canSeeGoal } from '../../access/can-see-goal.ts';
import { PerfError } from '../../errors.ts';
import { isOver } from '../../goals/lifecycle.ts';
import type { CollectionName } from '../../schema/collections.ts';
import type { Goal } from '../../schema/goal.ts';
import type { GoalId } from '../../schema/ids.ts';
import type { Context } from '../command.ts';
import { assertGoalNames, notFound } from '../references.ts';
import type { Everything } from '../state.ts';

/**
 * The goal of an id.
 *
 * @throws PerfError `not-found`, alike for a goal that is not there and for one the viewer may not see.
 */
export function knownGoal(
  records: Everything,
  goalId: GoalId,
  { viewer }: Pick<Context, 'viewer'>,
): Goal {
  const goal = records.goals.get(goalId);
  if (goal && canSeeGoal(viewer, goalId, records).allowed) return goal;
  throw notFound('goal', goalId);
}

/** @throws PerfError `already-exists` for an id that a record has, be it readable or not. */
export function assertNew(records: Everything, collection: CollectionName, id: string): void {
  if (!records.has(collection, id)) return;
  throw new PerfError('already-exists', `In ${collection} there already is a record ${id}.`, {
    ids: [id],
  });
}

/**
 * Checks that whatever a goal names is there, its parents aside.
 *
 * @param before - The goal as it was; what it named already is not asked about again, since the viewer
 *   may have lost sight of it.
 * @throws PerfError `not-found` with the first id that names nothing; as `assertMayContinue`.
 */
export function assertNamesKnown(
  records: Everything,
  goal: Goal,
  context: Pick<Context, 'viewer'>,
  before?: Goal,
): void {
  assertGoalNames(records, goal);
  if (goal.continues !== undefined && goal.continues !== before?.continues) {
    assertMayContinue(records, knownGoal(records, goal.continues, context), context);
  }
}

/**
 * A goal no longer counts beside one that continues it, so this is asked as an edit of it would be.
 *
 * @throws PerfError `wrong-state` for a goal that is not over, `not-allowed` for somebody else's.
 */
function assertMayContinue(
  records: Everything,
  { id, state }: Goal,
  { viewer }: Pick<Context, 'viewer'>,
): void {
  if (!isOver({ state })) {
    const message = `The goal ${id} is ${state}: only one that is over can be continued.`;
    throw new PerfError('wrong-state', message, { ids: [id] });
  }
  const { allowed, rule } = canRun(viewer, { type: 'goal.edit', input: { goalId: id } }, records);
  if (allowed) return;
  const message = `${viewer} may not continue the goal ${id} of somebody else (rule ${rule}).`;
  throw new PerfError('not-allowed', message, { ids: [id] });
}
