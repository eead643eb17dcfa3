import type { Records } from '../goals/records.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import type { Person } from '../schema/organisation.ts';
import type { Decision } from './decision.ts';
import { denied, seeingGoals, seenByAll, seenWithGoal } from './policy.ts';
import { type GoalSubject, relations } from './relations.ts';

/** Names a record for the question who may see it. */
export interface RecordRef {
  readonly collection: CollectionName;
  readonly id: string;
  /**
   * For a check-in or a comment: the goal that it is on. Without it nobody sees the record. For an
   * observation the goal whose check-in brought it, if one did.
   */
  readonly goalId?: GoalId;
}

const no: Decision = { allowed: false, rule: denied };

/**
 * Whether somebody may see a record. A record that is not there and one that may not be seen are
 * answered alike. Throws nothing.
 *
 * @param records - All records, hidden ones included.
 */
export function canSee(viewer: PersonId, ref: RecordRef, records: Records): Decision {
  if (!activePerson(viewer, records)) return no;
  if (ref.collection === 'goals') return canSeeGoal(viewer, ref.id as GoalId, records);
  const onGoal = seenWithGoal[ref.collection];
  const open = seenByAll.collections.includes(ref.collection);
  if (onGoal !== undefined && (ref.goalId !== undefined || !open)) {
    const goal = ref.goalId === undefined ? no : canSeeGoal(viewer, ref.goalId, records);
    return goal.allowed ? { allowed: true, rule: onGoal } : no;
  }
  return open ? { allowed: true, rule: seenByAll.rule } : no;
}

/** As `canSee`, for a goal and what hangs on it. */
export function canSeeGoal(viewer: PersonId, goalId: GoalId, records: Records): Decision {
  const goal = records.goals.get(goalId);
  return goal ? seesGoal(viewer, goal, records) : no;
}

/** As `canSeeGoal`, for a goal that may be about to be made. One without a visibility is seen by nobody. */
export function seesGoal(viewer: PersonId, goal: GoalSubject, records: Records): Decision {
  if (goal.visibility === undefined || !activePerson(viewer, records)) return no;
  const { rule, to } = seeingGoals[goal.visibility];
  const allowed = to.some((relation) => relations[relation](viewer, goal, records, undefined));
  return allowed ? { allowed, rule } : no;
}

/** The person behind a viewer, unless there is none or they have left. */
export function activePerson(viewer: PersonId, records: Records): Person | undefined {
  const person = records.people.get(viewer);
  return person?.active ? person : undefined;
}
