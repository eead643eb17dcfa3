import { type CollectionName, collections, hasHistory } from '../schema/collections.ts';
import type { Attempt } from './attempts.ts';
import type { Shelf } from './read-stored.ts';
import type { AnyRecord, State } from './state.ts';
import type { RecordKey, Version } from './storage.ts';

/** A record as it was in some version. */
export interface RecordVersion extends RecordKey {
  /** 0 for none. */
  readonly version: Version;
}

/** The records of a workspace that have a past, as they were stored when this was made. It changes no more. */
export interface Snapshot {
  /** No commit up to this one is left out. */
  readonly version: Version;
  readonly records: ReadonlyMap<CollectionName, ReadonlyMap<string, AnyRecord>>;
  /** The version in which each of them last changed, in the order of `records`. */
  readonly versions: ReadonlyMap<CollectionName, readonly Version[]>;
  /** What cannot be read, by name. */
  readonly unreadable: readonly RecordKey[];
  /** What could be read and was set aside for a circle, which need not have been one earlier. */
  readonly inCircles: readonly RecordVersion[];
}

/** What a workspace holds in memory. */
export interface Held {
  readonly state: State;
  readonly shelf: Shelf;
  /** What is applied to the state and not stored yet, oldest first. */
  readonly waiting: readonly Pick<Attempt, 'before'>[];
}

/** What is stored of what is held: without what waits. Records are shared, and the maps are copies. */
export function storedSnapshot({ state, shelf, waiting }: Held): Snapshot {
  const records = new Map<CollectionName, Map<string, AnyRecord>>();
  for (const [name, map] of Object.entries(state.collections)) {
    const collection = name as CollectionName;
    if (hasHistory(collection)) records.set(collection, new Map<string, AnyRecord>(map));
  }
  for (const { before } of [...waiting].reverse()) {
    for (const { collection, id, record } of before) {
      if (record === undefined) records.get(collection)?.delete(id);
      else records.get(collection)?.set(id, record);
    }
  }
  const versions = new Map<CollectionName, readonly Version[]>();
  for (const [name, byId] of records) {
    versions.set(
      name,
      Array.from(byId.keys(), (id) => state.versionOf(name, id)),
    );
  }
  const aside = shelf.all.filter(({ collection }) => hasPast(collection));
  return {
    version: state.version,
    records,
    versions,
    unreadable: aside.filter(({ error }) => error.code !== 'would-cycle').map(keyOf),
    inCircles: aside
      .filter(({ error }) => error.code === 'would-cycle')
      .map((key) => ({ ...keyOf(key), version: state.versionOf(key.collection, key.id) })),
  };
}

/** Whether commits hold images of a collection; of one that is not known here they may. */
export function hasPast(collection: string): boolean {
  return !Object.hasOwn(collections, collection) || hasHistory(collection as CollectionName);
}

const keyOf = ({ collection, id }: RecordKey): RecordKey => ({ collection, id });
