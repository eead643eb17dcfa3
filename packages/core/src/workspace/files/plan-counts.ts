import { canonicalJson } from '../../exchange/canonical-json.ts';
import { nameOf } from '../changes.ts';
import { readStored } from '../read-stored.ts';
import type { Stored } from '../storage.ts';
import type { FileError, WorkspaceFile } from './workspace-file.ts';

/** What becomes of the records of a collection. */
export interface CollectionCounts {
  /** Not there yet. */
  readonly new: number;
  /** There, and the same. */
  readonly same: number;
  /** There, and replaced by what the file says later. */
  readonly different: number;
  /** There, and erased by what the file says later. */
  readonly erased: number;
}

/** A record of a file that would be kept and set aside, as it cannot be read. */
export interface FileSetAside extends FileError {
  readonly collection: string;
  readonly id: string;
}

/** A current record and the line of the file that says it. */
export interface LastRecord {
  readonly line: number;
  readonly stored: Stored;
}

/** The records that the last commit of a file leaves, by name. */
export function lastRecords(file: WorkspaceFile): ReadonlyMap<string, LastRecord> {
  const last = new Map<string, LastRecord>();
  for (const { line, commit } of file.commits) {
    for (const [index, change] of commit.changes.entries()) {
      const { collection, id, schema, record } = change;
      const stored = { collection, id, version: commit.version, schema, record };
      if (record === null) last.delete(nameOf(change));
      else last.set(nameOf(change), { line: line + 1 + index, stored });
    }
  }
  for (const { line, stored } of file.records) last.set(nameOf(stored), { line, stored });
  return last;
}

/** Those of them that cannot be read. */
export function unreadableIn(last: ReadonlyMap<string, LastRecord>): readonly FileSetAside[] {
  return [...last.values()].flatMap(({ line, stored }) => {
    const read = readStored(stored);
    if (read.kind === 'read') return [];
    return { line, collection: stored.collection, id: stored.id, error: read.error };
  });
}

/**
 * How the records of a file compare with those of a workspace, by collection.
 *
 * @param isBehind - Whether the file says nothing that the workspace does not know: then nothing of it changes.
 */
export function countRecords(
  last: ReadonlyMap<string, LastRecord>,
  now: readonly Stored[],
  isBehind: boolean,
): Readonly<Record<string, CollectionCounts>> {
  const counts = new Map<string, { -readonly [Name in keyof CollectionCounts]: number }>();
  const count = (collection: string, what: keyof CollectionCounts) => {
    const of = counts.get(collection) ?? { new: 0, same: 0, different: 0, erased: 0 };
    counts.set(collection, of);
    of[what] += 1;
  };
  const there = new Map(now.map((stored) => [nameOf(stored), stored]));
  for (const stored of now) {
    const found = last.get(nameOf(stored))?.stored;
    if (isBehind) count(stored.collection, 'same');
    else if (!found) count(stored.collection, 'erased');
    else count(stored.collection, isSame(found, stored) ? 'same' : 'different');
  }
  for (const [name, { stored }] of last) {
    if (!isBehind && !there.has(name)) count(stored.collection, 'new');
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isSame(a: Stored, b: Stored): boolean {
  return canonicalJson(a.record) === canonicalJson(b.record);
}
