import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { PerfError } from '../errors.ts';
import type { GoalId } from '../schema/ids.ts';
import { deed, firstGoals } from '../testing/random-commands.ts';
import { company, goalOf, keyResultOf, openWorkspace, settle } from '../testing/workspaces.ts';
import { assertWhole } from './invariants.ts';
import { load } from './load.ts';
import { memoryStorages } from './memory-storage.ts';
import { createShelf } from './read-stored.ts';
import { type State, createState } from './state.ts';
import type { Storage, StoredCommit } from './storage.ts';
import { commitsSince } from './stored-commits.ts';
import type { Workspace } from './workspace.ts';

async function begun(viewers: readonly string[], goals: readonly object[] = firstGoals) {
  const open = memoryStorages();
  const of = (viewer: string, storage: Storage = open('w'), ids = viewer) =>
    openWorkspace({ storage, viewer, ids });
  const ada = await of('ada');
  await ada.run({ type: 'workspace.begin', input: { records: { ...company, goals } } });
  const workspaces = [ada];
  for (const viewer of viewers) workspaces.push(await of(viewer));
  return { workspaces, of, storage: open('w') };
}

async function loaded(storage: Storage): Promise<State> {
  const state = createState();
  await load(storage, state, createShelf());
  return state;
}

/** The records that a commit changed, as they are. */
function changedIn({ changes }: StoredCommit, state: State): unknown {
  return changes.map(
    ({ collection, id }) => state.collections[collection as 'goals'].get(id as GoalId) ?? null,
  );
}

describe('undoing whatever was run', () => {
  test('[H20] [H21] [H23] puts back just what was there, or changes nothing, and all stays whole', async () => {
    const step = fc.record({ who: fc.nat({ max: 2 }), deed });
    const steps = fc.array(step, { minLength: 3, maxLength: 25 });
    let undoneCount = 0;
    await fc.assert(
      fc.asyncProperty(steps, fc.nat({ max: 4 }), async (all, back) => {
        const { workspaces, storage } = await begun(['lea', 'mia']);
        const states = [await loaded(storage)];
        for (const { who, deed: next } of all) {
          const workspace = workspaces[who]!;
          await workspace.run(next(workspace)).catch(() => undefined);
          await settle(...workspaces);
          if (workspace.version > states.length) states.push(await loaded(storage));
        }
        const commits = await commitsSince(storage, 0);
        const commit = commits.slice(1).at(-1 - back);
        if (!commit) return;
        const workspace = workspaces.find(({ viewer }) => viewer === commit.by)!;
        const before = await loaded(storage);
        const ran = await undone(workspace, commit.id);
        await settle(...workspaces);
        const after = await loaded(storage);
        assert.equal(after.version, commits.length + (ran ? 1 : 0));
        assertWhole(after);
        if (!ran) return assert.deepEqual(after.collections, before.collections);
        undoneCount += 1;
        const was = states[commit.version - 2]!;
        assert.deepEqual(changedIn(commit, after), changedIn(commit, was));
        const redone = await undone(workspace, ran.commitId);
        await settle(...workspaces);
        if (redone) assert.deepEqual((await loaded(storage)).collections, before.collections);
      }),
      { numRuns: 60 },
    );
    assert.ok(undoneCount > 4, `${undoneCount} of 60 could be undone`);
  });

  test('[H25] two tabs cannot break together what each alone would keep', async () => {
    const races = [
      { type: 'goal.create', input: { goal: keyResultOf('below', 'new') } },
      { type: 'goal.check-in', input: { goalId: 'new', note: 'Going well' } },
    ];
    for (const race of races) {
      const { of, storage } = await begun([], []);
      const tab = await of('mia', undefined, 'tab');
      let isUndoing = false;
      // What the other tab does is stored after this one has decided, and before it stores.
      const late = async () => {
        if (isUndoing) await tab.run(race);
        isUndoing = false;
      };
      const slow: Storage = {
        ...storage,
        commit: (commit) => late().then(() => storage.commit(commit)),
        redact: (redaction) => late().then(() => storage.redact(redaction)),
      };
      const mia = await of('mia', slow);
      const { commitId } = await mia.run({ type: 'goal.create', input: { goal: goalOf('new') } });
      await settle(mia, tab);
      isUndoing = true;
      await assert.rejects(mia.undo(commitId), { code: 'wrong-state' });
      await settle(mia, tab);
      assertWhole(await loaded(storage));
      assert.equal(mia.records.goals.has('new' as GoalId), true);
    }
  });

  test('[H25] what the storage refuses is taken back', async () => {
    const { of, storage } = await begun([], [goalOf('g')]);
    const full = new PerfError('storage-full', 'Full.');
    const failing = { ...storage, redact: () => Promise.reject(full) };
    const mia = await of('mia', failing);
    const input = { goalId: 'g', fields: { title: 'new' }, base: { title: 'g' } };
    const { commitId } = await mia.run({ type: 'goal.edit', input });
    const titles: unknown[] = [];
    mia.subscribe(({ cause }) => titles.push([cause, mia.records.goals.get('g' as GoalId)?.title]));
    await assert.rejects(mia.undo(commitId), full);
    assert.deepEqual(titles, [
      ['here', 'g'],
      ['rolled-back', 'new'],
    ]);
  });
});

async function undone(workspace: Workspace, commitId: string) {
  try {
    return await workspace.undo(commitId);
  } catch (error) {
    assert.ok(error instanceof PerfError, String(error));
    assert.ok(['wrong-state', 'not-allowed'].includes(error.code), error.code);
    return undefined;
  }
}
