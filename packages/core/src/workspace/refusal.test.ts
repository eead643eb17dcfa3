import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { goalOf, keyResultOf, openWorkspace, refusalOf } from '../testing/workspaces.ts';
import { plainWorkspace } from './plain-workspace.ts';

const refused: readonly (readonly [string, object])[] = [
  ['goal.create', { goal: goalOf('new', { title: '' }) }],
  ['goal.create', { goal: goalOf('new', { due: '2026-01-01' }) }],
  ['goal.create', { goal: goalOf('new', { ownerId: 'none' }) }],
  ['goal.edit', { goalId: 'g1', fields: { title: 'Grow' }, base: { title: 'Not what it was' } }],
  ['goal.edit', { goalId: 'g1', fields: { driver: 'measure' }, base: { driver: 'auto' } }],
  ['goal.realign', { goalId: 'g1', links: [{ parentId: 'k1' }], base: [] }],
  ['goal.shout', {}],
];

describe('Workspace.refusal', () => {
  test('[E100] is what run would reject with: code, ids, places and both versions', async () => {
    const workspace = await openWorkspace({ goals: [goalOf('g1'), keyResultOf('k1', 'g1')] });
    for (const [type, input] of refused) {
      const foretold = workspace.refusal({ type, input });
      assert.ok(foretold, type);
      const { code, ids, issues, versions, message } = await refusalOf(
        workspace as never,
        type,
        input,
      );
      assert.deepEqual(
        [foretold.code, foretold.ids, foretold.issues, foretold.versions, foretold.message],
        [code, ids, issues, versions, message],
      );
    }
  });

  test('[E100] is null for what would go through, which then is as if never asked', async () => {
    const workspace = await openWorkspace({ goals: [] });
    const { version } = workspace;
    const told: unknown[] = [];
    workspace.subscribe((changed) => told.push(changed));
    const { id: _made, ...goal } = goalOf('x');
    const create = { type: 'goal.create', input: { goal } };
    assert.equal(workspace.refusal(create), null);
    assert.equal(workspace.refusal(create), null);
    assert.deepEqual([workspace.version, workspace.records.goals.size, told], [version, 0, []]);
    const { written } = await workspace.run(create);
    assert.equal(written.length, 1);
  });

  test('[E100] of plain data says that it cannot be changed', () => {
    const workspace = plainWorkspace({ goals: [], now: '2026-05-04T10:00:00Z' } as never);
    assert.equal(
      workspace.refusal<string>({ type: 'goal.create', input: {} })?.code,
      'not-allowed',
    );
  });
});
