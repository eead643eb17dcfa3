import type { Records } from '../goals/records.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import type { Person } from '../schema/organisation.ts';
import { type Decision, denied } from './decision.ts';
import { seeingGoals } from './policy.ts';
import { type GoalSubject, relations } from './relations.ts';

const no: Decision = { allowed: false, rule: denied };

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
export function activePerson(
  viewer: PersonId,
  records: Pick<Records, 'people'>,
): Person | undefined {
  const person = records.people.get(viewer);
  return person?.active ? person : undefined;
}
