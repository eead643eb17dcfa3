import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { GoalId } from '../schema/ids.ts';
import { company, goalOf, keyResultOf, openWorkspace, refusedAs } from '../testing/workspaces.ts';
import { memoryStorages } from './memory-storage.ts';

const outcome = { at: '2026-05-01T10:00:00Z', by: 'max', grade: 1 };

const goals = [
  goalOf('top', { ownerId: 'lea' }),
  keyResultOf('closed', 'top', { ownerId: 'max', state: 'closed', outcome }),
  keyResultOf('open', 'top', { ownerId: 'max' }),
];

async function viewedBy(...viewers: readonly string[]) {
  const open = memoryStorages();
  const ada = await openWorkspace({ storage: open('w'), viewer: 'ada' });
  await ada.run({ type: 'workspace.begin', input: { records: { ...company, goals } } });
  return Promise.all(viewers.map((viewer) => openWorkspace({ storage: open('w'), viewer })));
}

const next = (ownerId: string, continues: string) => ({
  goal: keyResultOf('next', 'top', { ownerId, continues }),
});

describe('a goal that continues another', () => {
  test('[P17] takes no place in a score from somebody else’s goal', async () => {
    const [mia] = await viewedBy('mia');
    assert.ok(mia);
    assert.equal(await refusedAs(mia, 'goal.create', next('mia', 'closed')), 'not-allowed closed');
    await mia.run({ type: 'goal.create', input: { goal: keyResultOf('own', 'top') } });
    const progressOf = (id: string) => mia.scores().scoreOf(id as GoalId)?.progress;
    const before = progressOf('top');
    const edit = { goalId: 'own', fields: { continues: 'closed' }, base: { continues: null } };
    assert.equal(await refusedAs(mia, 'goal.edit', edit), 'not-allowed closed');
    assert.deepEqual(progressOf('top'), before);
    assert.equal(mia.scores().scoreOf('closed' as GoalId)?.status, 'achieved');
  });

  test('[P17] is made by the owner of the closed one, or by a leader above them', async () => {
    for (const [viewer, ownerId] of [
      ['max', 'max'],
      ['lea', 'mia'],
    ] as const) {
      const [workspace] = await viewedBy(viewer);
      await workspace?.run({ type: 'goal.create', input: next(ownerId, 'closed') });
      assert.equal(workspace?.records.goals.get('next' as GoalId)?.continues, 'closed');
    }
  });

  test('[P17] continues none that is still under way', async () => {
    const [max] = await viewedBy('max');
    assert.ok(max);
    assert.equal(await refusedAs(max, 'goal.create', next('max', 'open')), 'wrong-state open');
  });
});
