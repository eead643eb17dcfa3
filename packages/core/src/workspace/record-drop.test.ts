import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { GoalId, PersonId } from '../schema/ids.ts';
import { company, goalOf, openWorkspace, refusedAs, settle } from '../testing/workspaces.ts';
import { change, commitOf } from './conformance/suite.ts';
import { memoryStorages } from './memory-storage.ts';
import { commitsSince } from './stored-commits.ts';

/** The company with a goal, a person and settings that cannot be read. */
async function damaged() {
  const open = memoryStorages();
  const ada = await openWorkspace({ storage: open('w'), viewer: 'ada', ids: 'first' });
  const records = { ...company, settings: { name: 'Acme' }, goals: [goalOf('g1'), goalOf('g2')] };
  await ada.run({ type: 'workspace.begin', input: { records } });
  await ada.close();
  const broken = [
    change('g1', 1, { broken: true }),
    { ...change('max', 1, {}), collection: 'people' },
    { ...change('settings', 1, 'text'), collection: 'settings' },
  ];
  await open('w').commit(commitOf('damage', broken));
  return () => open('w');
}

const drop = (id: string, collection = 'goals') => ({
  type: 'record.drop',
  input: { collection, id },
});

describe('record.drop', () => {
  test('[MG11] frees the id of what cannot be read, here and in other tabs, and is logged', async () => {
    const open = await damaged();
    const ada = await openWorkspace({ storage: open(), viewer: 'ada' });
    const mia = await openWorkspace({ storage: open() });
    assert.equal(ada.setAside.length, 3);
    await ada.run(drop('g1'));
    await settle(ada, mia);
    assert.deepEqual([ada.setAside.length, mia.setAside.length], [2, 2]);
    const goal = goalOf('g1', { title: 'Anew', visibility: 'public' });
    await mia.run({ type: 'goal.create', input: { goal } });
    await settle(ada, mia);
    assert.equal(ada.records.goals.get('g1' as GoalId)?.title, 'Anew');
    const line = (await commitsSince(open(), 2))[0];
    assert.deepEqual([line?.by, line?.command.type], ['ada', 'record.drop']);
    assert.deepEqual(
      line?.changes.map(({ id, record }) => [id, record]),
      [['g1', null]],
    );
  });

  test('[MG11] is told in other tabs, to admins and to others, without a word of which it was', async () => {
    for (const viewer of ['ada', 'mia']) {
      const open = await damaged();
      const ada = await openWorkspace({ storage: open(), viewer: 'ada', ids: 'dropping' });
      const other = await openWorkspace({ storage: open(), viewer });
      const told: unknown[] = [];
      other.subscribe(({ cause, records, scores }) =>
        told.push([cause, records.size, scores.size, other.setAside.length]),
      );
      await ada.run(drop('g1'));
      await settle(ada, other);
      assert.deepEqual(told, [['elsewhere', 0, 0, 2]]);
    }
  });

  test('[MG11] of settings gives the defaults back, which can be edited again', async () => {
    const ada = await openWorkspace({ storage: (await damaged())(), viewer: 'ada' });
    assert.equal(ada.records.settings.defaultVisibility, 'private');
    await ada.run(drop('settings', 'settings'));
    assert.equal(ada.records.settings.defaultVisibility, 'public');
    await ada.run({
      type: 'settings.edit',
      input: { fields: { name: 'Mended' }, base: { name: 'Workspace' } },
    });
    assert.equal(ada.records.settings.name, 'Mended');
  });

  test('[MG11] lets somebody be added again under the id that others name', async () => {
    const ada = await openWorkspace({ storage: (await damaged())(), viewer: 'ada' });
    await ada.run(drop('max', 'people'));
    const person = { id: 'max', name: 'Max', timeZone: 'UTC' };
    await ada.run({ type: 'person.add', input: { person } });
    assert.equal(ada.records.people.get('max' as PersonId)?.name, 'Max');
  });

  test('[MG11] drops nothing that can be read or is not there, twice no more than once', async () => {
    const ada = await openWorkspace({ storage: (await damaged())(), viewer: 'ada' });
    for (const id of ['g2', 'none', '']) {
      assert.equal(await refusedAs(ada, 'record.drop', drop(id).input), `not-found ${id}`);
    }
    const hidden = { collection: 'toString', id: 'g1' };
    assert.equal(await refusedAs(ada, 'record.drop', hidden), 'not-found g1');
    await ada.run(drop('g1'));
    assert.equal(await refusedAs(ada, 'record.drop', drop('g1').input), 'not-found g1');
  });

  test('[MG11] [P13] is for admins; others hear no ids', async () => {
    const open = await damaged();
    for (const viewer of ['mia', 'lea', 'hal']) {
      const workspace = await openWorkspace({ storage: open(), viewer });
      assert.equal(workspace.may(drop('g1')).allowed, false);
      assert.equal(await refusedAs(workspace, 'record.drop', drop('g1').input), 'not-allowed');
    }
  });

  test('[MG11] stays set aside where the storage refuses it', async () => {
    const inner = (await damaged())();
    const full = Object.assign(new Error('full'), { code: 'storage-full' });
    const storage = { ...inner, commit: () => Promise.reject(full) };
    const ada = await openWorkspace({ storage, viewer: 'ada' });
    await assert.rejects(ada.run(drop('g1')), { code: 'storage-full' });
    assert.equal(ada.setAside.length, 3);
    assert.equal(
      await refusedAs(ada, 'goal.create', { goal: goalOf('g1', { ownerId: 'ada' }) }),
      'already-exists g1',
    );
  });
});
