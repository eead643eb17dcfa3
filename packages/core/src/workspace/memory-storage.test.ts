import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storageConformance } from './conformance.ts';
import { memoryStorage, memoryStorages } from './memory-storage.ts';
import { commitOf, change, recordsOf } from './conformance/suite.ts';

storageConformance({ test, equal: assert.deepEqual }, memoryStorages());

test('a storage of its own, which nobody else can open', async (context) => {
  const runs: Promise<void>[] = [];
  const each = (title: string, run: () => Promise<void>) =>
    void runs.push(context.test(title, run));
  storageConformance({ test: each, equal: assert.deepEqual }, () => memoryStorage());
  await Promise.all(runs);
});

test('initial records of a memory storage are there as version 1', async () => {
  const person = { id: 'p1', name: 'Ada', timeZone: 'UTC' };
  const storage = memoryStorage({ initial: { people: [person] } });
  const { version, count } = await storage.open();
  assert.deepEqual([version, count], [1, 1]);
  assert.deepEqual((await recordsOf(storage))[0]?.record, person);
});

test('[T12] a commit that its sender changes later stays as it was sent', async () => {
  const storage = memoryStorage();
  const record = { title: 'as sent' };
  await storage.commit(commitOf('c1', [change('g1', 0, record)]));
  record.title = 'changed';
  assert.deepEqual((await storage.read())[0]?.record, { title: 'as sent' });
});
