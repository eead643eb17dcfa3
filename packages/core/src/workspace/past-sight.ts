import { activePerson, canSeeGoal } from '../access/can-see-goal.ts';
import { findRecord, placeOfRecord, seesRecord } from '../access/sees-record.ts';
import type { Records } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Sight } from './visible-records.ts';

/**
 * What somebody may see of the past. Access is asked twice, and both have to allow it: of a record as it is now,
 * so that what was closed to somebody since is not found in its past, and of the record as it was then, so that
 * what was private then is not opened by becoming public later. Who somebody is to it, its owner, above its
 * owner, and whether in the workspace at all, is what they are now: who has left a chain has left its past too.
 *
 * @param now - All records as they are.
 * @param then - All records as they were.
 */
export function pastSight(viewer: PersonId, now: Records, then: Records): Sight {
  const asNow = asOfNow(now, then);
  return {
    isIn: () => activePerson(viewer, now) !== undefined,
    maySee: (goalId) =>
      canSeeGoal(viewer, goalId, now).allowed && canSeeGoal(viewer, goalId, asNow).allowed,
    seesParties(collection, record) {
      const since = findRecord(collection, placeOfRecord(collection, record), now) ?? record;
      return (
        seesRecord(viewer, collection, since, now).allowed &&
        seesRecord(viewer, collection, record, now).allowed &&
        seesRecord(viewer, collection, record, asNow).allowed
      );
    },
    records: now,
  };
}

/** The records of then with the people and teams of now. */
export function asOfNow(now: Records, then: Records): Records {
  return { ...then, people: now.people, teams: now.teams };
}
