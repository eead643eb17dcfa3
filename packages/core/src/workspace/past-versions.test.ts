import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { GoalId } from '../schema/ids.ts';
import { company, goalOf, openWorkspace, settle } from '../testing/workspaces.ts';
import { commitMoments } from './commit-moments.ts';
import { memoryStorage, memoryStorages } from './memory-storage.ts';
import { pastVersions } from './past-versions.ts';
import { createShelf } from './read-stored.ts';
import { createState } from './state.ts';
import type { Storage } from './storage.ts';

/** The storage, and from which versions its commits were asked for. */
function counted(storage: Storage) {
  const asked: number[] = [];
  const commits: Storage['commits'] = (after) => {
    asked.push(after);
    return storage.commits(after);
  };
  return { storage: { ...storage, commits }, asked };
}

const hour = (number: number) => new Date(Date.UTC(2026, 4, 4, number)).toISOString();

/** Puts commits of these hours into a storage. */
async function commitAt(storage: Storage, prefix: string, hours: readonly number[]) {
  for (const [index, number] of hours.entries()) {
    const about = { id: `${prefix}${index}`, by: 'ada', command: { type: 'x' } };
    await storage.commit({ ...about, at: hour(number), changes: [] });
  }
}

async function spoken() {
  const open = memoryStorages();
  let hours = 0;
  const now = () => hour(10 + hours);
  const of = (viewer: string, storage: Storage = open('w')) =>
    openWorkspace({ storage, viewer, now });
  const ada = await of('ada');
  const records = { ...company, goals: [goalOf('g', { ownerId: 'max' })] };
  await ada.run({ type: 'workspace.begin', input: { records } });
  const max = await of('max');
  hours += 1;
  await max.run({ type: 'goal.check-in', input: { goalId: 'g', note: 'said by max' } });
  const { version } = max;
  hours += 1;
  await settle(ada, max);
  return { ada, max, of, version, storage: open('w'), at: hour(11) };
}

const erase = (personId: string) => ({ type: 'person.erase', input: { personId } });

describe('what is kept of the past', () => {
  test('[H12] the moments of commits are read once, and on from the last one', async () => {
    const storage = memoryStorage();
    await commitAt(storage, 'a', [1, 2, 3]);
    const { storage: watched, asked } = counted(storage);
    const moments = commitMoments(watched, () => assert.fail('it is the same storage'));
    assert.equal(await moments.versionAt(hour(2)), 2);
    assert.equal(await moments.versionAt(hour(1)), 1);
    await commitAt(storage, 'b', [4, 5]);
    assert.equal(await moments.versionAt(hour(4)), 4);
    assert.deepEqual(asked, [0, 2, 2]);
    await assert.rejects(moments.versionAt('yesterday'), TypeError);
  });

  test('[H12] are read anew where the storage holds other commits', async () => {
    const [first, second] = [memoryStorage(), memoryStorage()];
    await commitAt(first, 'a', [1, 2, 3, 4]);
    await commitAt(second, 'b', [7, 8, 9]);
    let current = first;
    let others = 0;
    const commits: Storage['commits'] = (after) => current.commits(after);
    const moments = commitMoments({ commits }, () => (others += 1));
    assert.equal(await moments.versionAt(hour(5)), 4);
    current = second;
    assert.equal(await moments.versionAt(hour(8)), 2);
    assert.equal(others, 1);
  });

  test('[H12] the records of the last versions that were asked for are kept, and no more', async () => {
    const storage = memoryStorage();
    await commitAt(storage, 'a', [1, 2, 3, 4, 5, 6]);
    const held = { state: createState(), shelf: createShelf(), waiting: [] };
    const past = pastVersions(storage, () => held);
    const recordsOf = async (version: number) => (await past.at(version)).records;
    const first = await recordsOf(1);
    assert.equal(await recordsOf(1), first);
    for (const version of [2, 3, 1, 4, 5]) await recordsOf(version);
    assert.equal(await recordsOf(1), first);
    for (const version of [2, 3, 4]) await recordsOf(version);
    assert.notEqual(await recordsOf(1), first);
  });

  test('[H13] nothing that was erased is found in the past again, though it was kept', async () => {
    const { ada, max, of, version, at } = await spoken();
    const lea = await of('lea');
    const wordsIn = async (asked: string | number) =>
      (await lea.at(asked)).records.checkInsOf('g' as GoalId).map(({ note }) => note);
    assert.deepEqual(await wordsIn(version), ['said by max']);
    await ada.run(erase('max'));
    await settle(ada, max, lea);
    for (const asked of [version, at]) {
      assert.doesNotMatch(JSON.stringify(await wordsIn(asked)), /said by max/);
    }
  });

  test('[H13] nor where it was erased while the past was being read', async () => {
    const { ada, of, version, storage } = await spoken();
    let reads = 0;
    const slow: Storage = {
      ...storage,
      async *commits(after) {
        reads += 1;
        const found = [];
        for await (const commit of storage.commits(after)) found.push(commit);
        if (reads === 3) {
          await ada.run(erase('max'));
          await settle(ada);
        }
        yield* found;
      },
    };
    const lea = await of('lea', slow);
    reads = 1;
    const past = await lea.at(version);
    assert.ok(reads > 3, 'it was read while it was erased');
    assert.doesNotMatch(JSON.stringify(past.records.checkInsOf('g' as GoalId)), /said by max/);
  });

  test('[H13] it goes from a past that was given out before, and so does all of one that cannot be read', async () => {
    for (const isBroken of [false, true]) {
      const { ada, of, version, storage } = await spoken();
      let isGone = false;
      const commits: Storage['commits'] = (after) => {
        if (isGone && after < version) throw new Error('gone');
        return storage.commits(after);
      };
      const lea = await of('lea', { ...storage, commits });
      const past = await lea.at(version);
      const scored = past.scores().scoreOf('g' as GoalId);
      isGone = isBroken;
      await ada.run(erase('max'));
      await settle(ada, lea);
      const checkIns = past.records.checkInsOf('g' as GoalId);
      assert.deepEqual([checkIns.length, 'note' in (checkIns[0] ?? {})], [isBroken ? 0 : 1, false]);
      assert.deepEqual(past.scores().scoreOf('g' as GoalId), scored);
    }
  });

  test('[H5] a closed workspace has no past, and no version that there is not is found', async () => {
    const { ada, version } = await spoken();
    for (const asked of [version + 1, -1, 1.5, Number.NaN]) {
      await assert.rejects(ada.at(asked), { code: 'not-found' });
    }
    assert.equal((await ada.at(0)).records.goals.size, 0);
    await ada.close();
    await assert.rejects(ada.at(0), { code: 'closed' });
  });
});

test('[H31] a day, or a time without a zone, is no moment', async () => {
  const workspace = await openWorkspace({ goals: [] });
  for (const text of ['2026-05-04', '2026-05-04T10:00:00', 'x', '']) {
    await assert.rejects(workspace.at(text), TypeError, text);
  }
  assert.equal((await workspace.at('2099-01-01T00:00:00Z')).version, workspace.version);
});
