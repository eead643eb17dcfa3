import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PerfError } from '../errors.ts';
import type { GoalId } from '../schema/ids.ts';
import { createScoreboard } from '../scoring/scoreboard.ts';
import { type Fault, failingStorage } from '../testing/failing-storage.ts';
import { type Deed, deed, firstGoals } from '../testing/random-commands.ts';
import { company, openWorkspace } from '../testing/workspaces.ts';
import { assertWhole } from './invariants.ts';
import { load } from './load.ts';
import { memoryStorages } from './memory-storage.ts';
import { createShelf } from './read-stored.ts';
import { createState } from './state.ts';
import type { Storage } from './storage.ts';
import type { Ran, Workspace } from './workspace.ts';

/** What was asked of a workspace, and how it ended. */
interface Asked {
  readonly type: string;
  readonly outcome: PromiseSettledResult<Ran>;
}

const viewers = ['ada', 'lea', 'mia', 'max'];
const fault = fc.constantFrom<Fault>(
  'none',
  'none',
  'none',
  'full',
  'throws-before',
  'throws-after',
  'late',
);

/** One workspace a viewer, on one storage that holds the company. */
async function tabs(faults: readonly Fault[] = []) {
  const open = memoryStorages();
  const first = await openWorkspace({ storage: open('w'), viewer: 'ada', ids: 'begin' });
  await first.run({
    type: 'workspace.begin',
    input: { records: { ...company, goals: firstGoals } },
  });
  const workspaces = await Promise.all(
    viewers.map((viewer) => {
      const storage = failingStorage(open('w'), faults);
      return openWorkspace({ storage, viewer, ids: `${viewer}-` });
    }),
  );
  return { workspaces, storage: open('w') };
}

const steps = fc.array(
  fc.record({ who: fc.nat({ max: viewers.length - 1 }), deed, waits: fc.boolean() }),
  { minLength: 10, maxLength: 60, size: 'large' },
);

async function perform(
  workspaces: readonly Workspace[],
  all: readonly { readonly who: number; readonly deed: Deed; readonly waits: boolean }[],
): Promise<readonly Asked[]> {
  const asked: Promise<Asked>[] = [];
  for (const { who, deed: next, waits } of all) {
    const workspace = workspaces[who] as Workspace;
    const command = next(workspace);
    const ran = workspace.run(command);
    const kept = Promise.allSettled([ran]).then(([outcome]) => ({ type: command.type, outcome }));
    asked.push(kept);
    if (waits) await kept;
  }
  const done = await Promise.all(asked);
  // The storage may fail for a while, and what a tab did not hear of it hears with the next news.
  for (let turn = 0; turn < 500; turn++) await Promise.resolve();
  return done;
}

/** Everything that is stored, checked for what must hold, whatever was done. */
async function stateOf(storage: Storage) {
  const state = createState();
  const shelf = createShelf();
  await load(storage, state, shelf);
  assert.deepEqual(shelf.all, []);
  assertWhole(state);
  for (const goal of state.goals.values()) {
    for (const { weight } of goal.links)
      assert.ok(weight >= 0 && weight <= 1e6 && !Object.is(weight, -0));
  }
  return state;
}

/** What is added and never goes, and the command that adds it. */
const adding = [
  ['checkIns', 'goal.check-in'],
  ['comments', 'comment.add'],
] as const;

function assertRefusals(asked: readonly Asked[]): void {
  for (const { outcome } of asked) {
    if (outcome.status === 'rejected')
      assert.ok(outcome.reason instanceof PerfError, String(outcome.reason));
  }
}

const visibleOf = (workspace: Workspace) => {
  const goals = [...workspace.records.goals.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return goals.map((goal) => {
    const { checkInsOf, commentsOf } = workspace.records;
    return [goal, checkInsOf(goal.id), commentsOf(goal.id)];
  });
};

test('[W27] [W7] [W14] any commands keep what must hold; tabs agree; scores are as made anew', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const { workspaces, storage } = await tabs();
      for (const workspace of workspaces) workspace.scores().scoreOf('g0' as GoalId);
      assertRefusals(await perform(workspaces, all));
      const state = await stateOf(storage);
      const fresh = createScoreboard(state, workspaces[0]!.scores().at, { isLive: true });
      for (const [index, workspace] of workspaces.entries()) {
        assert.deepEqual([workspace.version, workspace.unstored], [state.version, 0]);
        const again = await openWorkspace({
          storage: { ...storage, close: async () => {} },
          viewer: viewers[index]!,
        });
        assert.deepEqual(visibleOf(workspace), visibleOf(again));
        for (const goalId of workspace.records.goals.keys()) {
          const { worst: _worst, ...score } = workspace.scores().scoreOf(goalId) ?? { worst: null };
          const { worst: _other, ...expected } = fresh.scoreOf(goalId) ?? { worst: null };
          assert.deepEqual(score, expected);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('[W8] [W27] [GA21] a storage that fails now and then loses and doubles no check-in or comment', async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.array(fault, { maxLength: 60 }), async (all, faults) => {
      const { workspaces, storage } = await tabs(faults);
      const asked = await perform(workspaces, all);
      assertRefusals(asked);
      const state = await stateOf(storage);
      for (const [collection, type] of adding) {
        // The new check-in comes first; one that it corrects is written again as it was.
        const acknowledged = asked.flatMap(({ type: asking, outcome }) =>
          outcome.status === 'fulfilled' && asking === type
            ? outcome.value.written.filter((key) => key.collection === collection).slice(0, 1)
            : [],
        );
        const ids = acknowledged.map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length);
        const stored = [...state.collections[collection].keys()].map(String);
        assert.deepEqual([...stored].sort(), [...ids].sort());
      }
    }),
    { numRuns: 100 },
  );
});

test('[W31] who may run a command is never refused for want of rights, and the other way round', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const { workspaces } = await tabs();
      for (const { who, deed: next } of all) {
        const workspace = workspaces[who]!;
        const command = next(workspace);
        const { allowed, rule } = workspace.may(command);
        const code = await workspace.run(command).then(
          () => 'fulfilled',
          (error: PerfError) => error.code,
        );
        const refusals = allowed ? ['not-allowed'] : ['fulfilled', 'conflict', 'would-cycle'];
        assert.ok(!refusals.includes(code), `${rule} ${code}`);
        for (let turn = 0; turn < 40; turn++) await Promise.resolve();
      }
    }),
    { numRuns: 40 },
  );
});
