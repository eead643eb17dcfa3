import type { Stored, StoredCommit, Version } from '@throughline/core';
import { blockSize, putBlock } from './idb-blocks.ts';
import { entriesOf } from './idb-entries.ts';
import { type Upgrading, type Writing, nameOf } from './idb-layout.ts';

/** The stores that packed records and commits go into. */
type Into = Writing | Upgrading;

/**
 * Takes commits, then records, and packs them into empty stores: all of the log folded, and the records of
 * which it has no image on their own.
 */
export function createPacker(transaction: Into, stamp: number) {
  // Both kinds of transaction write; only their names for it differ.
  const { objectStore: store }: Pick<Writing, 'objectStore'> = {
    objectStore: (name) => (transaction as Writing).objectStore(name),
  };
  /** The versions in which a record last changed without leaving an image. */
  const unlogged = new Map<string, Version>();
  let waiting: Stored[] = [];
  let block = 0;
  let last: StoredCommit | undefined;

  async function pack(): Promise<void> {
    const records = waiting;
    waiting = [];
    if (records.length > 0) await putBlock(transaction, block++, { records, stamp });
  }

  return {
    async addCommit(commit: StoredCommit, count: number): Promise<void> {
      last = commit;
      for (const change of commit.changes) {
        if (change.unlogged) unlogged.set(nameOf(change), commit.version);
      }
      await Promise.all(entriesOf(commit, count).map((entry) => store('commits').put(entry)));
    },
    async addRecord(stored: Stored): Promise<void> {
      if (unlogged.get(nameOf(stored)) === stored.version) await store('loose').put(stored);
      else if (waiting.push(stored) === blockSize) await pack();
    },
    /** Packs what is left, and says that the log is folded up to its end. */
    async end(): Promise<void> {
      await pack();
      const parts = last ? entriesOf(last, 0).length : 1;
      const meta = store('meta');
      await Promise.all([
        meta.put(last?.version ?? 0, 'folded'),
        meta.put(parts - 1, 'foldedPart'),
        meta.put(stamp, 'stamp'),
      ]);
    },
  };
}
