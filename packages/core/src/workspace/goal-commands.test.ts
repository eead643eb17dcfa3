import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { GoalId } from '../schema/ids.ts';
import { company, goalOf, keyResultOf, openWorkspace, refusedAs } from '../testing/workspaces.ts';
import { memoryStorage } from './memory-storage.ts';
import type { Workspace } from './workspace.ts';

const goalIn = (workspace: Workspace, id: string) => workspace.records.goals.get(id as GoalId);

describe('goal.create', () => {
  test('[W16] makes a goal with an id of its own or the one given, and the default visibility', async () => {
    const workspace = await openWorkspace({ goals: [] });
    const { id: _id, ...withoutId } = goalOf('x', { title: '  Grow  ' });
    const made = await workspace.run({ type: 'goal.create', input: { goal: withoutId } });
    const id = made.written[0]?.id ?? '';
    assert.deepEqual(
      [
        goalIn(workspace, id)?.title,
        goalIn(workspace, id)?.visibility,
        goalIn(workspace, id)?.state,
      ],
      ['Grow', 'public', 'active'],
    );
    await workspace.run({ type: 'goal.create', input: { goal: goalOf('mine') } });
    assert.ok(goalIn(workspace, 'mine'));
  });

  test('[W16] refuses what is there already, and whatever it names that is not', async () => {
    const workspace = await openWorkspace({ goals: [goalOf('g1')] });
    const create = (fields: object) =>
      refusedAs(workspace, 'goal.create', { goal: goalOf('new', fields) });
    assert.equal(await create({ id: 'g1' }), 'already-exists g1');
    assert.equal(await create({ cycleId: 'none' }), 'not-found none');
    assert.equal(await create({ contributors: ['none'] }), 'not-found none');
    assert.equal(await create({ links: [{ parentId: 'none' }] }), 'not-found none');
    assert.equal(await create({ links: [{ parentId: 'new' }] }), 'would-cycle');
    assert.equal(
      await create({ measure: { kind: 'baseline', metricId: 'none' } }),
      'not-found none',
    );
    assert.equal(await create({ ownerId: 'none' }), 'not-allowed');
  });

  test('[W1] refuses fields that are not a creator’s to set, all of it, naming each place', async () => {
    const workspace = await openWorkspace({ goals: [] });
    const create = (fields: object) =>
      refusedAs(workspace, 'goal.create', { goal: goalOf('new', fields) });
    for (const field of ['outcome', 'override', 'stated', 'rev', 'workspaceId', 'createdAt']) {
      assert.equal(await create({ [field]: {} }), 'invalid-input goal');
    }
    assert.equal(await create({ state: 'closed' }), 'invalid-input goal.state');
    assert.equal(
      await create({ due: '2026-02-30', title: '', links: [{ parentId: 'p', weight: NaN }] }),
      'invalid-input goal.links.0.weight',
    );
    assert.equal(
      await create({ due: '2026-02-30', title: '' }),
      'invalid-input goal.title goal.due',
    );
    assert.equal(await create({ due: '2026-01-01' }), 'invalid-input goal.due');
    assert.equal(await refusedAs(workspace, 'goal.create', { goal: 1 }), 'invalid-input goal');
    assert.equal(await refusedAs(workspace, 'goal.invent', {}), 'invalid-input type');
  });

  test('[W1] refuses weights that are no weights', async () => {
    const workspace = await openWorkspace({ goals: [goalOf('g1')] });
    for (const weight of [-1, 1e308, '12', null, Infinity]) {
      const goal = goalOf('new', { links: [{ parentId: 'g1', weight }] });
      assert.match(
        await refusedAs(workspace, 'goal.create', { goal }),
        /^invalid-input goal.links.0/,
      );
    }
    const goal = goalOf('new', { links: [{ parentId: 'g1', weight: -0 }] });
    await workspace.run({ type: 'goal.create', input: { goal } });
    assert.ok(Object.is(goalIn(workspace, 'new')?.links[0]?.weight, 0));
  });
});

describe('goal.edit', () => {
  test('[W6] replaces the fields it names, takes away those that are null, and leaves the others', async () => {
    const workspace = await openWorkspace({ goals: [goalOf('g1', { description: 'old' })] });
    await workspace.run({
      type: 'goal.edit',
      input: {
        goalId: 'g1',
        fields: { title: 'New', description: null, tags: ['a'] },
        base: { title: 'g1', description: 'old', tags: [] },
      },
    });
    const goal = goalIn(workspace, 'g1');
    assert.deepEqual([goal?.title, goal?.tags, goal?.due], ['New', ['a'], '2026-06-30']);
    assert.ok(goal && !('description' in goal));
  });

  test('[W6] where somebody else has changed the same field, nothing is written and the field is named', async () => {
    const workspace = await openWorkspace({ goals: [goalOf('g1')] });
    const edit = (fields: object, base: object) => ({ goalId: 'g1', fields, base });
    await workspace.run({ type: 'goal.edit', input: edit({ title: 'Theirs' }, { title: 'g1' }) });
    assert.equal(
      await refusedAs(
        workspace,
        'goal.edit',
        edit({ title: 'Mine', due: '2026-07-01' }, { title: 'g1', due: '2026-06-30' }),
      ),
      'conflict g1 fields.title',
    );
    await workspace.run({
      type: 'goal.edit',
      input: edit({ due: '2026-07-01' }, { due: '2026-06-30' }),
    });
    assert.deepEqual(
      [goalIn(workspace, 'g1')?.title, goalIn(workspace, 'g1')?.due],
      ['Theirs', '2026-07-01'],
    );
    // Both wanted the same: there is nothing left to ask.
    await workspace.run({ type: 'goal.edit', input: edit({ title: 'Theirs' }, { title: 'g1' }) });
  });

  test('[W6] a field without what was shown of it is refused, as is one that an edit cannot set', async () => {
    const workspace = await openWorkspace({ goals: [goalOf('g1')] });
    const edit = (fields: object, base: object = fields) =>
      refusedAs(workspace, 'goal.edit', { goalId: 'g1', fields, base });
    assert.equal(await edit({ title: 'New' }, {}), 'invalid-input base.title');
    for (const field of ['id', 'state', 'links', 'outcome', 'override', 'stated']) {
      assert.equal(await edit({ [field]: null }), 'invalid-input fields base');
    }
    assert.equal(await edit({ title: null }, { title: 'g1' }), 'invalid-input fields.title');
    assert.equal(await edit({ ownerId: 'none' }, { ownerId: 'mia' }), 'not-found none');
    assert.equal(
      await edit({ due: '2026-01-01' }, { due: '2026-06-30' }),
      'invalid-input fields.due',
    );
  });

  test('[W29] a command with nothing to change stores nothing', async () => {
    const workspace = await openWorkspace({ goals: [goalOf('g1')] });
    const ran = await workspace.run({
      type: 'goal.edit',
      input: { goalId: 'g1', fields: { title: 'g1' }, base: { title: 'g1' } },
    });
    assert.deepEqual([ran.written, ran.version, workspace.version], [[], 1, 1]);
  });
});

describe('goal.realign', () => {
  const goals = [
    goalOf('top'),
    goalOf('mid', { links: [{ parentId: 'top' }] }),
    keyResultOf('low', 'mid'),
    goalOf('other'),
  ];
  const link = (parentId: string) => ({ parentId, weight: 1, role: 'contributes' });

  test('[W17] moves a goal, and its parents’ scores with it', async () => {
    const workspace = await openWorkspace({ goals });
    await workspace.run({ type: 'goal.check-in', input: { goalId: 'low', value: 50 } });
    const progressOf = (id: string) => workspace.scores().scoreOf(id as GoalId)?.progress;
    assert.deepEqual(progressOf('top'), { kind: 'scored', progress: 0.5, raw: 0.5 });
    await workspace.run({
      type: 'goal.realign',
      input: { goalId: 'low', links: [link('other')], base: [link('mid')] },
    });
    assert.deepEqual(workspace.records.childrenOf('other' as GoalId), ['low']);
    assert.deepEqual(workspace.records.childrenOf('mid' as GoalId), []);
    assert.equal(progressOf('top')?.kind, 'undefined');
    assert.deepEqual(progressOf('other'), { kind: 'scored', progress: 0.5, raw: 0.5 });
  });

  test('[W17] a link that would close a circle is refused with the circle, in order', async () => {
    const workspace = await openWorkspace({ goals });
    const realign = (goalId: string, parentId: string) =>
      refusedAs(workspace, 'goal.realign', { goalId, links: [link(parentId)], base: [] });
    assert.equal(await realign('top', 'low'), 'would-cycle top low mid');
    assert.equal(await realign('top', 'top'), 'would-cycle top');
  });

  test('[W17] links that somebody else has changed meanwhile are a conflict', async () => {
    const workspace = await openWorkspace({ goals });
    const input = { goalId: 'low', links: [link('top')], base: [link('other')] };
    assert.equal(await refusedAs(workspace, 'goal.realign', input), 'conflict low fields.links');
  });

  test('[W17] a private goal supports, and never contributes', async () => {
    const workspace = await openWorkspace({
      goals: [...goals, goalOf('own', { visibility: 'private' })],
    });
    const to = (role: string) => ({ goalId: 'own', links: [{ parentId: 'top', role }], base: [] });
    assert.equal(
      await refusedAs(workspace, 'goal.realign', to('contributes')),
      'invalid-input links.0.role',
    );
    await workspace.run({ type: 'goal.realign', input: to('supports') });
  });

  test('[W18] a parent that the viewer may not see is not named, and its link stays', async () => {
    const secret = goalOf('secret', { ownerId: 'max', visibility: 'private' });
    const below = goalOf('below', {
      links: [{ parentId: 'secret', role: 'supports' }, { parentId: 'top' }],
    });
    const initial = { ...company, settings: {}, goals: [...goals, secret, below] };
    const storage = memoryStorage({ initial });
    const workspace = await openWorkspace({ storage });
    assert.deepEqual(goalIn(workspace, 'below')?.links, [link('top')]);
    assert.equal(
      await refusedAs(workspace, 'goal.realign', {
        goalId: 'below',
        links: [link('secret')],
        base: [],
      }),
      'conflict below fields.links',
    );
    await workspace.run({
      type: 'goal.realign',
      input: { goalId: 'below', links: [link('mid')], base: [link('top')] },
    });
    assert.deepEqual(goalIn(workspace, 'below')?.links, [link('mid')]);
    const owner = await openWorkspace({ storage, viewer: 'max' });
    assert.deepEqual(
      goalIn(owner, 'below')?.links.map(({ parentId }) => parentId),
      ['mid', 'secret'],
    );
    const unseen = { goalId: 'low', links: [link('secret')], base: [link('mid')] };
    assert.equal(await refusedAs(workspace, 'goal.realign', unseen), 'not-found secret');
  });
});
