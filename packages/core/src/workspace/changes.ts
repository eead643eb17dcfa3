import { type CollectionName, collections } from '../schema/collections.ts';
import type { Write } from './command.ts';
import { type Shelf, readStored } from './read-stored.ts';
import type { Entry, State } from './state.ts';
import type { Commit, RecordKey, Stored, StoredCommit, Version } from './storage.ts';

/** Puts records in place. Returns what was there, in the order that undoes it. */
export function applyWrites(state: State, writes: readonly Write[]): readonly Entry[] {
  const before: Entry[] = [];
  for (const { collection, record } of writes) {
    before.unshift(state.put({ collection, id: record.id, record }));
  }
  return before;
}

/** The commit that stores writes which a state holds already, on the versions that it last saw stored. */
export function commitFrom(
  state: State,
  about: Pick<Commit, 'id' | 'at' | 'by' | 'command'>,
  writes: readonly Write[],
  basis: readonly RecordKey[],
): Commit {
  const changes = writes.map(({ collection, record }) => ({
    collection,
    id: record.id,
    expected: state.versionOf(collection, record.id),
    schema: collections[collection].version,
    record,
  }));
  if (basis.length === 0) return { ...about, changes };
  const isWritten = new Set(changes.map(nameOf));
  const versions = basis
    .filter((key) => !isWritten.has(nameOf(key)))
    .map(({ collection, id }) => ({ collection, id, version: state.versionOf(collection, id) }));
  return { ...about, changes, ...(versions.length > 0 && { basis: versions }) };
}

/** Notes that writes which a state holds are stored now. */
export function markStored(state: State, writes: readonly Write[], version: Version): void {
  for (const { collection, record } of writes) {
    const known = state.versionOf(collection, record.id);
    state.setVersion(collection, record.id, Math.max(known, version));
  }
}

/** Takes a commit of somebody else into a state: each change that is newer than what is there. */
export function fold(state: State, shelf: Shelf, { version, changes }: StoredCommit): RecordKey[] {
  const newer = changes.filter(
    (change) => !change.redacted && state.versionOf(change.collection, change.id) < version,
  );
  for (const change of newer) takeIn(state, shelf, { ...change, version });
  return newer;
}

/** Takes one stored record into a state, `null` for one that was erased; unreadable ones are set aside. */
export function takeIn(state: State, shelf: Shelf, stored: Stored): void {
  const { collection, id, version } = stored;
  state.setVersion(collection, id, stored.record === null ? 0 : version);
  const read = stored.record === null ? undefined : readStored(stored);
  const isReadable = read === undefined || read.kind === 'read';
  state.setUnreadable(collection, id, !isReadable);
  if (isReadable) shelf.takeBack(stored);
  else shelf.setAside(stored, read.error);
  if (!Object.hasOwn(collections, collection)) return;
  const record = read?.kind === 'read' ? read.record : undefined;
  state.put({ collection: collection as CollectionName, id, record });
}

/** One text for a record's name. Names of collections hold no space. */
export function nameOf({ collection, id }: RecordKey): string {
  return `${collection} ${id}`;
}
