import type { Records } from '../goals/records.ts';
import { type CollectionName } from '../schema/collections.ts';
import type { FeedbackRoundId, GoalId, PersonId, SeriesId } from '../schema/ids.ts';
import { activePerson, canSeeGoal } from './can-see-goal.ts';
import { fieldOf } from './field-of.ts';
import { type Decision, decided } from './decision.ts';
import { hasParties } from './parties.ts';
import { type RecordPlace, findRecord, seesRecord } from './sees-record.ts';
import { seesByPlace } from './sees-whole.ts';

/** Names a record for the question who may see it. */
export interface RecordRef {
  readonly collection: CollectionName;
  readonly id: string;
  /**
   * For a check-in, a comment or a phase: the goal that it is on. Without it nobody sees the record. For an
   * observation the goal whose check-in brought it, if one did.
   */
  readonly goalId?: GoalId;
  /** For what hangs on a series of one-on-ones: that series. Without it nobody sees the record. */
  readonly seriesId?: SeriesId;
  /** For a text of a round of feedback: that round. Without it nobody sees the record. */
  readonly roundId?: FeedbackRoundId;
  /** For a leave, a snooze or a delegation: whose it is. Without it nobody sees the record. */
  readonly personId?: PersonId;
}

/**
 * Whether somebody may see a record. A record that is not there and one that may not be seen are
 * answered alike. Throws nothing: a reference that makes no sense is denied, as is all that the rules
 * cannot be asked about.
 *
 * @param records - All records, hidden ones included.
 */
export function canSee(viewer: PersonId, ref: RecordRef, records: Records): Decision {
  return decided(() => {
    if (!activePerson(viewer, records)) return undefined;
    const collection = fieldOf(ref, 'collection') as CollectionName;
    if (collection === 'goals') {
      return canSeeGoal(viewer, fieldOf(ref, 'id') as GoalId, records);
    }
    if (hasParties(collection)) {
      const record = findRecord(collection, placeOf(ref), records);
      return record && seesRecord(viewer, collection, record, records);
    }
    return seesByPlace(viewer, collection, fieldOf(ref, 'goalId') as GoalId | undefined, records);
  });
}

function placeOf(ref: RecordRef): RecordPlace {
  const names = ['seriesId', 'personId', 'goalId', 'roundId'] as const;
  const given = names
    .map((name) => [name, fieldOf(ref, name)] as const)
    .filter(([, id]) => id !== undefined);
  return { id: fieldOf(ref, 'id') as string, ...Object.fromEntries(given) };
}
