import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  type Change,
  type Storage,
  exportStorage,
  fileParts,
  memoryStorage,
  planWorkspaceImport,
  restoreStorage,
  workspaceHash,
} from '@throughline/core';
import { idbStorage } from './idb.ts';

const at = '2026-05-04T10:00:00Z';

const goal = (title: string) => ({
  ...{ id: 'g', title, kind: 'objective', ownerId: 'ada' },
  ...{ start: '2026-04-01', due: '2026-06-30' },
});

/** A record of which one image is erased, one without a past that changes and goes, and one that stays. */
async function written(storage: Storage): Promise<Storage> {
  const change = (collection: string, id: string, expected: number, record: unknown): Change => ({
    ...{ collection, id, expected, schema: 1, record },
    ...(collection === 'nudges' && { unlogged: true as const }),
  });
  const changes = [
    [change('goals', 'g', 0, goal('secret')), change('nudges', 'ada', 0, { id: 'ada', sent: [] })],
    [change('goals', 'g', 1, goal('open')), change('nudges', 'max', 0, { id: 'max', sent: [] })],
    [change('nudges', 'ada', 1, null), change('nudges', 'max', 2, { id: 'max', sent: [] })],
  ];
  await storage.open();
  const about = { at, by: 'ada', command: { type: 'by.hand' } };
  for (const [index, list] of changes.entries()) {
    await storage.commit({ id: `c${index}`, ...about, changes: list });
  }
  const images = [{ collection: 'goals', id: 'g', version: 1, schema: 1, record: null }];
  const last = [change('goals', 'g', 2, goal('erased'))];
  await storage.redact({ id: 'c3', ...about, changes: last, upTo: 3, images });
  return storage;
}

const fileOf = (storage: Storage) => fileParts(exportStorage(storage, { at }));

it('[X29] [X30] a file goes from IndexedDB to memory and back with its history', async () => {
  const original = await written(idbStorage('original'));
  const file = await fileOf(original);
  assert.ok(!file.join('').includes('secret'));
  for (const storage of [memoryStorage(), idbStorage('copy')]) {
    await restoreStorage(storage, await planWorkspaceImport(file, { storage }));
    assert.deepEqual(await workspaceHash(storage), await workspaceHash(original));
    assert.deepEqual(await fileOf(storage), file);
    await storage.close();
  }
  await original.close();
});

it('[X31] [X42] a restore into IndexedDB that was cut short goes on where it stopped', async () => {
  const original = await written(memoryStorage());
  const file = await fileOf(original);
  for (let asked = 2; asked < 8; asked++) {
    const storage = idbStorage(`cut-${asked}`);
    const plan = await planWorkspaceImport(file, { storage });
    let left = asked;
    const signal = {
      throwIfAborted() {
        left -= 1;
        if (left === 0) throw new Error('stopped');
      },
    };
    await restoreStorage(storage, plan, { signal }).catch(() => undefined);
    const again = await planWorkspaceImport(file, { storage });
    assert.notEqual(again.kind, 'refused');
    await restoreStorage(storage, again);
    assert.deepEqual(await workspaceHash(storage), await workspaceHash(original));
    await storage.close();
  }
});
