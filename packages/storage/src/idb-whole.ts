import type { Stored, StoredCommit, Version } from '@throughline/core';
import { commitBuilder } from './idb-entries.ts';
import type { Database } from './idb-layout.ts';
import { openIn } from './idb-load.ts';
import type { DatabaseState } from './idb-open.ts';
import { createPacker } from './idb-pack.ts';
import { inTransaction, readingOf } from './idb-transaction.ts';

/** All that a database holds of a workspace, as of one version: what a second copy has to keep. */
export interface Whole {
  /** Which database it is of; see `Layout`. */
  readonly birth: number;
  readonly version: Version;
  readonly records: readonly Stored[];
  readonly commits: readonly StoredCommit[];
}

/** All of a database, as of one moment. */
export async function readWhole(database: Database): Promise<Whole> {
  const transaction = readingOf(database);
  // All is asked for in one transaction, before the first pause; parsing takes its time after it.
  const asked = Promise.all([
    transaction.objectStore('commits').getAll(),
    transaction.objectStore('meta').get('birth'),
  ]);
  // Should the transaction break, this is told below, or by the other one.
  asked.catch(() => undefined);
  const opened = await openIn(transaction);
  const records: Stored[] = [];
  for await (const batch of opened.records) records.push(...batch);
  const commits: StoredCommit[] = [];
  const builder = commitBuilder();
  const [entries, birth = 0] = await asked;
  for (const entry of entries) {
    const commit = builder.add(entry);
    if (commit) commits.push(commit);
  }
  const last = builder.end();
  if (last) commits.push(last);
  return { birth, version: opened.version, records, commits };
}

/**
 * Puts a whole in the place of what a database holds, in one transaction. Nothing that is newer is written over.
 *
 * @param over - What the database was found to be at.
 * @returns whether it did: not where the database is at something else by now, or ahead of the whole.
 */
export async function writeWhole(
  database: Database,
  whole: Whole,
  over?: Pick<DatabaseState, 'version' | 'birth'>,
): Promise<boolean> {
  return inTransaction(database, async (transaction) => {
    const meta = transaction.objectStore('meta');
    const [version = 0, birth, stamp = 0] = await Promise.all([
      meta.get('version'),
      meta.get('birth'),
      meta.get('stamp'),
    ]);
    if (version > whole.version) return false;
    if (over && (over.version !== version || over.birth !== birth)) return false;
    await Promise.all([
      transaction.objectStore('blocks').clear(),
      transaction.objectStore('heads').clear(),
      transaction.objectStore('loose').clear(),
      transaction.objectStore('commits').clear(),
      meta.put(whole.birth, 'birth'),
      meta.put(whole.version, 'version'),
      meta.delete('lost'),
    ]);
    const packer = createPacker(transaction, stamp + 1);
    for (const commit of whole.commits) await packer.addCommit(commit, whole.records.length);
    for (const record of whole.records) await packer.addRecord(record);
    await packer.end();
    return true;
  });
}
