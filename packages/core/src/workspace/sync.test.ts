import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PerfError } from '../errors.ts';
import type { GoalId } from '../schema/ids.ts';
import { type Fault, failingStorage } from '../testing/failing-storage.ts';
import {
  company,
  goalOf,
  keyResultOf,
  openWorkspace,
  refusalOf,
  settle,
  toldBy,
} from '../testing/workspaces.ts';
import { memoryStorage, memoryStorages } from './memory-storage.ts';
import type { Commit, Storage } from './storage.ts';
import type { Workspace } from './workspace.ts';

const titleOf = (workspace: Workspace, id: string) =>
  workspace.records.goals.get(id as GoalId)?.title;

const retitle = (goalId: string, title: string, seen: string) => ({
  type: 'goal.edit',
  input: { goalId, fields: { title }, base: { title: seen } },
});

const goals = [goalOf('g1'), goalOf('g2'), keyResultOf('kr', 'g1')];

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

describe('an answer that cannot be believed', () => {
  test('[W8] a commit that landed late, after others were taken in, is kept as it was stored', async () => {
    const open = memoryStorages();
    const ada = await openWorkspace({ storage: open('w'), viewer: 'ada' });
    await ada.run({ type: 'workspace.begin', input: { records: { ...company, goals } } });
    const inner = open('w');
    let first: Commit | undefined;
    const slow: Storage = {
      ...inner,
      async commit(commit) {
        if (first) return inner.commit(commit);
        first = commit;
        // The connection breaks; another tab reports; then what was sent arrives after all.
        const other = await openWorkspace({ storage: open('w'), ids: 'other' });
        await other.run({ type: 'goal.check-in', input: { goalId: 'kr', value: 80 } });
        landing = () => inner.commit(commit);
        throw new Error('timed out');
      },
      async *commits(after) {
        yield* inner.commits(after);
        await landing?.();
      },
    };
    let landing: (() => Promise<unknown>) | undefined;
    const mia = await openWorkspace({ storage: slow });
    mia.scores().scoreOf('kr' as GoalId);
    await mia.run({ type: 'goal.close', input: { goalId: 'kr' } });
    await settle(mia);
    const [stored] = await inner.read([{ collection: 'goals', id: 'kr' }]);
    assert.deepEqual(mia.records.goals.get('kr' as GoalId), stored?.record);
    assert.equal(mia.version, (await inner.open()).version);
  });

  test('[W8] an adapter that answers nothing is given up like one that fails', async () => {
    const inner = memoryStorage({ initial: { ...company, settings: {}, goals } });
    const broken = { ...inner, commit: () => Promise.resolve(undefined as never) };
    const workspace = await openWorkspace({ storage: broken });
    const { code } = await refusalOf(workspace, 'goal.check-in', { goalId: 'kr', value: 1 });
    assert.deepEqual([code, workspace.unstored], ['storage-unavailable', 0]);
  });

  test('[W7] commits with a gap among them are not taken in', async () => {
    const open = memoryStorages();
    const ada = await openWorkspace({ storage: open('w'), viewer: 'ada' });
    await ada.run({ type: 'workspace.begin', input: { records: { ...company, goals } } });
    const inner = open('w');
    let isWhole = false;
    const gappy: Storage = {
      ...inner,
      async *commits(after) {
        for await (const commit of inner.commits(after)) {
          if (isWhole || commit.version !== 2) yield commit;
        }
      },
    };
    const mia = await openWorkspace({ storage: gappy });
    const writer = await openWorkspace({ storage: open('w'), ids: 'writer' });
    await writer.run(retitle('g1', 'first', 'g1'));
    await writer.run(retitle('g2', 'second', 'g2'));
    for (let turn = 0; turn < 200; turn++) await Promise.resolve();
    assert.deepEqual([mia.version, titleOf(mia, 'g2')], [1, 'g2']);
    isWhole = true;
    await mia.run(retitle('kr', 'third', 'kr'));
    await settle(mia);
    assert.deepEqual([mia.version, titleOf(mia, 'g1'), titleOf(mia, 'g2')], [4, 'first', 'second']);
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
