import {
  type Change,
  type Commit,
  type Stored,
  type StoredCommit,
  type Version,
  loggedCommit,
} from '@throughline/core';
import type { Entry, Mark } from './idb-layout.ts';

/** Changes of one entry: as many as a block has records, so that reading one back does not hold up a page. */
export const partSize = 128;

/** A commit as entries of the log, without what is known only in the transaction. */
export type Draft = readonly Omit<Entry, 'version' | 'count'>[];

/** The entries of a commit. Their texts are copies. */
export function draftOf(commit: Commit): Draft {
  return cut(loggedCommit(commit, 0), (index) => markOf(commit.changes[index]));
}

/** The entries of a commit of long ago, whose records are all in blocks or loose. */
export function entriesOf(commit: StoredCommit, count: number): readonly Entry[] {
  const drafts = cut(commit, (index) => markOf(commit.changes[index]));
  return drafts.map((draft) => ({ ...draft, version: commit.version, count }));
}

function cut(commit: StoredCommit, markAt: (index: number) => Mark): Draft {
  const { id, at, by, command, changes } = commit;
  const drafts = [];
  for (let from = 0; from === 0 || from < changes.length; from += partSize) {
    const part = changes.slice(from, from + partSize);
    const marks = part.map((_, index) => markAt(from + index)).join('');
    const text =
      from === 0
        ? { text: JSON.stringify({ id, at, by, command, changes: part }), id }
        : { text: JSON.stringify(part) };
    drafts.push({ part: from / partSize, marks, ...text });
  }
  return drafts;
}

function markOf(change: Change | undefined): Mark {
  if (!change || change.record === null) return 'd';
  return change.unlogged ? 'l' : 'i';
}

/** The changes in an entry. */
export function changesIn({ part, text }: Entry): readonly Change[] {
  const parsed = JSON.parse(text) as Omit<StoredCommit, 'version'> | readonly Change[];
  return part === 0 ? (parsed as StoredCommit).changes : (parsed as readonly Change[]);
}

/** The same entry with other changes. */
export function withChanges(entry: Entry, changes: readonly Change[]): Entry {
  if (entry.part > 0) return { ...entry, text: JSON.stringify(changes) };
  const commit = JSON.parse(entry.text) as StoredCommit;
  return { ...entry, text: JSON.stringify({ ...commit, changes }) };
}

/** The record that a change left, where the log has it. */
export function imageOf({ collection, id, schema, record }: Change, version: Version): Stored {
  return { collection, id, version, schema, record };
}

/** Puts the entries of commits together again, as they come in order. */
export function commitBuilder() {
  let first: Entry | undefined;
  let changes: Change[] = [];
  const taken = (): StoredCommit | undefined => {
    if (!first) return undefined;
    const commit = JSON.parse(first.text) as Omit<StoredCommit, 'version'>;
    const all = changes.length === 0 ? commit.changes : [...commit.changes, ...changes];
    return { ...commit, changes: all, version: first.version };
  };
  return {
    /** Takes in the next entry; gives the commit before it, once that is complete. */
    add(entry: Entry): StoredCommit | undefined {
      if (entry.part > 0) {
        changes.push(...changesIn(entry));
        return undefined;
      }
      const before = taken();
      first = entry;
      changes = [];
      return before;
    },
    /** The last commit. */
    end: taken,
  };
}
