import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { type Commit, storedVersion } from '@throughline/core';
import { idbStorage } from './idb.ts';
import { fold } from './testing/layout.ts';

const perBlock = 128;
const blocks = 80;

/** A commit that makes as many goals as so many blocks hold. */
function goals(): Commit {
  const changes = Array.from({ length: blocks * perBlock }, (_, at) => ({
    ...{ collection: 'goals', id: `g${at}`, expected: 0, schema: 1 },
    record: { title: `goal ${at}` },
  }));
  const about = { at: '2026-01-05T09:00:00Z', by: 'p1', command: { type: 'x.y' } };
  return { id: 'c1', ...about, changes };
}

/** Runs, and tells in order which stores were asked for how many texts at once, and for texts alone. */
async function askedBy(run: () => Promise<unknown>): Promise<readonly string[]> {
  const asked: string[] = [];
  const { getAll } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.getAll = function (range, count) {
    asked.push(`${this.name} ${count}`);
    return getAll.call(this, range, count);
  };
  try {
    await run();
    // What was asked for goes on by itself.
    await wait(50);
  } finally {
    IDBObjectStore.prototype.getAll = getAll;
  }
  return asked;
}

async function folded(name: string): Promise<string> {
  const storage = idbStorage(name);
  await storage.commit(goals());
  await storage.close();
  await fold(name);
  return name;
}

describe('reading a database', () => {
  it('[T58] whoever leaves off after the first records is not read for any more', async () => {
    const storage = idbStorage(await folded('left off'));
    const asked = await askedBy(async () => {
      for await (const batch of (await storage.open()).records) {
        assert.equal(batch.length, perBlock);
        break;
      }
    });
    // The first block alone, after the log, and at most what was under way by then.
    assert.deepEqual(asked.slice(0, 3), ['loose 256', 'commits 32', 'blocks 1']);
    assert.ok(asked.length <= 6, asked.join(', '));
    await storage.close();
  });

  it('[T76] whoever wants the version alone stops the reading of the records', async () => {
    const storage = idbStorage(await folded('version alone'));
    const asked = await askedBy(async () => {
      assert.equal(await storedVersion(storage), 1);
    });
    assert.ok(asked.length <= 5, asked.join(', '));
    await storage.close();
  });

  it('[T58] everything is there for whoever goes on, and for others meanwhile', async () => {
    const storage = idbStorage(await folded('gone on'));
    const opened = await storage.open();
    for await (const batch of (await storage.open()).records) if (batch.length > 0) break;
    const ids = new Set<string>();
    for await (const batch of opened.records) for (const { id } of batch) ids.add(id);
    assert.equal(ids.size, blocks * perBlock);
    await storage.close();
  });
});
