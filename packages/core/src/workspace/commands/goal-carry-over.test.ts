import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { GoalId } from '../../schema/ids.ts';
import {
  company,
  goalOf,
  keyResultOf,
  openWorkspace,
  refusedAs,
} from '../../testing/workspaces.ts';
import { memoryStorage, memoryStorages } from '../memory-storage.ts';
import type { Workspace } from '../workspace.ts';

const outcome = { at: '2026-05-01T10:00:00Z', by: 'mia', grade: 0.4 };
const over = { state: 'closed', outcome };
const q3 = { id: 'q3', name: 'Q3', start: '2026-07-01', end: '2026-09-30' };

async function begun(goals: readonly object[], ...viewers: readonly string[]) {
  const open = memoryStorages();
  const records = { ...company, cycles: [...(company.cycles ?? []), q3], goals };
  const ada = await openWorkspace({ storage: open('w'), viewer: 'ada' });
  await ada.run({ type: 'workspace.begin', input: { records } });
  return Promise.all(viewers.map((viewer) => openWorkspace({ storage: open('w'), viewer })));
}

const goalIn = ({ records }: Workspace, id: string) => records.goals.get(id as GoalId);

describe('goal.carry-over', () => {
  test('[GL14] goes on in another cycle from where the goal ended', async () => {
    const [mia] = await begun([goalOf('top'), keyResultOf('kr', 'top', { cycleId: 'q2' })], 'mia');
    assert.ok(mia);
    await mia.run({ type: 'goal.check-in', input: { goalId: 'kr', value: 40 } });
    const input = { goalId: 'kr', newId: 'next', cycleId: 'q3' };
    assert.equal(await refusedAs(mia, 'goal.carry-over', input), 'wrong-state kr');
    await mia.run({ type: 'goal.close', input: { goalId: 'kr' } });
    await mia.run({ type: 'goal.carry-over', input });
    const { start, due, state, continues, measure, links } = goalIn(mia, 'next')!;
    assert.deepEqual([start, due, state, continues], ['2026-07-01', '2026-09-30', 'active', 'kr']);
    assert.deepEqual(measure, { kind: 'number', start: 40, target: 100 });
    assert.deepEqual(links, [{ parentId: 'top', weight: 1, role: 'contributes' }]);
    assert.deepEqual(mia.records.continuedBy('kr' as GoalId), ['next']);
    assert.equal(goalIn(mia, 'kr')?.outcome?.proposed, 0.4);
  });

  test('[GL14] is refused where it is not clear when it runs, or what is left to reach', async () => {
    const reached = keyResultOf('kr', null, over);
    const [mia] = await begun([reached], 'mia');
    assert.ok(mia);
    const refused = (fields: object) =>
      refusedAs(mia, 'goal.carry-over', { goalId: 'kr', ...fields });
    assert.equal(await refused({}), 'invalid-input cycleId');
    assert.equal(await refused({ start: '2026-07-01' }), 'invalid-input cycleId');
    assert.equal(await refused({ cycleId: 'q9' }), 'not-found q9');
    assert.equal(await refused({ cycleId: 'q1' }), 'wrong-state q1');
    assert.equal(await refused({ cycleId: 'q3', newId: 'kr' }), 'already-exists kr');
    assert.equal(await refused({ cycleId: 'q3', target: 0 }), 'invalid-input kr target');
    assert.equal(await refused({ cycleId: 'q3', due: '2026-06-30' }), 'invalid-input due');
    await mia.run({
      type: 'goal.carry-over',
      input: { goalId: 'kr', newId: 'n', start: '2026-05-04', due: '2026-05-29', state: 'draft' },
    });
    assert.deepEqual([goalIn(mia, 'n')?.state, goalIn(mia, 'n')?.cycleId], ['draft', undefined]);
  });

  test('[GL14] begins as a new goal would, where goals have to be agreed on', async () => {
    const goals = [goalOf('top', { ownerId: 'lea' }), keyResultOf('kr', 'top', over)];
    const records = { ...company, goals, settings: { agreement: 'required' } };
    const mia = await openWorkspace({ storage: memoryStorage({ initial: records as never }) });
    const carry = (state?: string) => ({
      ...{ goalId: 'kr', newId: 'n', start: '2026-07-01', due: '2026-09-30' },
      ...(state && { state }),
    });
    assert.equal(await refusedAs(mia, 'goal.carry-over', carry('active')), 'invalid-input state');
    await mia.run({ type: 'goal.carry-over', input: carry() });
    assert.equal(goalIn(mia, 'n')?.state, 'draft');
  });

  test('[GL15] takes closed key results along in one commit, but for those dropped, reached or gone on', async () => {
    const closed = (id: string, fields: object = {}) =>
      keyResultOf(id, 'o', { ...over, ...fields });
    const goals = [
      goalOf('o', over),
      closed('a'),
      closed('dropped', { outcome: { ...outcome, next: 'drop' } }),
      closed('done', { measure: { kind: 'number', start: 0, target: 0 } }),
      closed('others', { ownerId: 'ada' }),
      closed('gone'),
      keyResultOf('gone-on', 'o', { continues: 'gone' }),
      keyResultOf('open', 'o'),
      closed('hidden', { ownerId: 'max', visibility: 'named' }),
    ];
    const [mia] = await begun(goals, 'mia');
    assert.ok(mia);
    const input = { goalId: 'o', newId: 'n', cycleId: 'q3', title: 'Again', withChildren: true };
    const before = mia.version;
    const { written } = await mia.run({ type: 'goal.carry-over', input });
    assert.equal(mia.version, before + 1);
    assert.equal(written.length, 2);
    const child = goalIn(mia, written[1]!.id);
    assert.deepEqual([child?.title, child?.continues, child?.cycleId], ['a', 'a', 'q3']);
    assert.deepEqual(child?.links, [{ parentId: 'n', weight: 1, role: 'contributes' }]);
    assert.equal(goalIn(mia, 'n')?.title, 'Again');
    const again = await mia.run({ type: 'goal.carry-over', input: { ...input, newId: 'n2' } });
    assert.equal(again.written.length, 1, 'nothing is carried twice');
  });

  test('[P17] is for those who could edit the old goal and make the new one', async () => {
    const goals = [
      keyResultOf('max-s', null, { ...over, ownerId: 'max' }),
      keyResultOf('mia-s', null, over),
      goalOf('secret', { ...over, ownerId: 'max', visibility: 'private' }),
    ];
    const [mia, lea] = (await begun(goals, 'mia', 'lea')) as [Workspace, Workspace];
    const carry = (goalId: string, fields: object = {}) => ({ goalId, cycleId: 'q3', ...fields });
    const refused = (input: object) => refusedAs(mia, 'goal.carry-over', input);
    assert.equal(await refused(carry('max-s')), 'not-allowed max-s');
    assert.equal(await refused(carry('secret')), 'not-found secret');
    assert.equal(await refused(carry('mia-s', { ownerId: 'max' })), 'not-allowed max');
    await lea.run({
      type: 'goal.carry-over',
      input: carry('mia-s', { ownerId: 'max', newId: 'n' }),
    });
    assert.equal(goalIn(lea, 'n')?.ownerId, 'max');
  });

  test('[GL14] [P15] leaves behind what the viewer does not see', async () => {
    const goals = [
      goalOf('hidden', { ownerId: 'max', visibility: 'named' }),
      keyResultOf('kr', 'hidden', over),
    ];
    const [mia] = await begun(goals, 'mia');
    await mia?.run({ type: 'goal.carry-over', input: { goalId: 'kr', newId: 'n', cycleId: 'q3' } });
    assert.deepEqual(goalIn(mia!, 'n')?.links, []);
  });
});
