import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goalOf, openWorkspace } from '../testing/workspaces.ts';
import { memoryStorages } from './memory-storage.ts';
import { plainWorkspace } from './plain-workspace.ts';

test('[H35] a workspace knows when its history begins, and that there is none', async () => {
  const open = memoryStorages();
  let hour = 10;
  const now = () => `2026-05-04T${hour}:00:00.000Z`;
  const workspace = await openWorkspace({ storage: open('w'), viewer: 'ada', now });
  assert.equal(await workspace.began(), null);
  await workspace.run({ type: 'workspace.begin', input: { records: { goals: [] } } });
  hour = 12;
  await workspace.run({ type: 'goal.create', input: { goal: goalOf('g', { ownerId: 'ada' }) } });
  assert.equal(await workspace.began(), '2026-05-04T10:00:00.000Z');
  await workspace.close();
  await assert.rejects(() => workspace.began(), { code: 'closed' });
  assert.equal(await plainWorkspace({ goals: [], now }).began(), null);
});
