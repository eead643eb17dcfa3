import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { CollectionName } from '../schema/collections.ts';
import type { GoalId } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';
import { playHistory, randomHistory } from '../testing/random-history.ts';
import { goalOf } from '../testing/workspaces.ts';
import { applyEntries } from './changes.ts';
import { stateAt } from './history.ts';
import { load } from './load.ts';
import { memoryStorage } from './memory-storage.ts';
import { pastRecords } from './past-records.ts';
import { createShelf } from './read-stored.ts';
import { type Entry, type State, createState } from './state.ts';
import type { Storage } from './storage.ts';
import { commitsSince } from './stored-commits.ts';
import { type Held, storedSnapshot } from './stored-snapshot.ts';

const ids = ['g0', 'g1', 'g2', 'g3', 'g4', 'k0', 'k1', 'k2', 'mia', 'lea', 'settings', 'n0', 'w0'];

/** All of a state, in an order of its own. */
function contentsOf(state: State): unknown {
  const { collections, settings, version } = state;
  const known = Object.keys(collections) as CollectionName[];
  return {
    ...{ collections, settings, version },
    has: known.map((name) => ids.map((id) => state.has(name, id))),
    lists: ids.map((id) => [
      [...state.childrenOf(id as GoalId)].sort(),
      state.commentsOf(id as GoalId),
      [...state.goalsOf('mia' as never)].sort(),
    ]),
  };
}

async function heldOf(storage: Storage): Promise<Held> {
  const [state, shelf] = [createState(), createShelf()];
  await load(storage, state, shelf);
  return { state, shelf, waiting: [] };
}

describe('the records of a past version', () => {
  test('[H10] are those that folding gives, whatever is held, unstored or not known yet', async () => {
    const unstored = fc.array(fc.constantFrom('g0', 'g1', 'g2', 'g3'), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(randomHistory, randomHistory, unstored, async (before, after, waiting) => {
        const storage = memoryStorage();
        await playHistory(storage, before, 0);
        const held = await heldOf(storage);
        await playHistory(storage, after, before.length);
        const entries = waiting.map((id, at): Entry => {
          const record =
            at === 1 ? undefined : parseRecord('goals', goalOf(id, { title: 'unstored' }));
          return { collection: 'goals', id, record };
        });
        const tried = entries.map((entry) => ({ before: applyEntries(held.state, [entry]) }));
        const snapshot = storedSnapshot({ ...held, waiting: tried });
        const commits = await commitsSince(storage, 0);
        for (let version = 0; version <= commits.length; version++) {
          const past = await pastRecords(storage, snapshot, version);
          assert.deepEqual(contentsOf(past), contentsOf(stateAt(commits, version)), `${version}`);
        }
      }),
      { numRuns: 120 },
    );
  });

  test('[H11] are the same objects as those of now where nothing has changed them', async () => {
    const goals = [goalOf('same'), goalOf('other')];
    const storage = memoryStorage({ initial: { goals } });
    const held = await heldOf(storage);
    const change = { collection: 'goals', id: 'other', expected: 1, schema: 1, record: null };
    const about = { id: 'c', at: '2026-05-04T10:00:00Z', by: 'ada', command: { type: 'x' } };
    await storage.commit({ ...about, changes: [change] });
    const past = await pastRecords(storage, storedSnapshot(held), 1);
    assert.equal(past.goals.get('same' as GoalId), held.state.goals.get('same' as GoalId));
    assert.deepEqual([...past.goals.keys()], ['same', 'other']);
  });

  test('[H11] are read from the commits that came since, and from those that they say', async () => {
    const storage = memoryStorage({ initial: { goals: [goalOf('g')] } });
    const write = (id: string, expected: number, number: number) =>
      storage.commit({
        ...{ id: `c${number}`, at: '2026-05-04T10:00:00Z', by: 'ada', command: { type: 'x' } },
        changes: [{ collection: 'goals', id, expected, schema: 1, record: goalOf(id) }],
      });
    for (let number = 2; number <= 500; number++) await write(`g${number}`, 0, number);
    await write('g', 1, 501);
    const held = await heldOf(storage);
    const asked: number[] = [];
    const counting = {
      async *commits(after: number) {
        for await (const commit of storage.commits(after)) {
          asked.push(commit.version);
          yield commit;
        }
      },
    };
    const past = await pastRecords(counting, storedSnapshot(held), 498);
    assert.equal(past.goals.size, 498);
    assert.deepEqual(asked, [499, 500, 501, 1]);
  });
});
