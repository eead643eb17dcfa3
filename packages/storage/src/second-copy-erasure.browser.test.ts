import { expect, waitUntil } from '@open-wc/testing';
import type { Redaction, Storage } from '@throughline/core';
import { idbStorage } from './idb.ts';
import { codeOf, drop, fresh, goalCommit } from './testing/browser.ts';
import { changeFiles, copyFiles, whileNoFiles } from './testing/copy-files.ts';

/** Drops what the commit c1 wrote, and its record. */
async function redactionOf(storage: Storage, upTo?: number): Promise<Redaction> {
  const [found] = await storage.read([{ collection: 'goals', id: 'g-c1' }]);
  const version = found?.version ?? 0;
  const key = { collection: 'goals', id: 'g-c1', schema: 1, record: null };
  return {
    ...goalCommit('redaction'),
    changes: [{ ...key, expected: version }],
    upTo: upTo ?? (await storage.open()).version,
    images: [{ ...key, version }],
  };
}

async function isInCopy(database: string, text: string): Promise<boolean> {
  return [...(await copyFiles(database)).values()].some((it) => it.includes(text));
}

/** Runs while no file can be removed. */
async function whileNothingGoes(run: () => Promise<void>): Promise<void> {
  const { removeEntry } = FileSystemDirectoryHandle.prototype;
  FileSystemDirectoryHandle.prototype.removeEntry = () =>
    Promise.reject(new DOMException('in use', 'NoModificationAllowedError'));
  try {
    await run();
  } finally {
    FileSystemDirectoryHandle.prototype.removeEntry = removeEntry;
  }
}

/** An open workspace with c1 and some more, and one of them in every file but the snapshot. */
async function toErase() {
  const { name, database } = fresh();
  const storage = idbStorage(name);
  for (const id of ['c0', 'c1', 'c2']) await storage.commit(goalCommit(id));
  expect(await isInCopy(database, 'g-c1')).to.equal(true);
  return { name, database, storage };
}

describe('erasure and the second copy', function () {
  // Several copies and handles on a busy machine.
  this.timeout(15_000);

  it('[T48] leaves nothing of what was to go in any file once it is acknowledged', async () => {
    const { name, database, storage } = await toErase();
    const other = idbStorage(name);
    await other.commit(goalCommit('c3'));
    const answer = await storage.redact(await redactionOf(storage));
    expect(answer).to.deep.equal({ kind: 'committed', version: 5 });
    const texts = [...(await copyFiles(database)).values()].join('\n');
    expect(texts).not.to.match(/"record":\{"id":"c1"/);
    await other.commit(goalCommit('c4'));
    await Promise.all([storage.close(), other.close()]);
    await drop(database);
    const later = idbStorage(name);
    expect((await later.read()).map(({ id }) => id)).to.have.members([
      'g-c0',
      'g-c2',
      'g-c3',
      'g-c4',
    ]);
    await later.close();
  });

  it('[T48] leaves no file where the handle that erases wants no second copy', async () => {
    const { name, database, storage } = await toErase();
    const alone = idbStorage(name, { secondCopy: false });
    expect((await alone.redact(await redactionOf(storage))).kind).to.equal('committed');
    expect((await copyFiles(database)).size).to.equal(0);
    await storage.commit(goalCommit('c4'));
    expect(await isInCopy(database, 'g-c4')).to.equal(true);
    expect(await isInCopy(database, '"record":{"id":"c1"')).to.equal(false);
    await Promise.all([alone.close(), storage.close()]);
  });

  it('[T48] as the first call of a handle that begins anew does not wait for that handle', async () => {
    for (const secondCopy of [true, false]) {
      const { name, database, storage } = await toErase();
      const redaction = await redactionOf(storage);
      await storage.close();
      const change = () => 'damaged';
      await changeFiles(database, () => true, change);
      await drop(database);
      const anew = idbStorage(name, { afterLoss: 'begin-anew', secondCopy });
      expect((await anew.redact(redaction)).kind).to.equal('conflict');
      await anew.close();
    }
  });

  it('[T48] touches nothing where the erasure is a conflict', async () => {
    const { database, storage } = await toErase();
    const before = await copyFiles(database);
    const answer = await storage.redact(await redactionOf(storage, 1));
    expect(answer.kind).to.equal('conflict');
    expect(await copyFiles(database)).to.deep.equal(before);
    await storage.close();
  });

  it('[T48] takes the whole copy away where it cannot be written anew', async () => {
    const { database, storage } = await toErase();
    const redaction = await redactionOf(storage);
    await whileNoFiles(async () => {
      expect((await storage.redact(redaction)).kind).to.equal('committed');
    });
    expect((await copyFiles(database)).size).to.equal(0);
    expect(storage.capabilities.secondCopy).to.equal(false);
    await storage.close();
  });

  it('[T48] is not acknowledged while files stay, and is finished when it is sent again', async () => {
    const { database, storage } = await toErase();
    const redaction = await redactionOf(storage);
    await whileNothingGoes(async () => {
      const code = await codeOf(storage.redact(redaction));
      expect(code).to.contain('NoModificationAllowedError');
    });
    expect((await storage.redact(redaction)).kind).to.equal('committed');
    expect(await isInCopy(database, '"record":{"id":"c1"')).to.equal(false);
    await storage.close();
  });

  it('[T48] finishes after the next opening what was cut off', async () => {
    const { name, database, storage } = await toErase();
    const redaction = await redactionOf(storage);
    // As a kill between the two leaves it: erased from the database, and the sign in place.
    await whileNothingGoes(async () => void (await codeOf(storage.redact(redaction))));
    await storage.close();
    expect(await isInCopy(database, '"record":{"id":"c1"')).to.equal(true);
    const next = idbStorage(name);
    await next.open();
    const isGone = async () => !(await isInCopy(database, '"record":{"id":"c1"').catch(() => true));
    await waitUntil(isGone, 'gone', { timeout: 5000 });
    await next.close();
  });

  it('[T48] drops a record that no log has an image of from all files in a quiet moment', async () => {
    const { name, database } = fresh();
    const storage = idbStorage(name);
    const note = { collection: 'privateNotes', id: 'n', schema: 1, unlogged: true } as const;
    const change = { ...note, expected: 0, record: { text: 'secret' } };
    await storage.commit({ ...goalCommit('c1'), changes: [change] });
    await storage.commit({
      ...goalCommit('c2'),
      changes: [{ ...note, expected: 1, record: null }],
    });
    expect(await isInCopy(database, 'secret')).to.equal(true);
    const isGone = async () => !(await isInCopy(database, 'secret').catch(() => true));
    await waitUntil(isGone, 'gone', { timeout: 5000 });
    await storage.close();
  });
});
