import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CycleId } from '../../schema/ids.ts';
import { company, goalOf, openWorkspace, refusedAs, settle } from '../../testing/workspaces.ts';
import { memoryStorages } from '../memory-storage.ts';
import type { Workspace } from '../workspace.ts';

const cycles = [
  { id: 'y26', name: '2026', start: '2026-01-01', end: '2026-12-31' },
  { id: 'q1', name: 'Q1', start: '2026-01-01', end: '2026-03-31', parentId: 'y26' },
  { id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-06-30', parentId: 'y26' },
  { id: 'may', name: 'May', start: '2026-05-01', end: '2026-05-31', parentId: 'q2' },
  { id: 'free', name: 'Free', start: '2027-01-01', end: '2027-06-30' },
];

/** hal’s workspace on the 4th of May, with these goals and cycles. */
async function begun(goals: readonly object[] = [], given: readonly object[] = cycles) {
  const open = memoryStorages();
  const ada = await openWorkspace({ storage: open('w'), viewer: 'ada' });
  const records = { ...company, cycles: given, goals };
  await ada.run({ type: 'workspace.begin', input: { records } });
  const hal = await openWorkspace({ storage: open('w'), viewer: 'hal' });
  return { ada, hal };
}

function edit({ records }: Workspace, cycleId: string, fields: Readonly<Record<string, unknown>>) {
  const shown = records.cycles.get(cycleId as CycleId) as unknown as Record<string, unknown>;
  const base = Object.fromEntries(Object.keys(fields).map((name) => [name, shown[name] ?? null]));
  return { cycleId, fields, base };
}

const placeOf = ({ records }: Workspace, id: string) => {
  const { start, end, parentId } = records.cycles.get(id as CycleId) ?? {};
  return [start, end, parentId];
};

describe('cycle.edit', () => {
  test('[CY11] replaces name, days and parent where a new cycle might lie so', async () => {
    const { hal } = await begun();
    const run = (id: string, fields: Readonly<Record<string, unknown>>) =>
      hal.run({ type: 'cycle.edit', input: edit(hal, id, fields) });
    await run('q2', { name: 'Spring', start: '2026-04-06', end: '2026-07-05' });
    assert.deepEqual(placeOf(hal, 'q2'), ['2026-04-06', '2026-07-05', 'y26']);
    await run('may', { parentId: 'y26', start: '2026-08-01', end: '2026-08-31' });
    assert.deepEqual(placeOf(hal, 'may'), ['2026-08-01', '2026-08-31', 'y26']);
    await run('q1', { parentId: null, start: '2025-11-01', end: '2025-12-31' });
    assert.deepEqual(placeOf(hal, 'q1'), ['2025-11-01', '2025-12-31', undefined]);
  });

  test('[CY11] refuses days of a sibling, outside the parent or short of a cycle within, and circles', async () => {
    const { hal } = await begun();
    const cases: [string, Readonly<Record<string, unknown>>, string][] = [
      ['q2', { start: '2026-03-31' }, 'invalid-input q1 fields.start'],
      ['q2', { end: '2027-01-01' }, 'invalid-input y26 fields.end'],
      ['q2', { end: '2026-05-30' }, 'invalid-input q2 fields.end'],
      ['y26', { parentId: 'y26' }, 'would-cycle y26'],
      ['y26', { parentId: 'none' }, 'not-found none'],
      ['q2', { end: '2026-03-01' }, 'invalid-input fields.end'],
      ['none', { name: 'New' }, 'not-found none'],
    ];
    for (const [id, fields, refusal] of cases) {
      const input =
        id === 'none' ? { cycleId: id, fields, base: { name: null } } : edit(hal, id, fields);
      assert.equal(await refusedAs(hal, 'cycle.edit', input), refusal);
    }
  });

  test('[CY11] meets what others have changed field by field', async () => {
    const { hal, ada } = await begun();
    const stale = edit(hal, 'free', { name: 'Spare' });
    await ada.run({ type: 'cycle.edit', input: edit(ada, 'free', { end: '2027-07-31' }) });
    await settle(ada, hal);
    await hal.run({ type: 'cycle.edit', input: stale });
    assert.equal(placeOf(hal, 'free')[1], '2027-07-31');
    assert.equal(
      await refusedAs(hal, 'cycle.edit', { ...stale, fields: { name: 'X' } }),
      ['conflict free fields.name'].join(),
    );
  });

  test('[CY11] [CY7] of two that come to overlap side by side one is refused', async () => {
    const { hal, ada } = await begun();
    const cycle = { id: 'q3', name: 'Q3', start: '2026-07-01', end: '2026-09-30', parentId: 'y26' };
    const both = await Promise.allSettled([
      hal.run({ type: 'cycle.edit', input: edit(hal, 'q2', { end: '2026-07-15' }) }),
      ada.run({ type: 'cycle.add', input: { cycle } }),
    ]);
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
  });

  test('[CY12] moves no day that is over in a cycle with goals, only days to come', async () => {
    for (const cycleId of ['q2', 'may']) {
      const { hal } = await begun([goalOf('g', { cycleId })]);
      const refused = (fields: Readonly<Record<string, unknown>>) =>
        refusedAs(hal, 'cycle.edit', edit(hal, 'q2', fields));
      assert.equal(await refused({ start: '2026-04-06' }), 'wrong-state q2');
      assert.equal(await refused({ end: '2026-05-02', start: '2026-04-01' }), 'wrong-state q2');
      const shorter = { end: '2026-06-15', name: 'Spring' };
      await hal.run({ type: 'cycle.edit', input: edit(hal, 'q2', shorter) });
      assert.deepEqual(placeOf(hal, 'q2'), ['2026-04-01', '2026-06-15', 'y26']);
    }
  });

  test('[CY12] a cycle that has ended with goals in it gets no further days', async () => {
    const { hal } = await begun(
      [goalOf('g', { cycleId: 'old' })],
      [{ id: 'old', name: 'Old', start: '2026-04-01', end: '2026-05-02' }],
    );
    const input = edit(hal, 'old', { end: '2026-05-31' });
    assert.equal(await refusedAs(hal, 'cycle.edit', input), 'wrong-state old');
  });

  test('[CY12] what is a draft, or out of sight, holds nothing up', async () => {
    const goals = [
      goalOf('draft', { cycleId: 'q2', state: 'draft' }),
      goalOf('hidden', { cycleId: 'q2', visibility: 'private' }),
    ];
    const { hal } = await begun(goals);
    await hal.run({ type: 'cycle.edit', input: edit(hal, 'q2', { start: '2026-04-06' }) });
    assert.equal(placeOf(hal, 'q2')[0], '2026-04-06');
  });

  test('[CY12] keeps its parent once a goal is closed in it, and all but its name once it is', async () => {
    const outcome = { at: '2026-04-30T10:00:00Z', by: 'mia', grade: 0.5 };
    const { hal } = await begun([goalOf('g', { cycleId: 'q2', state: 'closed', outcome })]);
    const away = edit(hal, 'q2', { parentId: null });
    assert.equal(await refusedAs(hal, 'cycle.edit', away), 'wrong-state q2');
    for (const [cycleId, from, to] of [['q1', 'active', 'closed']]) {
      await hal.run({ type: 'cycle.change-state', input: { cycleId, from, to } });
    }
    const days = edit(hal, 'q1', { end: '2026-03-30' });
    assert.equal(await refusedAs(hal, 'cycle.edit', days), 'wrong-state q1');
    await hal.run({ type: 'cycle.edit', input: edit(hal, 'q1', { name: 'Winter' }) });
    assert.equal(hal.records.cycles.get('q1' as CycleId)?.name, 'Winter');
  });
});
