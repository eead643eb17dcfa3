import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { GoalId } from '../schema/ids.ts';
import { company, goalOf, keyResultOf, openWorkspace, settle } from '../testing/workspaces.ts';
import { memoryStorages } from './memory-storage.ts';

async function begun(goals: readonly object[], ...viewers: readonly string[]) {
  const open = memoryStorages();
  const of = (viewer: string) => openWorkspace({ storage: open('w'), viewer });
  const ada = await of('ada');
  await ada.run({ type: 'workspace.begin', input: { records: { ...company, goals } } });
  const all = new Map([['ada', ada]]);
  for (const viewer of viewers) all.set(viewer, await of(viewer));
  const run = async (who: string, type: string, input: unknown) => {
    const ran = await all.get(who)!.run({ type, input });
    await settle(...all.values());
    return ran.commitId;
  };
  const undo = async (who: string, commitId: string) => {
    const ran = await all.get(who)!.undo(commitId);
    await settle(...all.values());
    return ran.commitId;
  };
  return { ada, run, undo, join: async (viewer: string) => all.set(viewer, await of(viewer)) };
}

const edit = (id: string, fields: object, base: object) => ({ goalId: id, fields, base });
const required = { fields: { agreement: 'required' }, base: { agreement: 'none' } };

describe('what an undo keeps', () => {
  test('[H26] refuses to take the last admin away', async () => {
    const { run, undo, join } = await begun([], 'hal');
    const input = { personId: 'zoe', fields: { active: true }, base: { active: false } };
    const back = await run('hal', 'person.edit', input);
    await join('zoe');
    const roles = { fields: { roles: ['member'] }, base: { roles: ['member', 'admin'] } };
    await run('zoe', 'person.edit', { personId: 'ada', ...roles });
    await assert.rejects(undo('hal', back), { code: 'wrong-state', message: /the last admin/ });
  });

  test('[H22] puts back nothing on a goal out of sight', async () => {
    const { ada, run, undo } = await begun([keyResultOf('kr', null)], 'mia');
    const said = { goalId: 'kr', by: 'ada', at: '2026-05-04T10:00:00Z', asOf: '2026-05-01' };
    const checkIns = [{ ...said, id: 'c1', value: 40, imported: { source: 'hr', id: 'c1' } }];
    const input = { source: 'hr', checkIns };
    const imported = await run('ada', 'check-ins.import', input);
    const hide = edit('kr', { visibility: 'private' }, { visibility: 'public' });
    await run('mia', 'goal.edit', hide);
    assert.equal(ada.records.goals.has('kr' as GoalId), false);
    await assert.rejects(undo('ada', imported), (error: Error & { code: string }) => {
      assert.equal(error.code, 'not-allowed');
      return !error.message.includes('kr');
    });
  });

  test('[H27] makes no goal active that was not agreed on, where goals have to be', async () => {
    const { run, undo } = await begun([goalOf('g')], 'mia');
    const made = await undo('mia', await run('mia', 'goal.create', { goal: goalOf('new') }));
    const move = { goalId: 'g', from: 'active', to: 'cancelled' };
    const cancelled = await run('mia', 'goal.change-state', move);
    await run('ada', 'settings.edit', required);
    for (const commitId of [made, cancelled]) {
      await assert.rejects(undo('mia', commitId), { code: 'wrong-state', message: /agreed on/ });
    }
  });

  test('[H27] reopens no goal that another one continues, but with that one', async () => {
    const { run, undo } = await begun([goalOf('g', { cycleId: 'q2' })], 'mia');
    const cycle = { id: 'q3', name: 'Q3', start: '2026-07-01', end: '2026-09-30' };
    await run('ada', 'cycle.add', { cycle });
    const closed = await run('mia', 'goal.close', { goalId: 'g' });
    const days = { cycleId: 'q3', start: '2026-07-01', due: '2026-09-30' };
    const carried = await run('mia', 'goal.carry-over', { goalId: 'g', newId: 'next', ...days });
    await assert.rejects(undo('mia', closed), { code: 'wrong-state', message: /continues/ });
    await undo('mia', carried);
    await undo('mia', closed);
  });

  test('[H27] never moves a cycle back', async () => {
    const { run, undo } = await begun([]);
    const move = { cycleId: 'q2', from: 'active', to: 'closed' };
    const moved = await run('ada', 'cycle.change-state', move);
    await assert.rejects(undo('ada', moved), { code: 'wrong-state', message: /never moves back/ });
  });

  test('[H27] brings back no open goal of somebody who was erased', async () => {
    const { run, undo } = await begun([], 'lea');
    const made = await run('lea', 'goal.create', { goal: goalOf('g', { ownerId: 'mia' }) });
    const gone = await undo('lea', made);
    await run('ada', 'person.erase', { personId: 'mia', handTo: 'lea' });
    await assert.rejects(undo('lea', gone), { code: 'wrong-state', message: /nobody owns/ });
  });

  test('[H28] undoes an import after the settings were edited', async () => {
    const { ada, run, undo } = await begun([]);
    const person = { id: 'new', name: 'New', timeZone: 'UTC' };
    const imported = await run('ada', 'people.import', { source: 'hr', people: [person] });
    const { timeZone } = ada.records.settings;
    await run('ada', 'settings.edit', { fields: { timeZone: 'Asia/Tokyo' }, base: { timeZone } });
    await undo('ada', imported);
    assert.equal(ada.records.people.has('new' as never), false);
    assert.equal(ada.records.settings.timeZone, 'Asia/Tokyo');
  });

  test('[H22] undoes an outline', async () => {
    const { ada, run, undo } = await begun([], 'mia');
    const goals = [goalOf('g'), keyResultOf('kr', 'g')];
    const made = await run('mia', 'goal.create-outline', { goals });
    const gone = await undo('mia', made);
    assert.equal(ada.records.goals.size, 0);
    await undo('mia', gone);
    assert.equal(ada.records.goals.size, 2);
  });
});
