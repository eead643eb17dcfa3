import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GoalId } from '../schema/ids.ts';
import { goalOf, keyResultOf, openWorkspace } from '../testing/workspaces.ts';
import type { Workspace } from './workspace.ts';

const id = 'kr' as GoalId;
const goals = [goalOf('o'), keyResultOf('kr', 'o'), keyResultOf('crew', 'o', { ownerId: 'field' })];
const reported = '2026-05-04T10:00:00Z';

/** A workspace of hal, of hr, with a clock to set; mia has reported on her goal and on that of her team. */
async function reportedOn() {
  let now = reported;
  const checkIns = ['kr', 'crew'].map((goalId) => {
    const made = { by: 'mia', at: reported, asOf: '2026-05-04', value: 50 };
    return { id: `c-${goalId}`, goalId, ...made };
  });
  const workspace = await openWorkspace({ viewer: 'ada', goals, checkIns, now: () => now });
  const moveTo = (moment: string) => (now = moment);
  return { workspace, moveTo };
}

const statusOf = (workspace: Workspace, goalId = id) => workspace.scores().scoreOf(goalId)?.status;

test('[C29] a goal goes stale after two intervals of its rule, and at once when the rule changes', async () => {
  const { workspace, moveTo } = await reportedOn();
  moveTo('2026-05-18T10:00:00Z');
  assert.equal(statusOf(workspace), 'on-track');
  moveTo('2026-05-18T10:02:00Z');
  assert.equal(statusOf(workspace), 'stale');
  const { rule, value, onTrack } = workspace.explain(id).statusBecause;
  assert.deepEqual([rule, onTrack, Math.round(value ?? 0)], ['stale', 14, 14]);
});

test('[C29] another rule counts from when it was set, for whom it covers', async () => {
  const { workspace, moveTo } = await reportedOn();
  moveTo('2026-05-05T10:00:00Z');
  const scope = { kind: 'goal', goalId: id };
  const recurrence = { frequency: 'weekly', interval: 4 };
  const rule = { activity: 'check-in', scope, recurrence, from: '2026-06-08' };
  assert.equal(statusOf(workspace), 'on-track');
  await workspace.run({ type: 'cadence.set', input: { rule } });
  moveTo('2026-06-05T10:00:00Z');
  assert.equal(statusOf(workspace, 'crew' as GoalId), 'stale');
  assert.notEqual(statusOf(workspace), 'stale');
});

test('[C29] weeks of leave do not count, for the goals of a team that somebody leads either, until it is taken back', async () => {
  const { workspace, moveTo } = await reportedOn();
  moveTo('2026-05-25T10:02:00Z');
  const both = () => [statusOf(workspace), statusOf(workspace, 'crew' as GoalId)];
  assert.deepEqual(both(), ['stale', 'stale']);
  const leave = { personId: 'mia', start: '2026-05-09', end: '2026-05-26' };
  const { written } = await workspace.run({ type: 'leave.add', input: leave });
  assert.ok(
    both().every((status) => status !== 'stale'),
    both().join(),
  );
  const input = { personId: 'mia', leaveId: written[0]?.id };
  await workspace.run({ type: 'leave.remove', input });
  assert.deepEqual(both(), ['stale', 'stale']);
});

test('[C29] the past is stale by the leave that was known then', async () => {
  const { workspace, moveTo } = await reportedOn();
  moveTo('2026-05-22T10:00:00Z');
  const leave = { personId: 'mia', start: '2026-05-09', end: '2026-05-26' };
  await workspace.run({ type: 'leave.add', input: leave });
  moveTo('2026-05-25T10:00:00Z');
  const stoodAt = async (moment: string) =>
    (await workspace.at(moment)).scores().scoreOf(id)?.status;
  assert.equal(await stoodAt('2026-05-21T10:00:00Z'), 'stale');
  assert.notEqual(await stoodAt('2026-05-23T10:00:00Z'), 'stale');
});
