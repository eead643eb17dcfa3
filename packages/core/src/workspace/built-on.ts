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

function isNamedIn(record: unknown, ids: ReadonlySet<string>): boolean {
  const open: unknown[] = [record];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'string' && ids.has(value)) return true;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (ids.has(key)) return true;
      if (typeof inner === 'string' || typeof inner === 'object') open.push(inner);
    }
  }
  return false;
}
