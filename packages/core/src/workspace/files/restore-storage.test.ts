import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PerfError } from '../../errors.ts';
import { errorsOf, restored, shortHistory, wholeFile } from '../../testing/exported.ts';
import { failingStorage } from '../../testing/failing-storage.ts';
import { goalOf, monday, openWorkspace } from '../../testing/workspaces.ts';
import { memoryStorage, memoryStorages } from '../memory-storage.ts';
import type { Storage } from '../storage.ts';
import { exportStorage, fileParts } from './export-storage.ts';
import { planWorkspaceImport } from './plan-import.ts';
import { restoreStorage } from './restore-storage.ts';
import { workspaceHash } from './workspace-hash.ts';

/** A workspace of many short commits. */
async function longHistory(commits: number): Promise<Storage> {
  const storage = memoryStorage();
  for (let number = 0; number < commits; number++) {
    await storage.commit({
      ...{ id: `c${number}`, at: monday, by: 'ada', command: { type: 'by.hand' } },
      changes: [
        {
          collection: 'goals',
          id: `g${number}`,
          expected: 0,
          schema: 1,
          record: goalOf(`g${number}`),
        },
      ],
    });
  }
  return storage;
}

/** A signal that stops at the n-th time that it is asked. */
function stopAt(times: number) {
  let asked = 0;
  return {
    throwIfAborted() {
      asked += 1;
      if (asked >= times) throw new Error('stopped');
    },
  };
}

test('[X31] a file adds its rest to the beginning of the same history', async () => {
  const open = memoryStorages();
  const text = await wholeFile(await shortHistory());
  await restored(text, open('w'));
  const behind = await restored(text);
  const ada = await openWorkspace({ storage: open('w'), viewer: 'ada', ids: 'more' });
  const input = { fields: { name: 'X' }, base: { name: 'Acme' } };
  await ada.run({ type: 'settings.edit', input });
  const longer = await wholeFile(open('w'));
  const plan = await planWorkspaceImport(longer, { storage: behind });
  const counts = { new: 0, same: 0, different: 1, erased: 0 };
  assert.deepEqual([plan.kind, plan.counts['settings']], ['continue', counts]);
  assert.deepEqual(await restoreStorage(behind, plan), { written: 1, version: 5 });
  assert.deepEqual(await workspaceHash(behind), await workspaceHash(open('w')));
  // An older file than the workspace changes nothing.
  const older = await planWorkspaceImport(text, { storage: behind });
  assert.deepEqual(await restoreStorage(behind, older), { written: 0, version: 5 });
  assert.deepEqual(await workspaceHash(behind), await workspaceHash(open('w')));
});

test('[X31] a workspace that went another way is refused, and stays as it is', async () => {
  const storage = memoryStorage({ initial: { goals: [goalOf('g')] } });
  const before = await workspaceHash(storage);
  const text = await wholeFile(await shortHistory());
  const plan = await planWorkspaceImport(text, { storage });
  assert.equal(plan.kind, 'refused');
  assert.deepEqual(errorsOf(plan), ['0 conflict; settings; ada; mia; g']);
  await assert.rejects(restoreStorage(storage, plan), { code: 'conflict' });
  // Nor is it written over where the plan was made before it did.
  await assert.rejects(restoreStorage(storage, await planWorkspaceImport(text)), {
    code: 'conflict',
  });
  assert.deepEqual(await workspaceHash(storage), before);
});

test('[X42] a restore that is stopped or breaks has whole commits, and goes on when run again', async () => {
  const text = await wholeFile(await longHistory(40));
  const storage = memoryStorage();
  const plan = await planWorkspaceImport(text, { storage });
  for (const asked of [5, 15, 36]) {
    await assert.rejects(restoreStorage(storage, plan, { signal: stopAt(asked) }), /stopped/);
  }
  const half = (await storage.open()).version;
  assert.ok(half > 10 && half < 40, String(half));
  const faults = ['none', 'none', 'throws-after', 'full'] as const;
  await assert.rejects(restoreStorage(failingStorage(storage, faults), plan), /broken/);
  assert.equal((await storage.open()).version, half + 3);
  const full = failingStorage(storage, ['none', 'full']);
  await assert.rejects(restoreStorage(full, plan), (error) => {
    return error instanceof PerfError && error.code === 'storage-full';
  });
  await restoreStorage(storage, await planWorkspaceImport(text, { storage }));
  assert.equal(await wholeFile(storage), text);
});

test('[X42] long work tells how far it is, pauses, and stops when asked', async () => {
  const storage = await longHistory(1200);
  const told: string[] = [];
  const options = {
    onProgress: ({ done, total }: { done: number; total: number }) => told.push(`${done}/${total}`),
    pause: () => Promise.resolve(void told.push('pause')),
  };
  const text = (await fileParts(exportStorage(storage, { at: monday, ...options }))).join('');
  assert.deepEqual(told, [
    '250/1200',
    'pause',
    '500/1200',
    'pause',
    '750/1200',
    'pause',
    '1000/1200',
    'pause',
    '1200/1200',
  ]);
  told.length = 0;
  const plan = await planWorkspaceImport(text, options);
  await restoreStorage(memoryStorage(), plan, options);
  assert.ok(told.filter((each) => each === 'pause').length > 6);
  assert.equal(told.at(-1), '1200/1200');
  const stopped = { at: monday, signal: stopAt(300) };
  await assert.rejects(fileParts(exportStorage(storage, stopped)), /stopped/);
  await assert.rejects(planWorkspaceImport(text, { signal: stopAt(300) }), /stopped/);
});

test('[X29] a file is of one version, whatever others commit while it is written', async () => {
  const storage = await longHistory(10);
  const nudged = (id: string, expected: number) =>
    storage.commit({
      ...{ id, at: monday, by: 'ada', command: { type: 'by.hand' } },
      changes: [
        {
          ...{ collection: 'nudges', id: 'ada', expected, schema: 1 },
          record: { id: 'ada', sent: [{ rule: id, key: id, at: monday }] },
          unlogged: true,
        },
      ],
    });
  await nudged('early', 0);
  const parts: string[] = [];
  for await (const line of exportStorage(storage, { at: monday })) {
    parts.push(`${line}\n`);
    if (parts.length === 5) await nudged('late', 11);
  }
  const again = await restored(parts.join(''));
  assert.deepEqual(await workspaceHash(again), await workspaceHash(storage));
});

test('[X44] hashes are equal for equal records and histories, and differ where one bit does', async () => {
  const [one, other] = [await longHistory(3), await longHistory(3)];
  assert.deepEqual(await workspaceHash(one), await workspaceHash(other));
  const change = { collection: 'goals', id: 'g0', expected: 1, schema: 1 };
  const about = { id: 'x', at: monday, by: 'ada', command: { type: 'by.hand' } };
  await one.commit({ ...about, changes: [{ ...change, record: goalOf('g0') }] });
  await other.commit({ ...about, changes: [{ ...change, record: goalOf('g0', { title: 'h0' }) }] });
  const [a, b] = [await workspaceHash(one), await workspaceHash(other)];
  assert.ok(a.records !== b.records && a.history !== b.history);
  assert.match(`${a.records} ${a.history}`, /^[0-9a-f]{16} [0-9a-f]{16}$/);
});
