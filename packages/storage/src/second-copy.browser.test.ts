import { expect, waitUntil } from '@open-wc/testing';
import type { Commit, PerfError, Storage, StoredCommit } from '@throughline/core';
import { type IdbNotice, type IdbOptions, deleteIdbWorkspace, idbStorage } from './idb.ts';
import { codeOf, countIn, drop, fresh, goalCommit } from './testing/browser.ts';
import { changeFiles, copyFiles, copyFolder, whileNoFiles } from './testing/copy-files.ts';

/** A commit of a record that the log is to keep no image of. */
function noteCommit(id: string, record: unknown, expected = 0): Commit {
  const key = { collection: 'privateNotes', id: 'n' };
  const change = { ...key, expected, schema: 1, record, unlogged: true } as const;
  return { ...goalCommit(id), changes: [change] };
}

async function commitsOf(storage: Storage): Promise<readonly StoredCommit[]> {
  const all: StoredCommit[] = [];
  for await (const commit of storage.commits(0)) all.push(commit);
  return all;
}

/** A storage with what it noticed, on a workspace that may have been there. */
function noticing(name: string, options: IdbOptions = {}) {
  const notices: IdbNotice[] = [];
  const storage = idbStorage(name, { ...options, onNotice: (notice) => notices.push(notice) });
  return { storage, kinds: () => notices.map(({ kind }) => kind), notices };
}

/** A workspace with so many commits, closed. */
async function written(count: number) {
  const { name, database } = fresh();
  const storage = idbStorage(name);
  for (let at = 1; at <= count; at++) await storage.commit(goalCommit(`c${at}`));
  await storage.close();
  return { name, database };
}

describe('the second copy of a workspace in a browser', function () {
  // Several copies and handles on a busy machine.
  this.timeout(15_000);

  it('[T43] [T44] gives back what a browser has dropped, with the log, and says so', async () => {
    const { name, database } = fresh();
    const first = idbStorage(name);
    for (const id of ['c1', 'c2', 'c3']) await first.commit(goalCommit(id));
    await first.commit(noteCommit('c4', { text: 'private' }));
    const [records, commits] = [await first.read(), await commitsOf(first)];
    expect(first.capabilities.secondCopy).to.equal(true);
    await first.close();
    await drop(database);
    const { storage, notices } = noticing(name);
    expect((await storage.open()).version).to.equal(4);
    expect(await storage.read()).to.deep.equal(records);
    expect(await commitsOf(storage)).to.deep.equal(commits);
    expect(
      notices.map((it) => it.kind === 'repaired' && [it.version, it.error.code]),
    ).to.deep.equal([[4, 'storage-lost']]);
    expect(await storage.commit(goalCommit('c3'))).to.deep.equal({ kind: 'committed', version: 3 });
    expect(await storage.commit(goalCommit('c5'))).to.deep.equal({ kind: 'committed', version: 5 });
    await storage.close();
  });

  it('[T44] goes on where the database is dropped while it is open', async () => {
    const { name, database } = fresh();
    const { storage, kinds } = noticing(name);
    await storage.commit(goalCommit('c1'));
    await drop(database);
    expect(await storage.commit(goalCommit('c2'))).to.deep.equal({ kind: 'committed', version: 2 });
    expect(await countIn(storage)).to.equal(2);
    expect(kinds()).to.deep.equal(['repaired']);
    await storage.close();
  });

  it('[T44] two tabs that find the database gone put it back once', async () => {
    const { name, database } = await written(3);
    await drop(database);
    const both = [noticing(name), noticing(name)];
    const answers = await Promise.all(
      both.map((it, at) => it.storage.commit(goalCommit(`n${at}`))),
    );
    expect(answers.map((it) => it.kind === 'committed' && it.version)).to.have.members([4, 5]);
    expect(both.flatMap(({ kinds }) => kinds())).to.deep.equal(['repaired']);
    expect(await countIn(both[0]!.storage)).to.equal(5);
    for (const { storage } of both) await storage.close();
  });

  it('[T45] has no gap after four handles have committed at once', async () => {
    const { name, database } = fresh();
    const handles = Array.from({ length: 4 }, () => idbStorage(name));
    await Promise.all(
      handles.flatMap((storage, at) =>
        Array.from({ length: 15 }, (_, step) => storage.commit(goalCommit(`${at}-${step}`))),
      ),
    );
    for (const storage of handles) await storage.close();
    await drop(database);
    const later = idbStorage(name);
    expect((await later.open()).version).to.equal(60);
    expect(await countIn(later)).to.equal(60);
    await later.close();
  });

  it('[T45] takes in what a tab has committed that was gone before it could keep it', async () => {
    const { name, database } = await written(2);
    const alone = idbStorage(name, { secondCopy: false });
    const before = await copyFiles(database);
    await alone.commit(noteCommit('c3', { text: 'private' }));
    await alone.commit(goalCommit('c4'));
    await alone.close();
    expect(await copyFiles(database)).to.deep.equal(before);
    const next = idbStorage(name);
    await next.commit(goalCommit('c5'));
    await next.close();
    await drop(database);
    const later = idbStorage(name);
    expect(await countIn(later)).to.equal(5);
    await later.close();
  });

  it('[T46] says how much is left where a file is damaged, and goes on with it when told so', async () => {
    const { name, database } = await written(5);
    expect(
      await changeFiles(
        database,
        (path) => path.endsWith('/4'),
        (text) => `x${text}`,
      ),
    ).to.equal(1);
    await drop(database);
    const refused = idbStorage(name);
    const error = await refused.open().then(
      () => undefined,
      (it: unknown) => it as PerfError,
    );
    expect(error?.code).to.equal('storage-lost');
    expect(error?.message).to.contain('1 to 3 of at least 5');
    await refused.close();
    const { storage, kinds } = noticing(name, { afterLoss: 'keep-rest' });
    expect((await storage.open()).version).to.equal(3);
    expect(kinds()).to.deep.equal(['repaired-in-part']);
    await storage.commit(goalCommit('c6'));
    await storage.close();
    const later = idbStorage(name);
    expect(await countIn(later)).to.equal(4);
    await later.close();
  });

  it('[T46] begins with nothing only where somebody accepts it', async () => {
    const { name, database } = await written(3);
    await changeFiles(
      database,
      () => true,
      () => 'damaged',
    );
    await drop(database);
    expect(await codeOf(idbStorage(name).open())).to.equal('storage-lost');
    expect(await codeOf(idbStorage(name, { afterLoss: 'keep-rest' }).open())).to.equal('fulfilled');
    const storage = idbStorage(name);
    expect(await countIn(storage)).to.equal(0);
    await storage.close();
  });

  it('[T46] notices that the newest files are gone altogether', async () => {
    const { name, database } = await written(3);
    const folder = await copyFolder(database);
    for await (const directory of folder.values()) {
      await (directory as FileSystemDirectoryHandle).removeEntry('3');
    }
    await drop(database);
    expect(await codeOf(idbStorage(name).open())).to.equal('storage-lost');
  });

  for (const [what, change] of [
    ['missing', (database: string) => deleteCopy(database)],
    [
      'damaged',
      (database: string) =>
        changeFiles(
          database,
          () => true,
          () => 'damaged',
        ),
    ],
  ] as const) {
    it(`[T47] is written anew in a quiet moment where it is ${what}`, async () => {
      const { name, database } = await written(3);
      await change(database);
      const storage = idbStorage(name);
      await storage.open();
      const isBack = async () => {
        const files = await copyFiles(database).catch(() => new Map<string, string>());
        return [...files.values()].join().includes('g-c3');
      };
      await waitUntil(isBack, 'written', { timeout: 5000 });
      await storage.close();
      await drop(database);
      const later = idbStorage(name);
      expect(await countIn(later)).to.equal(3);
      await later.close();
    });
  }

  it('[T49] leaves no file of a workspace that is deleted, nor where no second copy is wanted', async () => {
    const { name, database } = await written(2);
    expect((await copyFiles(database)).size).to.be.greaterThan(0);
    const alone = idbStorage(name, { secondCopy: false });
    await alone.open();
    await waitUntil(async () => (await copyFiles(database).catch(() => undefined))?.size === 0);
    await alone.close();
    const again = idbStorage(name);
    await again.commit(goalCommit('c3'));
    expect((await copyFiles(database)).size).to.be.greaterThan(0);
    const racing = again.commit(goalCommit('c4')).catch(() => undefined);
    await deleteIdbWorkspace(name);
    await racing;
    expect((await copyFiles(database)).size).to.equal(0);
    expect(await codeOf(again.commit(goalCommit('c5')))).to.equal('storage-lost');
    const anew = idbStorage(name);
    expect((await anew.open()).version).to.equal(0);
    await Promise.all([again.close(), anew.close()]);
  });

  it('[T51] says once that it cannot be written, and commits go on', async () => {
    const { storage, kinds } = noticing(fresh().name);
    await storage.commit(goalCommit('c1'));
    await whileNoFiles(async () => {
      for (const id of ['c2', 'c3']) await storage.commit(goalCommit(id));
    });
    expect(storage.capabilities.secondCopy).to.equal(false);
    expect(kinds()).to.deep.equal(['second-copy-behind']);
    await storage.close();
  });

  it('[T52] says once that there is no place for it, and everything else works', async () => {
    const { getDirectory } = StorageManager.prototype;
    Reflect.deleteProperty(StorageManager.prototype, 'getDirectory');
    try {
      const { storage, kinds } = noticing(fresh().name);
      await storage.open();
      await storage.commit(goalCommit('c1'));
      await storage.open();
      expect(storage.capabilities.secondCopy).to.equal(false);
      expect(kinds()).to.deep.equal(['no-second-copy']);
      await storage.close();
    } finally {
      StorageManager.prototype.getDirectory = getDirectory;
    }
  });
});

async function deleteCopy(database: string): Promise<void> {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(encodeURIComponent(database), { recursive: true });
}
