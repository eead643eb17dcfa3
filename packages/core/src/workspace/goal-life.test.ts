import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { GoalId } from '../schema/ids.ts';
import {
  company,
  goalOf,
  keyResultOf,
  openWorkspace,
  refusalOf,
  refusedAs,
} from '../testing/workspaces.ts';
import { memoryStorage } from './memory-storage.ts';
import type { Workspace } from './workspace.ts';

const goalIn = (workspace: Workspace, id: string) => workspace.records.goals.get(id as GoalId);

describe('the life of a goal', () => {
  test('[GL1] [GL4] moves on from the state that the person saw, and only so', async () => {
    const workspace = await openWorkspace({ goals: [goalOf('g1', { state: 'draft' })] });
    const move = (from: string, to: string) => ({ goalId: 'g1', from, to });
    await workspace.run({ type: 'goal.change-state', input: move('draft', 'proposed') });
    assert.equal(
      await refusedAs(workspace, 'goal.change-state', move('draft', 'active')),
      'conflict g1 from',
    );
    await workspace.run({ type: 'goal.change-state', input: move('proposed', 'active') });
    assert.equal(
      await refusedAs(workspace, 'goal.change-state', move('active', 'draft')),
      'wrong-state g1',
    );
    assert.equal(
      await refusedAs(workspace, 'goal.change-state', move('active', 'closed')),
      'wrong-state g1',
    );
    await workspace.run({ type: 'goal.change-state', input: move('active', 'cancelled') });
    assert.equal(goalIn(workspace, 'g1')?.state, 'cancelled');
  });

  test('[GL3] closing keeps the progress at that moment, the grade, and what was learnt', async () => {
    const workspace = await openWorkspace({ goals: [goalOf('top'), keyResultOf('kr', 'top')] });
    await workspace.run({ type: 'goal.check-in', input: { goalId: 'kr', value: 40 } });
    await workspace.run({
      type: 'goal.close',
      input: { goalId: 'kr', grade: 0.7, helped: 'Luck' },
    });
    assert.deepEqual(goalIn(workspace, 'kr')?.outcome, {
      grade: 0.7,
      helped: 'Luck',
      proposed: 0.4,
      at: '2026-05-04T10:00:00.000Z',
      by: 'mia',
    });
    await workspace.run({ type: 'goal.close', input: { goalId: 'top' } });
    assert.equal(goalIn(workspace, 'top')?.outcome?.proposed, 0.7);
  });

  test('[GL3] a goal without data closes without a figure', async () => {
    const workspace = await openWorkspace({ goals: [keyResultOf('kr', null)] });
    await workspace.run({ type: 'goal.close', input: { goalId: 'kr' } });
    const { outcome } = goalIn(workspace, 'kr')!;
    assert.deepEqual([outcome?.proposed, outcome?.unscored], [undefined, 'no-data']);
  });

  test('[S41] closing moves no figure, also past the target and below the start', async () => {
    for (const [overAchievement, value, wanted] of [
      ['to-120', 115, 1.15],
      ['unclamped', -30, -0.3],
      ['clamp', 115, 1],
    ] as const) {
      const goals = [goalOf('top'), keyResultOf('kr', 'top')];
      const initial = { ...company, settings: { overAchievement }, goals };
      const workspace = await openWorkspace({ storage: memoryStorage({ initial }) });
      const figures = () =>
        ['kr', 'top'].map((id) => {
          const progress = workspace.scores().scoreOf(id as GoalId)?.progress;
          return progress?.kind === 'scored' ? progress.progress : progress?.kind;
        });
      await workspace.run({ type: 'goal.check-in', input: { goalId: 'kr', value } });
      assert.deepEqual(figures(), [wanted, wanted]);
      await workspace.run({ type: 'goal.close', input: { goalId: 'kr' } });
      assert.deepEqual(figures(), [wanted, wanted]);
      await workspace.run({ type: 'goal.close', input: { goalId: 'top' } });
      assert.deepEqual(figures(), [wanted, wanted]);
    }
  });

  test('[S42] what had no progress at the close has none, whatever comes below it', async () => {
    for (const [below, kind] of [
      ['active', 'no-data'],
      ['draft', 'undefined'],
    ]) {
      const goals = [
        goalOf('top', { start: '2026-01-01' }),
        goalOf('mid', { links: [{ parentId: 'top' }] }),
        keyResultOf('kr', 'mid', { state: below }),
        keyResultOf('one', 'mid', { state: below }),
      ];
      const workspace = await openWorkspace({ goals });
      const scores = () =>
        ['mid', 'top'].map((id) => {
          const { progress, status } = workspace.scores().scoreOf(id as GoalId)!;
          return [progress, status];
        });
      await workspace.run({ type: 'goal.close', input: { goalId: 'mid' } });
      const before = scores();
      assert.equal((before[0]?.[0] as { kind: string }).kind, kind);
      if (below === 'draft') {
        const to = { goalId: 'kr', from: 'draft', to: 'active' };
        await workspace.run({ type: 'goal.change-state', input: to });
      }
      await workspace.run({ type: 'goal.check-in', input: { goalId: 'kr', value: 40 } });
      assert.deepEqual(scores(), before);
    }
  });

  test('[GL2] a goal that is over takes no edit, no links, no check-in, no second end', async () => {
    for (const state of ['closed', 'cancelled']) {
      const workspace = await openWorkspace({
        goals: [keyResultOf('kr', null, { state }), goalOf('top')],
      });
      const inputs: [string, object][] = [
        ['goal.edit', { fields: { title: 'New' }, base: { title: 'kr' } }],
        ['goal.realign', { links: [{ parentId: 'top' }], base: [] }],
        ['goal.check-in', { value: 1 }],
        ['goal.close', {}],
        ['goal.change-state', { from: state, to: 'active' }],
      ];
      for (const [type, input] of inputs) {
        assert.equal(
          await refusedAs(workspace, type, { goalId: 'kr', ...input }),
          'wrong-state kr',
          `${type} on a ${state} goal`,
        );
      }
    }
  });
});

describe('what may not be seen', () => {
  test('[P15] is refused in the same words as what is not there', async () => {
    const workspace = await openWorkspace({
      goals: [goalOf('hidden', { ownerId: 'max', visibility: 'private' })],
    });
    const inputs: [string, object][] = [
      ['goal.edit', { fields: { title: 'x' }, base: { title: 'hidden' } }],
      ['goal.check-in', { note: 'x' }],
      ['goal.close', {}],
      ['goal.realign', { links: [], base: [] }],
      ['goal.change-state', { from: 'active', to: 'cancelled' }],
    ];
    for (const [type, input] of inputs) {
      const [hidden, none] = await Promise.all(
        ['hidden', 'nothing'].map(async (goalId) => {
          const { code, message, ids } = await refusalOf(workspace, type, { goalId, ...input });
          return [code, message.replaceAll(goalId, 'ID'), ids.length];
        }),
      );
      assert.deepEqual(hidden, none);
      assert.equal(hidden?.[0], 'not-found');
    }
  });
});
