import { type Commit, type Stored, type StoredCommit, loggedCommit } from '@throughline/core';
import type { Whole } from '../idb-whole.ts';
import type { CopySource } from '../second-copy-journal.ts';

/** A workspace in memory that a second copy can be made of, with every state that it was in. */
export interface CopiedWorkspace {
  readonly source: CopySource;
  readonly commits: StoredCommit[];
  /** All of it as of a version. */
  wholeAt(version: number): Whole;
  /** Writes one record, or erases it; answers the commit with its version. */
  write(change: Written): { readonly commit: Commit; readonly version: number };
}

interface Written {
  readonly id: string;
  /** `null` erases. */
  readonly text: string | null;
  readonly unlogged?: boolean;
}

/** An empty workspace of a database with that birth. */
export function copiedWorkspace(birth = 0.25): CopiedWorkspace {
  const commits: StoredCommit[] = [];
  const states: ReadonlyMap<string, Stored>[] = [new Map()];
  const wholeAt = (version: number): Whole => ({
    ...{ birth, version },
    records: [...(states[version]?.values() ?? [])],
    commits: commits.slice(0, version),
  });
  return {
    commits,
    wholeAt,
    source: {
      birth: () => birth,
      whole: () => Promise.resolve(wholeAt(commits.length)),
      async *commits(after) {
        yield* await Promise.resolve(commits.slice(after));
      },
      read: (keys) => Promise.resolve(keys.flatMap(({ id }) => states.at(-1)?.get(id) ?? [])),
    },
    write({ id, text, unlogged = false }) {
      const version = commits.length + 1;
      const records = new Map(states.at(-1));
      const key = { collection: unlogged ? 'notes' : 'goals', id };
      const expected = records.get(id)?.version ?? 0;
      const record = text === null ? null : { text };
      const change = { ...key, expected, schema: 1, record, ...(unlogged && { unlogged }) };
      const commit = {
        ...{ id: `c${version}`, at: '2026-01-05T09:00:00Z', by: 'p1' },
        ...{ command: { type: 'test' }, changes: [change as Commit['changes'][number]] },
      };
      if (record) records.set(id, { ...key, version, schema: 1, record });
      else records.delete(id);
      states.push(records);
      commits.push(loggedCommit(commit, version));
      return { commit, version };
    },
  };
}
