import { nameOf } from './changes.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { AnyRecord, Entry, State } from './state.ts';

/**
 * The records that name one of those that are to go, wherever in them. An id that stands in a record by chance
 * counts too: rather too many are found than one too few.
 *
 * @param gone - Ids of the records that are to go.
 * @param passedOver - Records that are to go themselves or to change, by `nameOf`.
 */
export function recordsNaming(
  { collections }: Pick<State, 'collections'>,
  gone: ReadonlySet<string>,
  passedOver: ReadonlySet<string>,
): readonly Entry[] {
  const found: Entry[] = [];
  if (gone.size === 0) return found;
  for (const [name, records] of Object.entries(collections)) {
    const collection = name as CollectionName;
    for (const [id, record] of records as ReadonlyMap<string, AnyRecord>) {
      if (!isNamedIn(record, gone) || passedOver.has(nameOf({ collection, id }))) continue;
      found.push({ collection, id, record });
    }
  }
  return found;
}

/** Written for a hundred thousand records: most hold nothing but texts and numbers, and no list is made of them. */
function isNamedIn(record: object, ids: ReadonlySet<string>): boolean {
  const open: object[] = [record];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    for (const key in value) {
      const inner = (value as Readonly<Record<string, unknown>>)[key];
      if (typeof inner === 'string' && ids.has(inner)) return true;
      if (typeof inner !== 'object' || inner === null) continue;
      if (ids.has(key)) return true;
      open.push(inner);
    }
  }
  return false;
}
