import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PerfError } from '../errors.ts';
import type { GoalId } from '../schema/ids.ts';
import { type Fault, failingStorage } from '../testing/failing-storage.ts';
import { company, goalOf, keyResultOf, openWorkspace, refusalOf } from '../testing/workspaces.ts';
import { memoryStorage, memoryStorages } from './memory-storage.ts';
import type { Storage } from './storage.ts';
import type { Changed, Workspace } from './workspace.ts';

const titleOf = (workspace: Workspace, id: string) =>
  workspace.records.goals.get(id as GoalId)?.title;

const retitle = (goalId: string, title: string, seen: string) => ({
  type: 'goal.edit',
  input: { goalId, fields: { title }, base: { title: seen } },
});

const goals = [goalOf('g1'), goalOf('g2'), keyResultOf('kr', 'g1')];

/** What subscribers were told, as one line each. */
function toldBy(workspace: Workspace): string[] {
  const told: string[] = [];
  workspace.subscribe(({ cause, records, scores }: Changed) => {
    const ids = [...records].map(([collection, set]) => `${collection} ${[...set].join(',')}`);
    told.push(
      [cause, ...ids, ...(scores.size > 0 ? [`scores ${[...scores].join(',')}`] : [])].join('; '),
    );
  });
  return told;
}

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

/** Lets what is under way come to its end. */
async function settle(...workspaces: readonly Workspace[]): Promise<void> {
  for (let turn = 0; turn < 200; turn++) await Promise.resolve();
  for (const workspace of workspaces) assert.equal(workspace.unstored, 0);
}

async function withFaults(faults: readonly Fault[]) {
  const inner = memoryStorage({ initial: { ...company, settings: {}, goals } });
  const workspace = await openWorkspace({ storage: failingStorage(inner, faults) });
  workspace.scores().scoreOf('g1' as GoalId);
  return { workspace, inner, told: toldBy(workspace) };
}

describe('a command', () => {
  test('[W3] is applied and told before run returns, and stored after', async () => {
    const { workspace, told } = await withFaults(['late']);
    const ran = workspace.run({ type: 'goal.check-in', input: { goalId: 'kr', value: 50 } });
    assert.equal(workspace.records.checkInsOf('kr' as GoalId).length, 1);
    assert.equal(workspace.unstored, 1);
    assert.equal(workspace.version, 1);
    assert.match(told[0] ?? '', /^here; checkIns \w+; scores kr,g1$/);
    const { version, written, commitId } = await ran;
    assert.deepEqual([version, workspace.version, workspace.unstored], [2, 2, 0]);
    assert.ok(commitId);
    assert.deepEqual(told.slice(1), [`stored; checkIns ${written[0]?.id}`]);
  });

  test('[W3] commands run at once are stored in their order, each on the one before', async () => {
    const { workspace, inner } = await withFaults(['late']);
    const titles = ['a', 'b', 'c', 'd'];
    let seen = 'g1';
    const all = titles.map((title) => {
      const ran = workspace.run(retitle('g1', title, seen));
      seen = title;
      return ran;
    });
    assert.equal(workspace.unstored, 4);
    const versions = (await Promise.all(all)).map(({ version }) => version);
    assert.deepEqual(versions, [2, 3, 4, 5]);
    const stored = await inner.read([{ collection: 'goals', id: 'g1' }]);
    assert.equal((stored[0]?.record as { title: string }).title, 'd');
  });

  test('[W1] that is refused changes nothing and tells nobody', async () => {
    const { workspace, told } = await withFaults([]);
    await refusalOf(workspace, 'goal.check-in', { goalId: 'kr', value: 'much' });
    await refusalOf(workspace, 'person.add', { person: { name: 'X', timeZone: 'UTC' } });
    assert.deepEqual([told, workspace.version], [[], 1]);
  });

  test('[W2] is what it was when it was run, whatever its sender does to it later', async () => {
    const { workspace } = await withFaults(['late']);
    const command = retitle('g1', 'as run', 'g1');
    const ran = workspace.run(command);
    command.input.fields.title = 'changed later';
    await ran;
    assert.equal(titleOf(workspace, 'g1'), 'as run');
  });
});

describe('a storage that refuses', () => {
  test('[W5] has the command taken back, told, and rejected with its error', async () => {
    const { workspace, told } = await withFaults(['full']);
    const refusal = await refusalOf(workspace, 'goal.check-in', { goalId: 'kr', value: 50 });
    assert.equal(refusal.code, 'storage-full');
    assert.deepEqual(workspace.records.checkInsOf('kr' as GoalId), []);
    assert.equal(workspace.scores().scoreOf('g1' as GoalId)?.progress.kind, 'no-data');
    assert.match(told[1] ?? '', /^rolled-back; checkIns \w+; scores kr,g1$/);
    assert.deepEqual([workspace.unstored, workspace.version], [0, 1]);
    await workspace.run({ type: 'goal.check-in', input: { goalId: 'kr', value: 60 } });
    assert.equal(workspace.version, 2);
  });

  test('[W5] takes back with it what was built on it, and keeps the rest', async () => {
    const { workspace } = await withFaults(['full']);
    const outcomes = await Promise.allSettled([
      workspace.run(retitle('g1', 'first', 'g1')),
      workspace.run(retitle('g1', 'second', 'first')),
      workspace.run(retitle('g2', 'apart', 'g2')),
    ]);
    assert.deepEqual(
      outcomes.map((it) => (it.status === 'rejected' ? (it.reason as PerfError).code : it.status)),
      ['storage-full', 'conflict', 'fulfilled'],
    );
    assert.deepEqual([titleOf(workspace, 'g1'), titleOf(workspace, 'g2')], ['g1', 'apart']);
  });

  test('[W8] a storage that breaks after writing loses and doubles nothing', async () => {
    const { workspace, inner } = await withFaults(['throws-after', 'throws-before', 'late']);
    for (const value of [1, 2, 3]) {
      await workspace.run({ type: 'goal.check-in', input: { goalId: 'kr', value } });
    }
    const values = workspace.records.checkInsOf('kr' as GoalId).map(({ value }) => value);
    assert.deepEqual(values, [1, 2, 3]);
    const stored = await inner.read();
    assert.equal(stored.filter(({ collection }) => collection === 'checkIns').length, 3);
  });

  test('[W8] one that stays broken is given up, and the truth is learnt when it is back', async () => {
    const { workspace, inner } = await withFaults([
      ...(['throws-after', 'throws-before', 'gone'] as const),
    ]);
    const refusal = await refusalOf(workspace, 'goal.check-in', { goalId: 'kr', value: 50 });
    assert.equal(refusal.code, 'storage-unavailable');
    assert.equal(workspace.records.checkInsOf('kr' as GoalId).length, 0);
    await workspace.run(retitle('g1', 'later', 'g1'));
    await settle(workspace);
    assert.equal(workspace.records.checkInsOf('kr' as GoalId).length, 1, 'it was stored after all');
    assert.equal(workspace.version, 3);
    assert.equal((await inner.open()).version, 3);
  });

  test('[W8] a refusal of a commit that was written before, with the answer lost, is not believed', async () => {
    const { workspace, inner } = await withFaults(['throws-after', 'full']);
    const ran = await workspace.run({ type: 'goal.check-in', input: { goalId: 'kr', value: 50 } });
    assert.deepEqual([ran.version, (await inner.open()).version], [2, 2]);
  });

  test('[W8] one whose answer is lost for good, but not the commit, has it acknowledged', async () => {
    const { workspace } = await withFaults([
      ...(['throws-after', 'throws-before', 'throws-before'] as const),
    ]);
    const ran = await workspace.run({ type: 'goal.check-in', input: { goalId: 'kr', value: 50 } });
    assert.equal(ran.version, 2);
    assert.equal(workspace.records.checkInsOf('kr' as GoalId).length, 1);
  });
});

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

describe('a workspace that closes', () => {
  test('[W24] stores what waits, refuses what comes, and closes its storage', async () => {
    const { workspace, inner } = await withFaults(['late', 'late']);
    const ran = workspace.run(retitle('g1', 'last', 'g1'));
    await Promise.all([workspace.close(), workspace.close()]);
    assert.equal((await ran).version, 2);
    assert.equal((await refusalOf(workspace, 'goal.close', { goalId: 'g1' })).code, 'closed');
    await assert.rejects(inner.read(), { code: 'closed' });
  });

  test('[W26] a subscriber that fails stops neither the others nor the storing', async (context) => {
    // The test runner takes an error that surfaces by itself for a failure of the test.
    const errors: unknown[] = [];
    const usual = process.listeners('unhandledRejection');
    process
      .removeAllListeners('unhandledRejection')
      .on('unhandledRejection', (it) => errors.push(it));
    context.after(() => {
      process.removeAllListeners('unhandledRejection');
      for (const listener of usual) process.on('unhandledRejection', listener);
    });
    const { workspace } = await withFaults([]);
    const failure = new Error('a bug of the page');
    workspace.subscribe(() => {
      throw failure;
    });
    const told = toldBy(workspace);
    await workspace.run(retitle('g1', 'x', 'g1'));
    await new Promise((resolve) => setTimeout(resolve, 10));
    assert.equal(told.length, 2);
    assert.deepEqual(errors, [failure, failure]);
  });

  test('[W26] a subscriber that stopped hears no more', async () => {
    const { workspace } = await withFaults([]);
    let told = 0;
    const listener = () => (told += 1);
    const stop = workspace.subscribe(listener);
    workspace.subscribe(listener);
    stop();
    stop();
    await workspace.run(retitle('g1', 'x', 'g1'));
    assert.equal(told, 2);
  });
});
