import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GoalId } from '../schema/ids.ts';
import { keyResultOf, openWorkspace } from '../testing/workspaces.ts';

const id = (text: string) => text as GoalId;

test('[W32] scores follow the clock, at most a minute behind', async () => {
  let now = '2026-05-04T10:00:00Z';
  const workspace = await openWorkspace({ goals: [keyResultOf('kr', null)], now: () => now });
  const expectedThen = workspace.scores().scoreOf(id('kr'))?.expected ?? 0;
  now = '2026-05-04T10:00:59Z';
  assert.equal(workspace.scores().at, '2026-05-04T10:00:00Z');
  now = '2026-06-30T10:00:00Z';
  assert.equal(workspace.scores().at, now);
  assert.ok((workspace.scores().scoreOf(id('kr'))?.expected ?? 0) > expectedThen);
  now = '2026-05-04T10:00:00Z';
  assert.equal(workspace.scores().scoreOf(id('kr'))?.expected, expectedThen);
});

test('[W32] a check-in counts at once, though the clock of its maker is ahead', async () => {
  let now = '2026-05-04T10:00:00Z';
  const workspace = await openWorkspace({ goals: [keyResultOf('kr', null)], now: () => now });
  assert.equal(workspace.scores().scoreOf(id('kr'))?.progress.kind, 'no-data');
  now = '2026-05-04T10:00:30Z';
  const ran = workspace.run({ type: 'goal.check-in', input: { goalId: 'kr', value: 50 } });
  now = '2024-01-01T00:00:00Z';
  assert.equal(workspace.scores().scoreOf(id('kr'))?.progress.kind, 'scored');
  assert.equal(workspace.explain(id('kr')).readings.length, 1);
  await ran;
});
