import type { Records } from '../goals/records.ts';
import type { CollectionName, RecordTypes } from '../schema/collections.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import { activePerson, canSeeGoal, seesGoal } from './can-see-goal.ts';
import { type Decision, denied } from './decision.ts';
import { hasParties } from './parties.ts';
import { seenByAll, seenWithGoal } from './policy.ts';
import { seesRecord } from './sees-record.ts';

const no: Decision = { allowed: false, rule: denied };

/** As `canSee`, for a record in hand, which may be one that was, or is about to be made. */
export function seesWhole<C extends CollectionName>(
  viewer: PersonId,
  collection: C,
  record: RecordTypes[C],
  records: Records,
): Decision {
  if (!activePerson(viewer, records)) return no;
  if (collection === 'goals') return seesGoal(viewer, record as Goal, records);
  if (hasParties(collection)) return seesRecord(viewer, collection, record as never, records);
  return seesByPlace(viewer, collection, (record as { readonly goalId?: GoalId }).goalId, records);
}

/** Whether somebody of the workspace sees what is on a goal, or what everyone sees. */
export function seesByPlace(
  viewer: PersonId,
  collection: CollectionName,
  goalId: GoalId | undefined,
  records: Records,
): Decision {
  const onGoal = Object.hasOwn(seenWithGoal, collection) ? seenWithGoal[collection] : undefined;
  const isOpen = seenByAll.collections.includes(collection);
  if (onGoal !== undefined && (goalId !== undefined || !isOpen)) {
    const goal = goalId === undefined ? no : canSeeGoal(viewer, goalId, records);
    return goal.allowed ? { allowed: true, rule: onGoal } : no;
  }
  return isOpen ? { allowed: true, rule: seenByAll.rule } : no;
}
