import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { GoalId, PersonId } from '../schema/ids.ts';
import { company, goalOf, keyResultOf, openWorkspace } from '../testing/workspaces.ts';
import { createAnnouncer } from './announcer.ts';
import { change, commitOf } from './conformance/suite.ts';
import { memoryStorages } from './memory-storage.ts';
import { createShelf } from './read-stored.ts';
import { createState } from './state.ts';
import { visibleRecords } from './visible-records.ts';
import type { Changed } from './workspace.ts';

const goals = [goalOf('top'), keyResultOf('kr', 'top')];
const checkIn = { type: 'goal.check-in', input: { goalId: 'kr', value: 50 } };

/** A workspace of mia, and then a person in a zone that this platform does not know. */
async function withMarsian() {
  const open = memoryStorages();
  const ada = await openWorkspace({ storage: open('w'), viewer: 'ada' });
  await ada.run({ type: 'workspace.begin', input: { records: { ...company, goals } } });
  const mia = await openWorkspace({ storage: open('w') });
  mia.scores().scoreOf('top' as GoalId);
  const lea = { id: 'lea', name: 'Lea', timeZone: 'Mars/Base', roles: ['member', 'leader'] };
  const goal = { ...mia.records.goals.get('top' as GoalId), ownerId: 'lea' };
  await open('w').commit(
    commitOf('c', [{ ...change('lea', 1, lea), collection: 'people' }, change('top', 1, goal)]),
  );
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  return { mia, open };
}

describe('somebody in a zone that this platform does not know', () => {
  test('[W34] takes down neither scores nor commands, here and after a reload', async () => {
    const { mia, open } = await withMarsian();
    await mia.run(checkIn);
    const again = await openWorkspace({ storage: open('w') });
    for (const workspace of [mia, again]) {
      const progress = workspace.scores().scoreOf('top' as GoalId)?.progress;
      assert.deepEqual(progress, { kind: 'scored', progress: 0.5, raw: 0.5 });
      assert.equal(workspace.unstored, 0);
    }
  });
});

describe('scores that cannot be worked out', () => {
  test('[W34] keep nobody from hearing of a change', async (context) => {
    const errors: unknown[] = [];
    const usual = process.listeners('unhandledRejection');
    process
      .removeAllListeners('unhandledRejection')
      .on('unhandledRejection', (it) => errors.push(it));
    context.after(() => {
      process.removeAllListeners('unhandledRejection');
      for (const listener of usual) process.on('unhandledRejection', listener);
    });
    const workspace = await openWorkspace({ goals });
    const state = createState();
    const mia = workspace.records.people.get('mia' as PersonId);
    state.put({ collection: 'people', id: 'mia', record: mia });
    const failure = new Error('no score');
    const visible = visibleRecords(state, undefined);
    const scores = {
      board: () => assert.fail(),
      moved: () => undefined,
      takeChanged() {
        throw failure;
      },
    };
    const announcer = createAnnouncer(state, 'mia' as PersonId, visible, scores, createShelf());
    const told: Changed[] = [];
    announcer.subscribe((changed) => told.push(changed));
    announcer.tell('here', [{ collection: 'people', id: 'mia' }]);
    await new Promise((resolve) => setTimeout(resolve, 10));
    assert.deepEqual([told.length, errors], [1, [failure]]);
  });
});
