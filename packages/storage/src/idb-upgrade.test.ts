import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StoredCommit } from '@throughline/core';
import { databaseName, databaseVersion } from './idb-layout.ts';
import { idbStorage } from './idb.ts';
import { fixture, openLayout1 } from './testing/layout-1.ts';
import { dumpOf, withDatabase } from './testing/layout.ts';

async function contentsOf(name: string) {
  const storage = idbStorage(name);
  const commits: StoredCommit[] = [];
  for await (const commit of storage.commits(0)) commits.push(commit);
  const { version, count } = await storage.open();
  const records = await storage.read();
  await storage.close();
  return { version, count, commits, records: records.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

describe('upgrade from layout 1', () => {
  it('[T40] keeps every record and commit, and knows the commits again', async () => {
    const of = await fixture();
    (await openLayout1('older', of)).close();
    const { version, count, commits, records } = await contentsOf('older');
    assert.deepEqual([version, count], [4, 300]);
    assert.deepEqual(commits, of.commits);
    assert.deepEqual(records, of.records);
    const storage = idbStorage('older');
    const again = { ...of.commits[1]!, basis: [] };
    assert.deepEqual(await storage.commit(again), { kind: 'committed', version: 2 });
    await storage.close();
    await withDatabase('older', async (database) => {
      assert.deepEqual(
        [...database.objectStoreNames],
        ['blocks', 'commits', 'heads', 'loose', 'meta'],
      );
      assert.equal(await database.get('meta', 'birth'), 0.5);
      assert.equal(await database.count('blocks'), 3);
    });
    assert.equal((await dumpOf('older')).split('kept once').length, 2);
  });

  it('[T41] leaves layout 1 as it was when it does not come to its end', async () => {
    const of = await fixture();
    (await openLayout1('cut', of)).close();
    const request = indexedDB.open(databaseName('cut'), databaseVersion);
    const put = IDBObjectStore.prototype.put;
    let left = 4;
    IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
      if (this.name === 'blocks' && left-- === 0) this.transaction.abort();
      return put.call(this, value, key);
    };
    request.onupgradeneeded = () => request.transaction?.abort();
    await new Promise((resolve) => (request.onerror = resolve));
    left = 1;
    const storage = idbStorage('cut');
    try {
      await assert.rejects(storage.open());
    } finally {
      IDBObjectStore.prototype.put = put;
      await storage.close();
    }
    const older = await openLayout1('cut', of);
    assert.deepEqual([...older.objectStoreNames], ['log', 'meta', 'records']);
    older.close();
    assert.deepEqual((await contentsOf('cut')).records, of.records);
  });
});
