import { expect, waitUntil } from '@open-wc/testing';
import {
  type GoalId,
  type PersonId,
  type Storage,
  type Workspace,
  createWorkspace,
} from '@throughline/core';
import { storageConformance } from '@throughline/core/conformance';
import { deleteIdbWorkspace, idbStorage } from './idb.ts';
import { codeOf, countIn, drop, fresh, goalCommit, hold, whileFull } from './testing/browser.ts';

/** Without a second copy, from which what is lost would come back. */
const alone = { secondCopy: false } as const;

describe('IndexedDB storage in a browser', function () {
  // Some cases write hundreds of commits, and a machine may be busy with other things.
  this.timeout(30_000);

  storageConformance(
    { test: it, equal: (actual, expected) => expect(actual).to.deep.equal(expected) },
    (name) => idbStorage(`${name}-${performance.timeOrigin}`),
  );

  it('[T20] says that the browser keeps nothing where opening fails', async () => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = () => {
      throw new DOMException('The user denied permission', 'SecurityError');
    };
    try {
      expect(await codeOf(idbStorage(fresh().name).open())).to.equal('storage-unavailable');
    } finally {
      IDBFactory.prototype.open = open;
    }
  });

  it('[T21] refuses a layout that is newer than its own, and leaves it alone', async () => {
    const { name, database } = fresh();
    const newer = await hold(database, 99);
    newer.close();
    const storage = idbStorage(name);
    expect(await codeOf(storage.open())).to.equal('newer-data');
    expect(await codeOf(storage.commit(goalCommit('c1')))).to.equal('newer-data');
    const still = await hold(database, 99);
    expect(still.version).to.equal(99);
    still.close();
  });

  it('[T22] says within a second that another tab holds an older layout open', async () => {
    const { name, database } = fresh();
    const older = await hold(database, 1);
    const storage = idbStorage(name);
    const start = performance.now();
    expect(await codeOf(storage.open())).to.equal('storage-blocked');
    expect(performance.now() - start).to.be.below(1000);
    older.close();
    await storage.close();
  });

  it('[T22] lets go at once when another tab upgrades, and then says so', async () => {
    const { name, database } = fresh();
    const storage = idbStorage(name);
    await storage.commit(goalCommit('c1'));
    const upgraded = await hold(database, 99);
    expect(await codeOf(storage.commit(goalCommit('c2')))).to.equal('newer-data');
    upgraded.close();
    await storage.close();
  });

  it('[T23] writes nothing where there is no room, keeps what was there, and goes on after', async () => {
    const storage = idbStorage(fresh().name);
    await storage.commit(goalCommit('c1'));
    await whileFull(async () => {
      expect(await codeOf(storage.commit(goalCommit('c2')))).to.equal('storage-full');
    });
    expect(await countIn(storage)).to.equal(1);
    expect(await storage.commit(goalCommit('c2'))).to.deep.equal({ kind: 'committed', version: 2 });
    await storage.close();
  });

  it('[T24] says that what was stored is lost, until that is accepted', async () => {
    const { name, database } = fresh();
    const storage = idbStorage(name, alone);
    await storage.commit(goalCommit('c1'));
    await storage.close();
    await drop(database);
    for (const again of [idbStorage(name, alone), idbStorage(name, alone)]) {
      expect(await codeOf(again.open())).to.equal('storage-lost');
      expect(await codeOf(again.commit(goalCommit('c2')))).to.equal('storage-lost');
      await again.close();
    }
    const afresh = idbStorage(name, { ...alone, afterLoss: 'begin-anew' });
    expect((await afresh.open()).version).to.equal(0);
    await afresh.commit(goalCommit('c2'));
    await afresh.close();
    const later = idbStorage(name, alone);
    expect(await countIn(later)).to.equal(1);
    await later.close();
  });

  it('[T24] notices a database that is deleted while it is open', async () => {
    const { name, database } = fresh();
    const storage = idbStorage(name, alone);
    await storage.commit(goalCommit('c1'));
    await drop(database);
    expect(await codeOf(storage.commit(goalCommit('c2')))).to.equal('storage-lost');
    await storage.close();
  });

  it('[T31] takes a database that another tab made anew for another one, however far it has come', async () => {
    const { name, database } = fresh();
    const old = idbStorage(name, alone);
    await old.commit(goalCommit('c1'));
    await drop(database);
    const afresh = idbStorage(name, { ...alone, afterLoss: 'begin-anew' });
    for (const id of ['c2', 'c3', 'c4']) await afresh.commit(goalCommit(id));
    expect(await codeOf(old.commit(goalCommit('c5')))).to.equal('storage-lost');
    expect(await codeOf(old.open())).to.equal('storage-lost');
    expect(await countIn(afresh)).to.equal(3);
    await Promise.all([old.close(), afresh.close()]);
  });

  it('[T25] opens the database again when its connection was taken away', async () => {
    const { name, database } = fresh();
    const storage = idbStorage(name);
    await storage.commit(goalCommit('c1'));
    // A tab that wants to upgrade makes it let go, and then goes away without an upgrade.
    const request = indexedDB.open(database, 99);
    await new Promise<void>((resolve) => {
      request.onupgradeneeded = () => request.transaction?.abort();
      request.onerror = () => resolve();
    });
    expect(await countIn(storage)).to.equal(1);
    await storage.close();
  });

  it('[T26] takes in nothing of a message, and minds only messages of its own form', async () => {
    const { name, database } = fresh();
    const storage = idbStorage(name);
    let told = 0;
    storage.watch(() => (told += 1));
    const stranger = new BroadcastChannel(database);
    const forged = [
      ...[
        'hello',
        null,
        [1],
        { version: 1 },
        { database, version: 'x' },
        { database, version: -1 },
      ],
      { database: 'another', version: 1 },
    ];
    for (const message of forged) stranger.postMessage(message);
    stranger.postMessage({ database, version: 7, records: [{ id: 'forged' }] });
    while (told === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(told).to.equal(1);
    expect((await storage.open()).version).to.equal(0);
    stranger.close();
    await storage.close();
  });

  it('[T27] writes each commit in one transaction over all stores, with strict durability', async () => {
    const storage = idbStorage(fresh().name);
    await storage.open();
    const asked: unknown[] = [];
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (names, mode, options) {
      if (mode === 'readwrite') asked.push([...names].sort(), options);
      return transaction.call(this, names, mode, options);
    };
    try {
      await storage.commit(goalCommit('c1'));
    } finally {
      IDBDatabase.prototype.transaction = transaction;
    }
    expect(asked).to.deep.equal([
      ['blocks', 'commits', 'heads', 'loose', 'meta'],
      { durability: 'strict' },
    ]);
    await storage.close();
  });

  it('[T28] four handles that count one record up at once lose no step', async () => {
    const { name } = fresh();
    const handles = Array.from({ length: 4 }, () => idbStorage(name));
    const key = { collection: 'goals', id: 'counter' };
    const countUp = async (storage: Storage, id: string) => {
      for (;;) {
        const [found] = await storage.read([key]);
        const count = ((found?.record as { count?: number } | undefined)?.count ?? 0) + 1;
        const change = { ...key, expected: found?.version ?? 0, schema: 1, record: { count } };
        const answer = await storage.commit({ ...goalCommit(id), changes: [change] });
        if (answer.kind === 'committed') return;
      }
    };
    await Promise.all(
      handles.map(async (storage, handle) => {
        for (let step = 0; step < 25; step++) await countUp(storage, `${handle}-${step}`);
      }),
    );
    const [found] = await idbStorage(name).read([key]);
    expect(found?.record).to.deep.equal({ count: 100 });
    expect(found?.version).to.equal(100);
    for (const storage of handles) await storage.close();
  });

  it('[T29] what one workspace does shows in the other, and is there after both are gone', async () => {
    const { name } = fresh();
    const open = (ids: string) => {
      let made = 0;
      return createWorkspace({
        storage: idbStorage(name),
        viewer: { id: 'ada' as PersonId },
        now: () => new Date().toISOString(),
        newId: () => `${ids}${made++}`,
      });
    };
    const days = { start: '2026-01-01', due: '2026-12-31' };
    const goal = { id: 'g1', title: 'Grow', kind: 'objective', ownerId: 'ada', ...days };
    const one = await open('one-');
    await one.run<string>({ type: 'goal.create', input: { goal } });
    const other = await open('other-');
    const report = (workspace: Workspace, note: string) =>
      workspace.run({ type: 'goal.check-in', input: { goalId: 'g1', note } });
    await Promise.all([report(one, 'a'), report(other, 'b'), report(one, 'c'), report(other, 'd')]);
    const notesOf = ({ records }: Workspace) =>
      records.checkInsOf('g1' as GoalId).map(({ note }) => note);
    await waitUntil(() => one.version === 5 && other.version === 5);
    expect(notesOf(one)).to.deep.equal(notesOf(other)).and.have.members(['a', 'b', 'c', 'd']);
    await one.close();
    await other.close();
    const later = await open('later-');
    expect(notesOf(later)).to.have.members(['a', 'b', 'c', 'd']);
    await later.close();
  });

  it('[T30] deletes a workspace for good, and says so to who still uses it', async () => {
    const { name } = fresh();
    let told: string | undefined;
    const storage = idbStorage(name, { onLetGo: ({ code }) => (told = code) });
    await storage.commit(goalCommit('c1'));
    await deleteIdbWorkspace(name);
    expect(told).to.equal('storage-lost');
    const anew = idbStorage(name);
    expect((await anew.open()).version).to.equal(0);
    expect(await codeOf(storage.commit(goalCommit('c2')))).to.equal('storage-lost');
    await anew.close();
    await storage.close();
  });
});
