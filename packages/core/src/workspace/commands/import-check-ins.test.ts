import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CheckInId, GoalId } from '../../schema/ids.ts';
import {
  company,
  goalOf,
  keyResultOf,
  monday,
  openWorkspace,
  refusalOf,
} from '../../testing/workspaces.ts';
import { memoryStorage, memoryStorages } from '../memory-storage.ts';
import { createWorkspace } from '../create-workspace.ts';
import type { Workspace } from '../workspace.ts';

const checkIn = (id: string, goalId: string, fields: object = {}) => ({
  ...{ id, goalId, by: 'ada', at: monday, asOf: '2026-05-01', value: 1 },
  ...fields,
});

const importOf = (...checkIns: readonly object[]) => ({ source: 'okr', checkIns });

/** A company's goals, opened by several people one after the other. */
async function shared(goals: readonly ReturnType<typeof goalOf>[]) {
  const open = memoryStorages();
  const first = await openWorkspace({ storage: open('w'), viewer: 'ada', ids: 'begin' });
  await first.run({ type: 'workspace.begin', input: { records: { ...company, goals } } });
  await first.close();
  return (viewer: string, ids = viewer) => openWorkspace({ storage: open('w'), viewer, ids });
}

async function checkInId(workspace: Workspace, goalId: string, value: number): Promise<string> {
  await workspace.run({ type: 'goal.check-in', input: { goalId, value } });
  return workspace.records.checkInsOf(goalId as GoalId)[0]?.id ?? '';
}

describe('check-ins of an import', () => {
  test('[X21] a check-in of another goal, hidden or not, is never replaced by one with its id', async () => {
    const open = await shared([
      keyResultOf('secret', null, { ownerId: 'max', visibility: 'private' }),
      keyResultOf('open', null),
    ]);
    const id = await checkInId(await open('max'), 'secret', 77);
    const refusal = await refusalOf(
      await open('ada'),
      'goals.import',
      importOf(checkIn(id, 'open')),
    );
    assert.deepEqual([refusal.code, refusal.ids], ['already-exists', [id]]);
    assert.equal((await open('max', 'later')).records.checkInsOf('secret' as GoalId).length, 1);
  });

  test('[X24] a day to come, a closed cycle and a closed goal take no imported check-in', async () => {
    const workspace = await openWorkspace({
      viewer: 'ada',
      goals: [
        keyResultOf('now', null),
        keyResultOf('past', null, { cycleId: 'q1' }),
        keyResultOf('done', null, { state: 'closed', outcome: { at: monday, by: 'mia' } }),
      ],
    });
    const answers = [];
    for (const input of [
      importOf(checkIn('c1', 'now', { asOf: '2026-05-05' })),
      importOf(checkIn('c1', 'past')),
      importOf(checkIn('c1', 'done')),
    ]) {
      answers.push((await refusalOf(workspace, 'goals.import', input)).code);
    }
    assert.deepEqual(answers, ['invalid-input', 'wrong-state', 'wrong-state']);
    assert.equal(workspace.version, 1);
  });

  test('[X68] a check-in of another source, or of a person who is not there, is not taken', async () => {
    const goals = [keyResultOf('a', null, { ownerId: 'ada' })];
    const workspace = await openWorkspace({ viewer: 'ada', goals });
    const codes = [];
    for (const imported of [
      { source: 'elsewhere', id: '1' },
      { source: importOf().source, id: '1', personId: 'nobody' },
    ]) {
      const input = importOf(checkIn('c1', 'a', { imported }));
      codes.push((await refusalOf(workspace, 'goals.import', input)).code);
    }
    assert.deepEqual(codes, ['invalid-input', 'not-found']);
  });

  test('[X24] an imported correction replaces a check-in of its goal, once', async () => {
    const workspace = await openWorkspace({
      viewer: 'ada',
      goals: [keyResultOf('a', null, { ownerId: 'ada' }), keyResultOf('b', null)],
    });
    const replaces = await checkInId(workspace, 'a', 90);
    const twice = importOf(checkIn('c1', 'a', { replaces }), checkIn('c2', 'a', { replaces }));
    const refusals = [
      await refusalOf(workspace, 'goals.import', twice),
      await refusalOf(workspace, 'goals.import', importOf(checkIn('c1', 'b', { replaces }))),
    ];
    assert.deepEqual(
      refusals.map(({ code }) => code),
      ['conflict', 'not-found'],
    );
    await workspace.run({
      type: 'goals.import',
      input: importOf(checkIn('c1', 'a', { replaces })),
    });
    const late = importOf(checkIn('c2', 'a', { replaces }));
    assert.equal((await refusalOf(workspace, 'goals.import', late)).code, 'conflict');
  });

  test('[X24] an imported value of a measure with a metric is an observation of it too', async () => {
    const measure = { kind: 'number', start: 0, target: 9, metricId: 'sold' };
    const initial = { ...company, goals: [goalOf('g', { measure })] };
    const storage = memoryStorage({ initial });
    const workspace = await openWorkspace({ storage, viewer: 'ada' });
    await workspace.run({ type: 'goals.import', input: importOf(checkIn('c1', 'g')) });
    const [observation] = await storage.read([{ collection: 'observations', id: 'c1' }]);
    const { metricId, value } = observation?.record as { metricId: string; value: number };
    assert.deepEqual([metricId, value], ['sold', 1]);
  });
});

describe('goal.check-in', () => {
  test('[W44] a check-in takes the place of no other, even where an id is made twice', async () => {
    const storage = memoryStorage({
      initial: { ...company, goals: [keyResultOf('a', null), keyResultOf('b', null)] },
    });
    let made = 0;
    const workspace = await createWorkspace({
      storage,
      viewer: { id: 'mia' as never },
      now: () => monday,
      // The first id of a run names the commit.
      newId: () => (made++ % 2 === 0 ? `commit-${made}` : 'same'),
    });
    assert.equal(await checkInId(workspace, 'a', 1), 'same');
    const refusal = await refusalOf(workspace, 'goal.check-in', { goalId: 'b', value: 2 });
    assert.deepEqual([refusal.code, refusal.ids], ['already-exists', ['same']]);
    const kept = workspace.records.checkInsOf('a' as GoalId).map(({ id }) => id);
    assert.deepEqual(kept, ['same' as CheckInId]);
  });
});
