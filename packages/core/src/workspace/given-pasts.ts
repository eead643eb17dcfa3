import type { CollectionName } from '../schema/collections.ts';
import type { AnyRecord, State } from './state.ts';
import type { Version } from './storage.ts';

/** The records of past versions that somebody may still be looking at. Holds on to none of them. */
export interface GivenPasts {
  add(version: Version, records: State): void;
  /**
   * Puts what there is now of each version in the place of what there was, object by object, so that what was erased
   * is gone from pages that show it. Where it cannot be read, nothing is left of that version.
   */
  renew(read: (version: Version) => Promise<State>): Promise<void>;
}

/** None yet. */
export function givenPasts(): GivenPasts {
  let given: { readonly version: Version; readonly records: WeakRef<State> }[] = [];
  return {
    add(version, records) {
      given = given.filter((each) => each.records.deref() !== undefined);
      if (given.some((each) => each.records.deref() === records)) return;
      given.push({ version, records: new WeakRef(records) });
    },
    async renew(read) {
      for (const { version, records } of given) {
        if (records.deref() === undefined) continue;
        const fresh = await read(version).catch(() => undefined);
        const shown = records.deref();
        if (shown) replaceAll(shown, fresh);
      }
    },
  };
}

function replaceAll(shown: State, fresh: State | undefined): void {
  for (const [name, map] of Object.entries(shown.collections)) {
    const collection = name as CollectionName;
    const after: ReadonlyMap<string, AnyRecord> = fresh?.collections[collection] ?? new Map();
    for (const [id, record] of [...(map as ReadonlyMap<string, AnyRecord>)]) {
      const other = after.get(id);
      if (other === record) continue;
      shown.setUnreadable(
        collection,
        id,
        other === undefined && fresh?.has(collection, id) === true,
      );
      shown.put({ collection, id, record: other });
    }
  }
}
