import type { Records } from '../goals/records.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import type { Role } from '../schema/organisation.ts';
import { activePerson, canSeeGoal } from './can-see-goal.ts';

/** Through whose eyes a record is looked at: all that decides which of its fields are shown. */
export interface Eyes {
  readonly viewer: PersonId;
  /** All records, hidden ones included. */
  readonly records: Records;
  /** Whether a goal is there and out of sight, as one that is set aside is out of everybody's. */
  hides(goalId: GoalId): boolean;
}

/** The eyes of somebody, by the access rules. */
export function eyesOf(viewer: PersonId, records: Records): Eyes {
  return { viewer, records, hides: hiddenFrom(viewer, records) };
}

/** Whether a goal is there and out of a viewer's sight. One that is gone hides nothing, one that is set aside all. */
export function hiddenFrom(viewer: PersonId, records: Records): (goalId: GoalId) => boolean {
  return (goalId) =>
    records.goals.has(goalId)
      ? !canSeeGoal(viewer, goalId, records).allowed
      : records.isSetAside?.(goalId) === true;
}

/** Whether somebody of the workspace has one of some roles. */
export function hasRole(
  viewer: PersonId,
  roles: readonly Role[],
  records: Pick<Records, 'people'>,
): boolean {
  const own = activePerson(viewer, records)?.roles ?? [];
  return roles.some((role) => own.includes(role));
}
