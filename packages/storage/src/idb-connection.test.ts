import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, it } from 'node:test';
import { readWhole } from './idb-whole.ts';
import { deleteIdbWorkspace, idbStorage } from './idb.ts';
import { codeOf, goalCommit } from './testing/browser.ts';
import { withDatabase } from './testing/layout.ts';

/** Runs while the first transactions of a mode break. */
async function whileBreaking(
  count: number,
  mode: IDBTransactionMode,
  run: () => Promise<void>,
): Promise<void> {
  const { transaction } = IDBDatabase.prototype;
  let left = count;
  IDBDatabase.prototype.transaction = function (names, asked, options) {
    const made = transaction.call(this, names, asked, options);
    if (asked === mode && left-- > 0) queueMicrotask(() => made.abort());
    return made;
  };
  try {
    await run();
  } finally {
    IDBDatabase.prototype.transaction = transaction;
  }
}

describe('a connection that breaks', () => {
  for (const [count, ending] of [
    [1, 'fulfilled'],
    [2, 'storage-unavailable'],
  ] as const) {
    it(`[T25] ${count === 1 ? 'once' : 'twice'} leaves none open that still says something`, async () => {
      const name = `broken ${count}`;
      const told: string[] = [];
      const storage = idbStorage(name, { onLetGo: ({ code }) => told.push(code) });
      // The first commit has a look; it is not tried in two ways.
      await whileBreaking(count, 'readwrite', async () => {
        assert.equal(await codeOf(storage.commit(goalCommit('c1'))), ending);
      });
      await storage.open();
      await storage.close();
      // One that was open would let go of the database now, and say so.
      await deleteIdbWorkspace(name);
      assert.deepEqual(told, []);
    });
  }

  it('[T25] while all is read leaves no failure that nobody is told of', async () => {
    const storage = idbStorage('whole');
    for (const id of ['c1', 'c2']) await storage.commit(goalCommit(id));
    const unhandled: unknown[] = [];
    const note = (error: unknown) => unhandled.push(error);
    process.on('unhandledRejection', note);
    await withDatabase('whole', (database) =>
      whileBreaking(1, 'readonly', async () => {
        await assert.rejects(readWhole(database));
      }),
    );
    await wait(20);
    process.off('unhandledRejection', note);
    assert.deepEqual(unhandled, []);
    await storage.close();
  });
});

it('[T16] others are told of a commit that is sent again: the first try may have seemed to fail', async () => {
  const [first, again, other] = ['first', 'again', 'other'].map(() => idbStorage('told'));
  assert.ok(first && again && other);
  await first.commit(goalCommit('c1'));
  let told = 0;
  other.watch(() => (told += 1));
  await again.commit(goalCommit('c1'));
  while (told === 0) await wait(1);
  for (const storage of [first, again, other]) await storage.close();
});
