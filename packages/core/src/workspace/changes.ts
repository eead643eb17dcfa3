import { hasHistory, isCollection, versionOf } from '../schema/collection-names.ts';
import { asStored } from './as-stored.ts';
import { freezeLasting } from './lasting-records.ts';
import { type Shelf, readStored } from './read-stored.ts';
import type { Entry, State } from './state.ts';
import type { Commit, RecordKey, Stored, StoredCommit, Version } from './storage.ts';

/** Puts records in place, or takes them away. Returns what was there, in the order that undoes it. */
export function applyEntries(state: State, entries: readonly Entry[]): readonly Entry[] {
  for (const { record } of entries) if (record) freezeLasting(record);
  return entries.map((entry) => state.put(entry)).reverse();
}

/** The commit that stores entries which a state holds already, on the versions that it last saw stored. */
export function commitFrom(
  state: State,
  about: Pick<Commit, 'id' | 'at' | 'by' | 'command'>,
  entries: readonly Entry[],
  basis: readonly RecordKey[],
): Commit {
  const changes = entries.map(({ collection, id, record }) => ({
    collection,
    id,
    expected: state.versionOf(collection, id),
    schema: versionOf(collection),
    record: record ?? null,
    ...(!hasHistory(collection) && { unlogged: true as const }),
  }));
  if (basis.length === 0) return { ...about, changes };
  const isWritten = new Set(changes.map(nameOf));
  const versions = [...new Map(basis.map((key) => [nameOf(key), key])).values()]
    .filter((key) => !isWritten.has(nameOf(key)))
    .map(({ collection, id }) => ({ collection, id, version: state.versionOf(collection, id) }));
  return { ...about, changes, ...(versions.length > 0 && { basis: versions }) };
}

/** Notes that entries which a state holds are stored now: whatever could not be read there is gone. */
export function markStored(
  state: State,
  shelf: Shelf,
  entries: readonly Entry[],
  version: Version,
): void {
  for (const { collection, id, record } of entries) {
    const known = state.versionOf(collection, id);
    state.setVersion(collection, id, record === undefined ? 0 : Math.max(known, version));
    if (!state.isUnreadable(collection, id)) continue;
    state.setUnreadable(collection, id, false);
    shelf.takeBack({ collection, id });
    if (record === undefined) state.put({ collection, id, record });
  }
}

/**
 * Takes a commit of somebody else into a state: each change that is newer than what is there. Changes
 * without an image are passed over.
 */
export function fold(state: State, shelf: Shelf, { version, changes }: StoredCommit): RecordKey[] {
  const newer = changes.filter(
    (change) =>
      !change.redacted &&
      !change.unlogged &&
      state.versionOf(change.collection, change.id) < version,
  );
  for (const change of newer) takeIn(state, shelf, { ...change, version });
  return newer;
}

/**
 * Takes one stored record into a state, `null` for one that was erased; unreadable ones are set aside.
 * Returns the key that it has there, whatever the row was. Throws nothing.
 */
export function takeIn(state: State, shelf: Shelf, row: Stored): RecordKey {
  const stored = asStored(row);
  const { collection, id, version } = stored;
  state.setVersion(collection, id, stored.record === null ? 0 : version);
  const read = stored.record === null ? undefined : readStored(stored);
  const isReadable = read === undefined || read.kind === 'read';
  state.setUnreadable(collection, id, !isReadable);
  if (isReadable) shelf.takeBack(stored);
  else shelf.setAside(stored, read);
  if (isCollection(collection)) {
    const record = read?.kind === 'read' ? read.record : undefined;
    state.put({ collection, id, record });
  }
  return { collection, id };
}

/** One text for a record's name. Names of collections hold no space. */
export function nameOf({ collection, id }: RecordKey): string {
  return `${collection} ${id}`;
}
