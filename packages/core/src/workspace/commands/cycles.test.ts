import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkCycles } from '../../goals/cycle-checks.ts';
import type { CycleId } from '../../schema/ids.ts';
import { company, goalOf, openWorkspace, refusedAs, settle } from '../../testing/workspaces.ts';
import { memoryStorages } from '../memory-storage.ts';
import type { Workspace } from '../workspace.ts';

const cyclesOf = ({ records }: Workspace) =>
  [...records.cycles.values()]
    .map(({ id, parentId, state }) => `${id} ${parentId ?? '-'} ${state}`)
    .sort();

const generate = (fields: object = {}) => ({
  type: 'cycle.generate',
  input: { year: 2026, pattern: 'quarters', ...fields },
});

describe('cycle.add', () => {
  test('[CY7] refuses a day that a sibling has or the parent lacks; a gap may be filled later', async () => {
    const hal = await openWorkspace({ viewer: 'hal', goals: [] });
    const add = (start: string, end: string, fields: object = {}) => ({
      cycle: { id: 'new', name: 'New', start, end, ...fields },
    });
    const refused = (input: object) => refusedAs(hal, 'cycle.add', input);
    assert.equal(await refused(add('2026-06-30', '2026-07-31')), 'invalid-input q2 cycle.start');
    const parentId = 'q2';
    assert.equal(
      await refused(add('2026-03-31', '2026-05-31', { parentId })),
      'invalid-input q2 cycle.start',
    );
    await hal.run({ type: 'cycle.add', input: add('2026-08-01', '2026-08-31') });
    assert.deepEqual(
      checkCycles(hal.records.cycles.values()).map(({ kind }) => kind),
      ['gap'],
    );
    const may = { ...add('2026-05-01', '2026-05-31', { parentId }).cycle, id: 'may' };
    await hal.run({ type: 'cycle.add', input: { cycle: may } });
    const mid = { ...may, id: 'mid', start: '2026-05-31', end: '2026-06-05' };
    assert.equal(await refused({ cycle: mid }), 'invalid-input may cycle.start');
  });

  test('[CY7] of two that overlap and are added side by side, one is refused', async () => {
    const open = memoryStorages();
    const ada = await openWorkspace({ storage: open('w'), viewer: 'ada' });
    await ada.run({ type: 'workspace.begin', input: { records: company } });
    const hal = await openWorkspace({ storage: open('w'), viewer: 'hal' });
    const add = (workspace: Workspace, end: string) =>
      workspace.run({
        type: 'cycle.add',
        input: { cycle: { name: 'Q3', start: '2026-07-01', end } },
      });
    const both = [add(ada, '2026-09-30'), add(hal, '2026-10-31')];
    const kinds = (await Promise.allSettled(both)).map(({ status }) => status);
    assert.deepEqual(kinds.sort(), ['fulfilled', 'rejected']);
    await settle(ada, hal);
    assert.deepEqual(cyclesOf(ada), cyclesOf(hal));
  });
});

describe('cycle.generate', () => {
  test('[CY8] adds a year at once, uses cycles of the same days, and adds nothing the second time', async () => {
    const ada = await openWorkspace({ viewer: 'ada', goals: [goalOf('g', { cycleId: 'q2' })] });
    await ada.run(generate({ names: { quarter: 'Q{index}/{year}' } }));
    const year = [
      '2026 - active',
      '2026-Q3 2026 planning',
      '2026-Q4 2026 planning',
      'q1 2026 closed',
      'q2 2026 active',
    ];
    assert.deepEqual(cyclesOf(ada), year);
    assert.equal(ada.records.cycles.get('2026-Q3' as CycleId)?.name, 'Q3/2026');
    assert.deepEqual(checkCycles(ada.records.cycles.values()), []);
    const { version } = ada;
    await ada.run(generate());
    assert.equal(ada.version, version);
    await ada.run(generate({ pattern: 'months' }));
    const months = cyclesOf(ada).filter((line) => line.startsWith('2026-0'));
    assert.deepEqual(months.slice(0, 4), [
      '2026-01 q1 active',
      '2026-02 q1 active',
      '2026-03 q1 active',
      '2026-04 q2 active',
    ]);
    assert.deepEqual(checkCycles(ada.records.cycles.values()), []);
  });

  test('[CY8] begins with the month of the settings, and takes no id of other days', async () => {
    const ada = await openWorkspace({ viewer: 'ada', goals: [] });
    const fields = { fiscalYearStartMonth: 4 };
    await ada.run({
      type: 'settings.edit',
      input: { fields, base: { fiscalYearStartMonth: 1 } },
    });
    const other = { id: 'FY2027', name: 'Plan', start: '2030-01-01', end: '2030-12-31' };
    await ada.run({ type: 'cycle.add', input: { cycle: other } });
    await ada.run(generate({ year: 2027, pattern: 'halves' }));
    const inHalves = cyclesOf(ada).filter((line) => line.includes('-H'));
    assert.deepEqual(inHalves, ['FY2027-H1 ada0003 planning', 'FY2027-H2 ada0003 planning']);
    assert.equal(
      await refusedAs(ada, 'cycle.generate', generate({ year: 2027, pattern: '4-4-5' }).input),
      'invalid-input ada0003 pattern',
    );
  });
});

describe('cycle.change-state', () => {
  const move = (cycleId: string, from: string, to: string) => ({ cycleId, from, to });

  test('[CY9] moves on from planning to active to closed, from the state that the person saw', async () => {
    const hal = await openWorkspace({ viewer: 'hal', goals: [] });
    const next = {
      id: 'q3',
      name: 'Q3',
      start: '2026-07-01',
      end: '2026-09-30',
      state: 'planning',
    };
    await hal.run({ type: 'cycle.add', input: { cycle: next } });
    const refused = (input: object) => refusedAs(hal, 'cycle.change-state', input);
    assert.equal(await refused(move('q3', 'planning', 'closed')), 'wrong-state q3');
    assert.equal(await refused(move('q3', 'active', 'closed')), 'conflict q3 from');
    await hal.run({ type: 'cycle.change-state', input: move('q3', 'planning', 'active') });
    await hal.run({ type: 'cycle.change-state', input: move('q3', 'active', 'closed') });
    assert.equal(hal.records.cycles.get('q3' as CycleId)?.state, 'closed');
    assert.equal(await refused(move('q3', 'closed', 'active')), 'wrong-state q3');
    assert.equal(await refused(move('q9', 'closed', 'active')), 'not-found q9');
  });

  test('[CY10] closes once no goal that the viewer sees is active in it, and no cycle within it open', async () => {
    const goals = [
      goalOf('open', { cycleId: 'q2' }),
      goalOf('hidden', { cycleId: 'q2', visibility: 'private' }),
      goalOf('draft', { cycleId: 'q2', state: 'draft' }),
    ];
    const open = memoryStorages();
    const ada = await openWorkspace({ storage: open('w'), viewer: 'ada' });
    await ada.run({ type: 'workspace.begin', input: { records: { ...company, goals } } });
    const mia = await openWorkspace({ storage: open('w'), viewer: 'mia' });
    await ada.run(generate());
    await settle(ada, mia);
    const closing = move('q2', 'active', 'closed');
    assert.equal(await refusedAs(ada, 'cycle.change-state', closing), 'wrong-state open');
    await mia.run({ type: 'goal.close', input: { goalId: 'open' } });
    await settle(ada, mia);
    await ada.run({ type: 'cycle.change-state', input: closing });
    assert.equal(
      await refusedAs(ada, 'cycle.change-state', move('2026', 'active', 'closed')),
      'wrong-state 2026-Q3 2026-Q4',
    );
  });
});
