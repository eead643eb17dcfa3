import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Commit, Storage, StoredCommit } from '@throughline/core';
import { foldSlice } from './idb-fold.ts';
import { stateOf } from './idb-open.ts';
import { readWhole, writeWhole } from './idb-whole.ts';
import { idbStorage } from './idb.ts';
import { fold, lookInto, withDatabase } from './testing/layout.ts';

const about = { at: '2026-01-05T09:00:00Z', by: 'p1', command: { type: 'x.y' } };
const numbers = (count: number, from = 0) => Array.from({ length: count }, (_, at) => from + at);

/** A commit that writes goals of these numbers, or erases them, on the version that they were written in. */
function commitOf(id: string, of: readonly number[], expected = 0): Commit {
  const record = (at: number) => (expected > 0 ? null : { title: `goal ${at}` });
  const changes = of.map((at) => ({
    ...{ collection: 'goals', id: `g${at}`, expected, schema: 1, record: record(at) },
  }));
  return { id, ...about, changes };
}

/** How many blocks hold records, and how many numbers of blocks there are. */
function blocksOf(name: string): Promise<readonly number[]> {
  return withDatabase(name, async (database) => [
    await database.count('blocks'),
    await database.count('heads'),
  ]);
}

/** Runs, and tells what was asked of the stores of all databases meanwhile. */
async function watched(run: () => Promise<unknown>): Promise<readonly string[]> {
  const asked: string[] = [];
  const { get, getAll } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.get = function (key) {
    asked.push(`get ${this.name}`);
    return get.call(this, key);
  };
  IDBObjectStore.prototype.getAll = function (range, count) {
    asked.push(`getAll ${this.name} ${count}`);
    return getAll.call(this, range, count);
  };
  try {
    await run();
  } finally {
    Object.assign(IDBObjectStore.prototype, { get, getAll });
  }
  return asked;
}

async function firstOf(storage: Storage, after: number): Promise<StoredCommit | undefined> {
  for await (const commit of storage.commits(after)) return commit;
  return undefined;
}

describe('folding', () => {
  it('[T35] folds a long log in a quiet moment, and leaves a short one', async () => {
    const storage = idbStorage('quiet');
    for (const at of numbers(310)) await storage.commit(commitOf(`c${at}`, [at]));
    const isFolded = () =>
      withDatabase('quiet', async (database) => (await database.get('meta', 'folded')) === 310);
    for (let tries = 0; !(await isFolded()); tries++) {
      assert.ok(tries < 200, 'it was not folded');
      await wait(25);
    }
    await storage.commit(commitOf('later', [1000]));
    await wait(300);
    assert.equal(await isFolded(), true);
    assert.equal((await storage.read()).length, 311);
    await storage.close();
  });

  it('[T35] two handles that fold at once do what one does', async () => {
    const storage = idbStorage('both');
    for (const at of numbers(40)) {
      await storage.commit(commitOf(`c${at}`, numbers(20, at * 20)));
    }
    const handles = [await lookInto('both'), await lookInto('both')].map((database) => ({
      ...{ database, index: undefined },
    }));
    await Promise.all(
      handles.map(async (handle) => {
        while (await foldSlice(handle));
      }),
    );
    for (const { database } of handles) database.close();
    assert.equal((await storage.read()).length, 800);
    assert.deepEqual(await blocksOf('both'), [7, 7]);
    await storage.close();
  });

  it('[T39] gives the room of erased records to others, and grows no further', async () => {
    const storage = idbStorage('room');
    for (const round of numbers(6)) {
      const of = numbers(600, round * 1000);
      await storage.commit(commitOf(`in ${round}`, of));
      await fold('room');
      await storage.commit(commitOf(`out ${round}`, of.slice(0, 580), round * 2 + 1));
      await fold('room');
    }
    assert.equal((await storage.read()).length, 120);
    const [full = 0, all = 0] = await blocksOf('room');
    assert.ok(full <= 3 && all <= 8, `${full} blocks hold 120 records, of ${all}`);
    await storage.close();
  });

  it('[T37] reads the blocks that hold what is asked for, and no others', async () => {
    const storage = idbStorage('some');
    await storage.commit(commitOf('c', numbers(1280)));
    await fold('some');
    await storage.read([{ collection: 'goals', id: 'g1' }]);
    const keys = ['g3', 'g4', 'g1279'].map((id) => ({ collection: 'goals', id }));
    const asked = await watched(() => storage.read(keys));
    assert.equal(asked.filter((it) => it === 'get blocks').length, 2);
    assert.equal(asked.filter((it) => it.startsWith('getAll')).length, 0);
    await storage.close();
  });

  it('[T37] reads a handful for whoever takes one commit, and each large one whole', async () => {
    const storage = idbStorage('first');
    for (const at of numbers(50)) await storage.commit(commitOf(`c${at}`, [at]));
    await storage.commit(commitOf('large', numbers(1000, 100)));
    const asked = await watched(async () => {
      assert.equal((await firstOf(storage, 10))?.version, 11);
    });
    assert.deepEqual(asked, ['getAll commits 4']);
    assert.equal((await firstOf(storage, 50))?.changes.length, 1000);
    await storage.close();
  });

  it('[T42] all of a database can be read, and be put in the place of another', async () => {
    const storage = idbStorage('whole');
    await storage.commit(commitOf('c1', numbers(300)));
    await fold('whole', 2);
    await storage.commit(commitOf('c2', [7], 1));
    const other = idbStorage('other');
    await other.commit(commitOf('gone', numbers(400)));
    const whole = await withDatabase('whole', readWhole);
    assert.deepEqual([whole.version, whole.records.length, whole.commits.length], [2, 299, 2]);
    await withDatabase('other', async (database) => {
      await database.put('meta', 1, 'lost');
      assert.equal(await writeWhole(database, whole), true);
      assert.equal((await stateOf(database)).isMarkedLost, false, 'what was lost is there again');
    });
    const { birth, version, commits, records } = await withDatabase('other', readWhole);
    assert.deepEqual([birth, version, commits], [whole.birth, whole.version, whole.commits]);
    const ids = (of: typeof records) => of.map(({ id }) => id).toSorted();
    assert.deepEqual(ids(records), ids(whole.records));
    await Promise.all([storage.close(), other.close()]);
  });
});
