import type { Stored, StoredCommit, Version } from '@throughline/core';
import { type Database, type Upgrading, layout } from './idb-layout.ts';
import { createPacker } from './idb-pack.ts';

/** Commits and records of one request. */
const batchSize = 200;

/**
 * Makes an empty database, or one of an older layout into one of this: all in the transaction of the
 * upgrade, so that a browser which is ended meanwhile leaves the one or the other whole.
 *
 * @param from - The version that was there, 0 for none.
 * @param isLost - Whether the browser says that it has dropped what was there.
 */
export async function upgrade(
  database: Database,
  transaction: Upgrading,
  { from, isLost }: { readonly from: number; readonly isLost: boolean },
): Promise<void> {
  const isOfLayout1 = from >= 10;
  if (!isOfLayout1) database.createObjectStore('meta');
  const meta = transaction.objectStore('meta');
  if (!isOfLayout1) void meta.put(Math.random(), 'birth');
  if (isLost) void meta.put(1, 'lost');
  void meta.put(layout, 'layout');
  database.createObjectStore('blocks');
  database.createObjectStore('heads', { keyPath: 'block' }).createIndex('stamp', 'stamp');
  database.createObjectStore('loose', { keyPath: ['collection', 'id'] });
  const commits = database.createObjectStore('commits', { keyPath: ['version', 'part'] });
  commits.createIndex('commitId', 'id', { unique: true });
  if (isOfLayout1) await packLayout1(database, transaction);
}

/** What layout 1 kept: a record under each key, a commit under each version. */
interface Layout1 {
  objectStore(name: 'records'): {
    count(): Promise<number>;
    getAll(after: IDBKeyRange | null, count: number): Promise<Stored[]>;
  };
  objectStore(name: 'log'): {
    getAll(after: IDBKeyRange | null, count: number): Promise<StoredCommit[]>;
  };
}

async function packLayout1(database: Database, transaction: Upgrading): Promise<void> {
  const old = transaction as unknown as Layout1;
  const packer = createPacker(transaction, 1);
  const count = await old.objectStore('records').count();
  for (let last: Version = 0; ;) {
    const batch = await old
      .objectStore('log')
      .getAll(IDBKeyRange.lowerBound(last, true), batchSize);
    for (const commit of batch) await packer.addCommit(commit, count);
    last = batch.at(-1)?.version ?? last;
    if (batch.length < batchSize) break;
  }
  for (let after: IDBKeyRange | null = null; ;) {
    const batch: Stored[] = await old.objectStore('records').getAll(after, batchSize);
    for (const record of batch) await packer.addRecord(record);
    const end = batch.at(-1);
    if (!end || batch.length < batchSize) break;
    after = IDBKeyRange.lowerBound([end.collection, end.id], true);
  }
  await packer.end();
  for (const name of ['records', 'log']) database.deleteObjectStore(name as 'commits');
}
