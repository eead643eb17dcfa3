import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PerfError } from '@throughline/core';
import { storageConformance } from '@throughline/core/conformance';
import { idbStorage } from './idb.ts';

describe('IndexedDB storage on a fake', () => {
  const test = (title: string, run: () => Promise<void>) => void it(title, run);
  storageConformance({ test, equal: assert.deepEqual }, (name) => idbStorage(name));

  it('[T20] says that a platform without IndexedDB keeps nothing', async () => {
    const kept = globalThis.indexedDB;
    const storage = idbStorage('nowhere');
    Reflect.deleteProperty(globalThis, 'indexedDB');
    try {
      await assert.rejects(
        storage.open(),
        (error) => error instanceof PerfError && error.code === 'storage-unavailable',
      );
    } finally {
      globalThis.indexedDB = kept;
      await storage.close();
    }
  });
});
