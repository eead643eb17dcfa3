import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { GoalId, PersonId } from '../schema/ids.ts';
import {
  company,
  countedIds,
  goalOf,
  keyResultOf,
  monday,
  openWorkspace,
  refusalOf,
} from '../testing/workspaces.ts';
import { change, commitOf } from './conformance/suite.ts';
import { createWorkspace } from './create-workspace.ts';
import { memoryStorage, memoryStorages } from './memory-storage.ts';
import type { Storage } from './storage.ts';
import type { Workspace } from './workspace.ts';

const initial = { ...company, settings: {}, goals: [goalOf('g1'), keyResultOf('kr', 'g1')] };

/** The company, and goals that were stored as they are given, whatever they are. */
async function damaged(records: Readonly<Record<string, unknown>>, schema = 1) {
  const open = memoryStorages();
  const ada = await openWorkspace({ storage: open('w'), viewer: 'ada' });
  await ada.run({ type: 'workspace.begin', input: { records: initial } });
  const storage = open('w');
  const changes = Object.entries(records).map(([id, record]) => ({
    ...change(id, id === 'g1' || id === 'kr' ? 1 : 0, record),
    schema,
  }));
  await storage.commit(commitOf('damage', changes));
  return { open, storage, ada };
}

describe('opening', () => {
  test('[W25] tells how far it has come, up to all records', async () => {
    const people = Array.from({ length: 2500 }, (_, index) => ({
      ...{ id: `p${index}`, name: `P${index}`, timeZone: 'UTC' },
    }));
    const told: number[][] = [];
    await createWorkspace({
      storage: memoryStorage({ initial: { people } }),
      viewer: { id: 'p1' as PersonId },
      now: () => monday,
      newId: countedIds(),
      onProgress: ({ loaded, total }) => told.push([loaded, total]),
    });
    assert.deepEqual(told, [
      [0, 2500],
      [1000, 2500],
      [2000, 2500],
      [2500, 2500],
    ]);
  });

  test('[W25] a storage that cannot be opened is closed, and its error passed on', async () => {
    let closed = 0;
    const storage: Storage = {
      ...memoryStorage(),
      open: () => Promise.reject(new Error('no disk')),
      close() {
        closed += 1;
        return Promise.resolve();
      },
    };
    const refused = { code: 'storage-unavailable', cause: new Error('no disk') };
    await assert.rejects(openWorkspace({ storage }), refused);
    assert.equal(closed, 1);
  });

  test('[W1] a viewer whose id can be no id is refused', async () => {
    await assert.rejects(openWorkspace({ viewer: 'has space' }), { code: 'invalid-input' });
  });

  test('[W7] a commit that falls into the loading is not missed', async () => {
    const open = memoryStorages();
    const ada = await openWorkspace({ storage: open('w'), viewer: 'ada' });
    await ada.run({ type: 'workspace.begin', input: { records: initial } });
    const inner = open('w');
    const slow: Storage = {
      ...inner,
      async open() {
        const opened = await inner.open();
        const add = { person: { id: 'late', name: 'Late', timeZone: 'UTC' } };
        await ada.run({ type: 'person.add', input: add });
        return opened;
      },
    };
    const mia = await openWorkspace({ storage: slow });
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
    assert.ok(mia.records.people.has('late' as PersonId));
  });
});

describe('stored records that do not fit', () => {
  test('[W12] are set aside and named; the rest is there', async () => {
    const { open, storage } = await damaged({
      kr: { id: 'kr', title: '' },
      odd: 'not even an object',
      other: { ...goalOf('another') },
    });
    const admin = await openWorkspace({ storage: open('w'), viewer: 'ada' });
    assert.deepEqual([...admin.records.goals.keys()], ['g1']);
    assert.deepEqual(
      admin.setAside.map(({ collection, id, error }) => [collection, id, error.code]),
      ['kr', 'odd', 'other'].map((id) => ['goals', id, 'invalid-input']),
    );
    const mia = await openWorkspace({ storage: open('w') });
    await mia.run({
      type: 'goal.edit',
      input: { goalId: 'g1', fields: { title: 'x' }, base: { title: 'g1' } },
    });
    const kept = await storage.read(['kr', 'odd'].map((id) => ({ collection: 'goals', id })));
    assert.deepEqual(
      kept.map(({ record }) => record),
      [{ id: 'kr', title: '' }, 'not even an object'],
    );
  });

  test('[W12] their ids are taken: nothing is put in their place', async () => {
    const { open } = await damaged({ odd: {} });
    const mia = await openWorkspace({ storage: open('w') });
    const refusal = await refusalOf(mia, 'goal.create', { goal: goalOf('odd') });
    assert.deepEqual([refusal.code, refusal.ids], ['already-exists', ['odd']]);
  });

  test('[W12] one that is mended comes back', async () => {
    const { open, storage } = await damaged({ kr: {} });
    const mia = await openWorkspace({ storage: open('w') });
    assert.equal(mia.setAside.length, 1);
    const { goals } = initial;
    await storage.commit(commitOf('mend', [change('kr', 2, { ...goals[1], title: 'Mended' })]));
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
    assert.deepEqual(mia.setAside, []);
    assert.equal(mia.records.goals.get('kr' as GoalId)?.title, 'Mended');
  });

  test('[P16] make nobody admin: a workspace that cannot be read is not empty', async () => {
    const storage = memoryStorage();
    await storage.commit(commitOf('c1', [{ ...change('ada', 0, {}), collection: 'people' }]));
    const mallory = await openWorkspace({ storage, viewer: 'mallory' });
    const begin = { type: 'workspace.begin', input: { records: company } };
    assert.equal(mallory.may(begin).allowed, false);
    assert.equal((await refusalOf(mallory, begin.type, begin.input)).code, 'not-allowed');
  });

  test('[W11] [W12] are counted for everyone, and named to admins alone', async () => {
    const circle = goalOf('g1', { links: [{ parentId: 'kr' }], ownerId: 'max' });
    const { open } = await damaged({ g1: circle, odd: {} });
    const [mia, ada] = [
      await openWorkspace({ storage: open('w') }),
      await openWorkspace({ storage: open('w'), viewer: 'ada' }),
    ];
    const named = ({ setAside }: Workspace) =>
      setAside.map(({ id, error }) => [id, error.code, error.ids.length]);
    assert.deepEqual(named(ada), [
      ['odd', 'invalid-input', 1],
      ['g1', 'would-cycle', 2],
    ]);
    assert.deepEqual(named(mia), [
      ['', 'invalid-input', 0],
      ['', 'would-cycle', 0],
    ]);
    assert.doesNotMatch(mia.setAside.map(({ error }) => error.message).join(), /g1|kr|odd/);
  });

  test('[W12] of goals that make a circle one is set aside, and the others are scored', async () => {
    const circle = { g1: goalOf('g1', { links: [{ parentId: 'kr' }] }) };
    const { open, ada } = await damaged(circle);
    const admin = await openWorkspace({ storage: open('w'), viewer: 'ada' });
    assert.deepEqual(
      admin.setAside.map(({ id, error }) => [id, error.code]),
      [['g1', 'would-cycle']],
    );
    assert.ok(admin.scores().scoreOf('kr' as GoalId));
    // A workspace that is open while the damage comes in does the same.
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
    assert.ok(ada.scores().scoreOf('kr' as GoalId));
    assert.equal(ada.setAside.length, 1);
  });
});

describe('settings that do not fit', () => {
  async function withoutSettings() {
    const storage = memoryStorage({
      initial: { ...initial, settings: { defaultVisibility: 'private' } },
    });
    const broken = { ...change('settings', 1, { noDataGraceDays: -1 }), collection: 'settings' };
    await storage.commit(commitOf('damage', [broken]));
    return storage;
  }

  test('[W35] are not written over', async () => {
    const ada = await openWorkspace({ storage: await withoutSettings(), viewer: 'ada' });
    const { code, ids } = await refusalOf(ada, 'settings.edit', {
      fields: { name: 'Acme' },
      base: { name: 'Workspace' },
    });
    assert.deepEqual([code, ids], ['wrong-state', ['settings']]);
  });

  test('[W35] show no new goal to more people than its maker says', async () => {
    const mia = await openWorkspace({ storage: await withoutSettings() });
    await mia.run({ type: 'goal.create', input: { goal: goalOf('new') } });
    const open = { goal: goalOf('open', { visibility: 'public' }) };
    await mia.run({ type: 'goal.create', input: open });
    assert.deepEqual(
      ['new', 'open'].map((id) => mia.records.goals.get(id as GoalId)?.visibility),
      ['private', 'public'],
    );
  });
});

describe('data of a newer version', () => {
  test('[W13] can be read as far as it is understood, and not written', async () => {
    const { open, storage } = await damaged({ odd: { fromTheFuture: true } }, 99);
    const admin = await openWorkspace({ storage: open('w'), viewer: 'ada' });
    assert.ok(admin.records.goals.has('g1' as GoalId));
    assert.deepEqual(
      admin.setAside.map(({ id, error }) => [id, error.code]),
      [['odd', 'newer-data']],
    );
    const { code } = await refusalOf(admin, 'goal.check-in', { goalId: 'kr', value: 1 });
    assert.equal(code, 'newer-data');
    const odd = await storage.read([{ collection: 'goals', id: 'odd' }]);
    assert.deepEqual([odd[0]?.schema, odd[0]?.record], [99, { fromTheFuture: true }]);
  });

  test('[W13] that comes from another tab stops writing here too', async () => {
    const { ada } = await damaged({ odd: {} }, 99);
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
    assert.equal(
      (await refusalOf(ada, 'settings.edit', { fields: {}, base: {} })).code,
      'newer-data',
    );
  });

  test('[W13] as is one with the name of something that every object has', async () => {
    for (const collection of ['constructor', 'toString', '__proto__']) {
      const storage = memoryStorage({ initial });
      await storage.commit(commitOf('c1', [{ ...change('x', 0, {}), collection }]));
      const ada = await openWorkspace({ storage, viewer: 'ada' });
      assert.deepEqual(
        ada.setAside.map((aside) => [aside.collection, aside.error.code]),
        [[collection, 'newer-data']],
      );
    }
  });

  test('[W13] as is a collection that is not known yet', async () => {
    const storage = memoryStorage({ initial });
    const unknown = { ...change('x', 0, {}), collection: 'notYetInvented' };
    await storage.commit(commitOf('c1', [unknown]));
    const mia = await openWorkspace({ storage });
    assert.deepEqual(mia.setAside[0]?.error.code, 'newer-data');
  });
});
