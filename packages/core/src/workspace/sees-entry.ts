import { canSee } from '../access/can-see.ts';
import { hasParties } from '../access/parties.ts';
import { findRecord, placeOfRecord, seesRecord } from '../access/sees-record.ts';
import type { Records } from '../goals/records.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import type { Entry } from './state.ts';

/** Whether a viewer may know of a record that was written; of one that is gone nobody does. */
export function seesEntry(viewer: PersonId, entry: Entry, records: Records): boolean {
  const { collection, id, record } = entry;
  if (record === undefined) return false;
  if (hasParties(collection)) {
    const found = findRecord(collection, placeOfRecord(collection, record), records);
    return found !== undefined && seesRecord(viewer, collection, found, records).allowed;
  }
  const { goalId } = record as { readonly goalId?: GoalId };
  const ref = { collection, id, ...(goalId !== undefined && { goalId }) };
  return canSee(viewer, ref, records).allowed;
}
