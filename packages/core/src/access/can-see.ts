import type { Records } from '../goals/records.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { GoalId, PersonId, SeriesId } from '../schema/ids.ts';
import { activePerson, canSeeGoal } from './can-see-goal.ts';
import type { Decision } from './decision.ts';
import { isOfRhythm } from './parties.ts';
import { denied, seenByAll, seenWithGoal } from './policy.ts';
import { findRecord, seesRecord } from './sees-record.ts';

/** Names a record for the question who may see it. */
export interface RecordRef {
  readonly collection: CollectionName;
  readonly id: string;
  /**
   * For a check-in or a comment: the goal that it is on. Without it nobody sees the record. For an
   * observation the goal whose check-in brought it, if one did.
   */
  readonly goalId?: GoalId;
  /** For what hangs on a series of one-on-ones: that series. Without it nobody sees the record. */
  readonly seriesId?: SeriesId;
  /** For a leave, a snooze or a delegation: whose it is. Without it nobody sees the record. */
  readonly personId?: PersonId;
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
  if (isOfRhythm(ref.collection)) {
    const record = findRecord(ref.collection, ref, records);
    return record ? seesRecord(viewer, ref.collection, record, records) : no;
  }
  const onGoal = seenWithGoal[ref.collection];
  const open = seenByAll.collections.includes(ref.collection);
  if (onGoal !== undefined && (ref.goalId !== undefined || !open)) {
    const goal = ref.goalId === undefined ? no : canSeeGoal(viewer, ref.goalId, records);
    return goal.allowed ? { allowed: true, rule: onGoal } : no;
  }
  return open ? { allowed: true, rule: seenByAll.rule } : no;
}
