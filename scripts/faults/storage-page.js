// What a page does to a workspace in IndexedDB while faults happen to it. Each acknowledged commit is said to
// whoever drives the browser, in a line of the console, before the next one begins.
import { idbStorage } from '@throughline/storage/idb';

const handles = new Map();

/** The one handle of this page on a workspace, with what it noticed. */
function handleOn(name) {
  const known = handles.get(name);
  if (known) return known;
  const notices = [];
  const handle = {
    notices,
    storage: idbStorage(name, { onNotice: (it) => notices.push(it.kind) }),
  };
  handles.set(name, handle);
  return handle;
}

/** Every third commit writes a record that the log keeps no image of, as private notes are. */
function commitOf(id, { isUnlogged = false, padding = 0 } = {}) {
  const collection = isUnlogged ? 'privateNotes' : 'goals';
  const record = { id, text: 'x'.repeat(padding) };
  const change = { collection, id, expected: 0, schema: 1, record };
  return {
    ...{ id, at: '2026-01-05T09:00:00Z', by: 'p1', command: { type: 'goal.create' } },
    changes: [isUnlogged ? { ...change, unlogged: true } : change],
  };
}

globalThis.page = {
  /** Commits until the page is gone. */
  async commitForEver(name, prefix) {
    const { storage } = handleOn(name);
    for (let step = 0; ; step++) {
      const id = `${prefix}-${step}`;
      const answer = await storage.commit(commitOf(id, { isUnlogged: step % 3 === 0 }));
      if (answer.kind === 'committed') console.log(`ack ${id} ${storage.capabilities.secondCopy}`);
    }
  },

  /** One commit: its version, or the code of the error. */
  async commit(name, id, options) {
    const { storage } = handleOn(name);
    try {
      return (await storage.commit(commitOf(id, options))).version;
    } catch (error) {
      return error.code ?? String(error);
    }
  },

  /** What is there, as a fresh handle reads it: ids of commits and of records, and what was noticed. */
  async look(name) {
    const notices = [];
    const storage = idbStorage(name, { onNotice: (it) => notices.push(it.kind) });
    try {
      const { version } = await storage.open();
      const commits = [];
      for await (const commit of storage.commits(0)) commits.push(commit);
      const records = await storage.read();
      const isWhole =
        commits.every((it, at) => it.version === at + 1) &&
        records.every(({ id, record }) => record.id === id) &&
        commits.length === version &&
        records.length === version;
      return { version, isWhole, ids: commits.map(({ id }) => id), notices };
    } catch (error) {
      return { version: 0, isWhole: false, ids: [], notices, error: error.code ?? String(error) };
    } finally {
      await storage.close();
    }
  },

  /** Whether the copy is written, and what was noticed. */
  noticed(name) {
    const { storage, notices } = handleOn(name);
    return { secondCopy: storage.capabilities.secondCopy, notices };
  },

  /** A handle that knows nothing of before. */
  async letGo(name) {
    await handles.get(name)?.storage.close();
    handles.delete(name);
  },

  /** Deletes the database, as a browser may; the second copy stays. */
  async dropDatabase(name) {
    await this.letGo(name);
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(`throughline:${name}`);
      request.onsuccess = resolve;
      request.onerror = () => reject(request.error);
    });
  },
};
