import type { Stored, StoredCommit, Version } from '@throughline/core';
import { type Database, stores } from './idb-layout.ts';

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
  const transaction = database.transaction(stores, 'readonly');
  const meta = transaction.objectStore('meta');
  const [birth = 0, version = 0, records, commits] = await Promise.all([
    meta.get('birth'),
    meta.get('version'),
    transaction.objectStore('records').getAll(),
    transaction.objectStore('log').getAll(),
  ]);
  return { birth, version, records, commits };
}

/** Puts a whole in the place of whatever a database holds, in one transaction. */
export async function writeWhole(database: Database, whole: Whole): Promise<void> {
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  const [meta, records, log] = stores.map((name) => transaction.objectStore(name)) as never as [
    { put(value: number, key: string): Promise<unknown>; delete(key: string): Promise<void> },
    { clear(): Promise<void>; put(value: Stored): Promise<unknown> },
    { clear(): Promise<void>; put(value: StoredCommit): Promise<unknown> },
  ];
  await Promise.all([
    records.clear(),
    log.clear(),
    meta.put(whole.birth, 'birth'),
    meta.put(whole.version, 'version'),
    meta.delete('lost'),
    ...whole.records.map((record) => records.put(record)),
    ...whole.commits.map((commit) => log.put(commit)),
    transaction.done,
  ]);
}
