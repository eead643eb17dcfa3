import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PerfError } from '@throughline/core';
import { type Connection, LostConnection, connected, connectionOf } from './idb-connection.ts';
import { stateOf } from './idb-open.ts';
import { idbStorage } from './idb.ts';
import { goalCommit } from './testing/browser.ts';
import { lookInto } from './testing/layout.ts';
import { memoryLocks } from './testing/memory-place.ts';

let made = 0;

/** Connections to a database of one commit, opened under a lock, as a repair would do. */
async function connections() {
  const name = `connections ${made++}`;
  const tab = idbStorage(name);
  await tab.commit(goalCommit('c1'));
  const locks = memoryLocks();
  const leaves: (() => boolean)[] = [];
  const connection = connectionOf((leave) => {
    leaves.push(leave);
    return locks.changing(() => lookInto(name));
  });
  const close = async () => {
    await connection.close();
    await tab.close();
  };
  return { connection, locks, leaves, close };
}

const versionOn = async ({ useMade }: Connection) => (await useMade(stateOf)).version;

describe('a connection that is needed under locks which connecting needs', () => {
  it('[T44] is made before them, and made again without them where it breaks', async () => {
    const { connection, locks, leaves, close } = await connections();
    const underLock = (work: () => Promise<unknown>) =>
      connected(connection, () => locks.changing(work));
    assert.equal(await underLock(() => versionOn(connection)), 1);
    let tries = 0;
    const dropped = await underLock(() => {
      if (tries++ === 0) leaves[0]?.();
      return versionOn(connection);
    });
    assert.deepEqual([dropped, tries, leaves.length], [1, 2, 2]);
    tries = 0;
    const broken = await underLock(async () => {
      if (tries++ === 0) await connection.useMade((database) => Promise.resolve(database.close()));
      return versionOn(connection);
    });
    assert.deepEqual([broken, tries, leaves.length], [1, 2, 3]);
    await close();
  });

  it('[T44] is not waited for under them, also where somebody else is making it', async () => {
    const { connection, locks, close } = await connections();
    const answer = locks.changing(async () => {
      const another = connection.use(stateOf);
      await assert.rejects(versionOn(connection), LostConnection);
      return { another };
    });
    assert.equal((await (await answer).another).version, 1);
    assert.equal(await versionOn(connection), 1);
    await close();
  });

  it('[T44] tells what is wrong where it breaks again, and what is not about it at once', async () => {
    const { connection, close } = await connections();
    const broken = new LostConnection('gone', { cause: new DOMException('', 'InvalidStateError') });
    let tries = 0;
    const fail = (error: Error) => {
      tries += 1;
      return Promise.reject(error);
    };
    await assert.rejects(
      connected(connection, () => fail(broken)),
      (error) => error instanceof PerfError && error.code === 'storage-unavailable',
    );
    assert.equal(tries, 2);
    await assert.rejects(
      connected(connection, () => fail(new Error('other'))),
      /other/,
    );
    assert.equal(tries, 3);
    await close();
  });

  it('[T18] is not made again once it was closed', async () => {
    const { connection, leaves, close } = await connections();
    await connection.use(stateOf);
    await close();
    const isClosed = (error: unknown) => error instanceof PerfError && error.code === 'closed';
    await assert.rejects(connection.use(stateOf), isClosed);
    await assert.rejects(connection.connect(), isClosed);
    await assert.rejects(versionOn(connection), LostConnection);
    assert.equal(leaves.length, 1);
    assert.equal(leaves[0]?.(), false);
  });
});
