import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PerfError } from '../errors.ts';
import type { GoalId } from '../schema/ids.ts';
import {
  company,
  goalOf,
  keyResultOf,
  openWorkspace,
  refusalOf,
  settle,
  toldBy,
} from '../testing/workspaces.ts';
import { memoryStorages } from './memory-storage.ts';
import type { Storage } from './storage.ts';
import type { UntypedWorkspace as Workspace } from '../testing/workspaces.ts';

const titleOf = (workspace: Workspace, id: string) =>
  workspace.records.goals.get(id as GoalId)?.title;

const retitle = (goalId: string, title: string, seen: string) => ({
  type: 'goal.edit',
  input: { goalId, fields: { title }, base: { title: seen } },
});

const goals = [goalOf('g1'), goalOf('g2'), keyResultOf('kr', 'g1')];

/** Two workspaces on one, as in two tabs, with an initial company. */
async function twoTabs(viewer = 'mia') {
  const open = memoryStorages();
  const first = await openWorkspace({ storage: open('w'), viewer: 'ada', ids: 'begin' });
  await first.run({ type: 'workspace.begin', input: { records: { ...company, goals } } });
  await first.close();
  const one = await openWorkspace({ storage: open('w'), viewer, ids: 'one-' });
  const other = await openWorkspace({ storage: open('w'), viewer, ids: 'other-' });
  return { one, other, open };
}

describe('two workspaces on one storage', () => {
  test('[W7] see each other’s changes', async () => {
    const { one, other } = await twoTabs();
    other.scores().scoreOf('g1' as GoalId);
    const told = toldBy(other);
    await one.run({ type: 'goal.check-in', input: { goalId: 'kr', value: 50 } });
    await settle(one, other);
    assert.deepEqual([other.version, one.version], [2, 2]);
    assert.match(told.join(), /^elsewhere; checkIns \S+; scores kr,g1$/);
    assert.deepEqual(
      other.records.checkInsOf('kr' as GoalId),
      one.records.checkInsOf('kr' as GoalId),
    );
  });

  test('[W7] what was done here is not told again as news from elsewhere', async () => {
    const { one, other } = await twoTabs();
    const told = toldBy(other);
    // The storage gives the second one a version past one that this tab has not heard of yet.
    await Promise.all([
      one.run(retitle('g1', 'one', 'g1')),
      other.run(retitle('g2', 'other', 'g2')),
    ]);
    await settle(one, other);
    assert.deepEqual([one.version, other.version], [3, 3]);
    assert.deepEqual(told, ['here; goals g2', 'stored; goals g2', 'elsewhere; goals g1']);
  });

  test('[W4] a command that met newer records runs again on them, with the same ids', async () => {
    const { one, other } = await twoTabs();
    const mine = one.run(retitle('g1', 'mine', 'g1'));
    const [id] = one.records.checkInsOf('kr' as GoalId);
    const theirs = other.run({
      type: 'goal.edit',
      input: { goalId: 'g1', fields: { due: '2026-07-01' }, base: { due: '2026-06-30' } },
    });
    const report = other.run({ type: 'goal.check-in', input: { goalId: 'g1', note: 'Hello' } });
    const [reported] = other.records.checkInsOf('g1' as GoalId);
    await Promise.all([mine, theirs, report]);
    await settle(one, other);
    for (const workspace of [one, other]) {
      const goal = workspace.records.goals.get('g1' as GoalId);
      assert.deepEqual([goal?.title, goal?.due], ['mine', '2026-07-01']);
      assert.deepEqual(workspace.records.checkInsOf('g1' as GoalId), [reported]);
    }
    assert.equal(id, undefined);
  });

  test('[W6] of two new titles one wins, and the other hears of it with nothing lost', async () => {
    const { one, other } = await twoTabs();
    const told = toldBy(other);
    const outcomes = await Promise.allSettled([
      one.run(retitle('g1', 'one', 'g1')),
      other.run(retitle('g1', 'other', 'g1')),
    ]);
    await settle(one, other);
    const refused = outcomes.find((it) => it.status === 'rejected');
    assert.equal((refused?.reason as PerfError).code, 'conflict');
    assert.deepEqual((refused?.reason as PerfError).issues[0]?.path, ['fields', 'title']);
    assert.deepEqual([titleOf(one, 'g1'), titleOf(other, 'g1')], ['one', 'one']);
    assert.ok(told.includes('rolled-back; goals g1'), told.join('\n'));
  });

  test('[W30] cannot close a circle of goals together', async () => {
    const { one, other } = await twoTabs();
    const under = (goalId: string, parentId: string) => ({
      type: 'goal.realign',
      input: { goalId, links: [{ parentId }], base: [] },
    });
    const outcomes = await Promise.allSettled([
      one.run(under('g1', 'g2')),
      other.run(under('g2', 'g1')),
    ]);
    await settle(one, other);
    const refused = outcomes.filter((it) => it.status === 'rejected');
    assert.deepEqual(
      refused.map((it) => (it.reason as PerfError).code),
      ['would-cycle'],
    );
    assert.deepEqual([...one.records.goals.values()], [...other.records.goals.values()]);
  });

  test('[W30] cannot report on a goal that the other one is closing', async () => {
    const { one, other } = await twoTabs();
    const outcomes = await Promise.allSettled([
      one.run({ type: 'goal.close', input: { goalId: 'kr' } }),
      other.run({ type: 'goal.check-in', input: { goalId: 'kr', value: 1 } }),
    ]);
    await settle(one, other);
    assert.equal(
      outcomes[1].status === 'rejected' && (outcomes[1].reason as PerfError).code,
      'wrong-state',
    );
    assert.equal(other.records.checkInsOf('kr' as GoalId).length, 0);
  });

  test('[W30] cannot give a person and a team the same id', async () => {
    const { one, other } = await twoTabs('ada');
    const outcomes = await Promise.allSettled([
      one.run({ type: 'person.add', input: { person: { id: 'x', name: 'X', timeZone: 'UTC' } } }),
      other.run({ type: 'team.add', input: { team: { id: 'x', name: 'X' } } }),
    ]);
    await settle(one, other);
    const [, second] = outcomes;
    assert.equal(
      second.status === 'rejected' && (second.reason as PerfError).code,
      'already-exists',
    );
  });

  test('[W30] cannot both correct one check-in', async () => {
    const { one, other } = await twoTabs();
    await one.run({ type: 'goal.check-in', input: { goalId: 'kr', value: 1 } });
    await settle(one, other);
    const [first] = one.records.checkInsOf('kr' as GoalId);
    const correct = (workspace: Workspace, value: number) =>
      workspace.run({
        type: 'goal.check-in',
        input: { goalId: 'kr', value, replaces: first?.id },
      });
    const outcomes = await Promise.allSettled([correct(one, 2), correct(other, 3)]);
    await settle(one, other);
    assert.equal(
      outcomes[1].status === 'rejected' && (outcomes[1].reason as PerfError).code,
      'conflict',
    );
    assert.equal(other.records.checkInsOf('kr' as GoalId).length, 2);
  });

  test('[P16] of two first viewers one becomes admin', async () => {
    const open = memoryStorages();
    const [one, other] = await Promise.all(
      ['eve', 'ivy'].map((viewer) => openWorkspace({ storage: open('new'), viewer })),
    );
    assert.ok(one && other);
    const create = (workspace: Workspace) =>
      workspace.run({
        type: 'goal.create',
        input: { goal: goalOf(`of-${workspace.viewer}`, { ownerId: workspace.viewer }) },
      });
    const outcomes = await Promise.allSettled([create(one), create(other)]);
    await settle(one, other);
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ['fulfilled', 'rejected'],
    );
    const people = [...one.records.people.values()];
    assert.deepEqual(
      people.map(({ id, roles }) => [id, roles]),
      [['eve', ['member', 'admin']]],
    );
  });

  test('[W4] a command that meets newer records again and again is given up', async () => {
    const { open } = await twoTabs();
    const inner = open('w');
    let tries = 0;
    const stubborn: Storage = {
      ...inner,
      async commit({ changes }) {
        tries += 1;
        return { kind: 'conflict', current: await inner.read(changes), missing: [] };
      },
    };
    const workspace = await openWorkspace({ storage: stubborn });
    const { code, ids } = await refusalOf(workspace, 'goal.edit', retitle('g1', 'x', 'g1').input);
    assert.deepEqual([code, ids, titleOf(workspace, 'g1')], ['conflict', ['g1'], 'g1']);
    assert.ok(tries > 3 && tries < 20);
  });
});
