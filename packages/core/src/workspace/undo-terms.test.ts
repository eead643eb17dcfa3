import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { company, goalOf, openWorkspace, settle } from '../testing/workspaces.ts';
import { memoryStorages } from './memory-storage.ts';

const may = '2026-05-04T10:00:00.000Z';

async function begun(goals: readonly object[] = []) {
  const open = memoryStorages();
  let now = may;
  const of = (viewer: string) => openWorkspace({ storage: open('w'), viewer, now: () => now });
  const ada = await of('ada');
  await ada.run({ type: 'workspace.begin', input: { records: { ...company, goals } } });
  const run = async (type: string, input: unknown) => (await ada.run({ type, input })).commitId;
  const undo = async (commitId: string) => (await ada.undo(commitId)).commitId;
  return { ada, of, run, undo, setNow: (at: string) => (now = at) };
}

const q3 = { id: 'q3', name: 'Q3', start: '2026-07-01', end: '2026-09-30' };
const longer = { fields: { end: '2026-07-31' }, base: { end: '2026-06-30' } };
const shorter = { fields: { end: '2026-05-31' }, base: { end: '2026-06-30' } };
const refused = (message: RegExp) => ({ code: 'wrong-state', message });

describe('what an undo keeps of cycles, metrics and teams', () => {
  test('[H34] brings no cycle back to days that another one has by now', async () => {
    const { run, undo } = await begun();
    const gone = await undo(await run('cycle.add', { cycle: q3 }));
    const again = await run('cycle.add', { cycle: { ...q3, id: 'other' } });
    await assert.rejects(undo(gone), refused(/q3 overlaps other/));
    await undo(again);
    const edited = await run('cycle.edit', { cycleId: 'q2', ...shorter });
    await run('cycle.add', { cycle: { ...q3, start: '2026-06-15' } });
    await assert.rejects(undo(edited), refused(/q2 overlaps q3/));
  });

  test('[H34] takes no day that is over from a cycle with goals', async () => {
    const { run, undo, setNow } = await begun([goalOf('g', { cycleId: 'q2' })]);
    const edited = await run('cycle.edit', { cycleId: 'q2', ...longer });
    await undo(await undo(edited));
    const again = await undo(await undo(edited));
    assert.equal(typeof again, 'string');
    setNow('2026-07-20T10:00:00.000Z');
    await assert.rejects(undo(edited), refused(/days before 2026-07-20/));
  });

  test('[H34] gives a metric no other unit than its values were told in', async () => {
    const { run, undo } = await begun();
    await run('metric.observe', { metricId: 'sold', value: 1 });
    const unit = { fields: { unit: 'k€' }, base: { unit: null } };
    const labelled = await run('metric.edit', { metricId: 'sold', ...unit });
    const gone = await undo(labelled);
    const back = await undo(gone);
    await run('metric.observe', { metricId: 'sold', value: 2 });
    await assert.rejects(undo(back), refused(/observed in k€/));
  });

  test('[H34] leaves nothing that goes on in a retired team', async () => {
    const { ada, run, undo } = await begun();
    const into = (teamId: string | null, base: string | null) =>
      run('person.edit', { personId: 'max', fields: { teamId }, base: { teamId: base } });
    await into('loose', null);
    const left = await into(null, 'loose');
    const retired = await run('team.retire', { teamId: 'loose' });
    await assert.rejects(undo(left), refused(/The team loose is retired/));
    const going = await undo(retired);
    await into('loose', null);
    await assert.rejects(undo(going), refused(/cannot be retired/));
    await settle(ada);
  });
});
