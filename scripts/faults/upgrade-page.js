// A page for upgrades: as an older version of the library, as this one, and as a newer one.
import { idbStorage } from '../../packages/storage/src/idb.ts';
import { databaseName } from '../../packages/storage/src/idb-layout.ts';
import { fixture, openLayout1 } from '../../packages/storage/src/testing/layout-1.ts';

let older;

/** Is a tab with layout 1, which lets go when it is asked to, or does not. */
async function beOlder({ name, size, letsGo }) {
  localStorage.setItem(databaseName(name), 'kept');
  older = await openLayout1(name, await fixture(size));
  if (!letsGo) older.onversionchange = null;
}

function closeOlder() {
  older.close();
}

/** Makes the upgrade stand still after so many packed blocks, and says that it does. */
function standStillAfter(blocks) {
  const { put } = IDBObjectStore.prototype;
  let left = blocks;
  IDBObjectStore.prototype.put = function (value, key) {
    const request = put.call(this, value, key);
    const isUpgrade = this.transaction.mode === 'versionchange';
    if (isUpgrade && ['blocks', 'commits'].includes(this.name) && left-- === 0) {
      globalThis.standsStill();
      // Nothing but this thread could bring the transaction to its end.
      for (const until = performance.now() + 20_000; performance.now() < until;);
    }
    return request;
  };
}

/** Opens with this version, and compares all with what the older one had stored. */
async function openAndCompare({ name, size }) {
  const storage = idbStorage(name);
  try {
    const { commits, records } = await fixture(size);
    const opened = await storage.open();
    const all = [];
    for await (const batch of opened.records) all.push(...batch);
    const log = [];
    for await (const commit of storage.commits(0)) log.push(commit);
    const change = { collection: 'goals', id: 'new', expected: 0, schema: 1, record: {} };
    const about = { at: '2026-01-05T09:00:00Z', by: 'p1', command: { type: 'goal.create' } };
    const answer = await storage.commit({ id: 'later', ...about, changes: [change] });
    const isSame =
      textOf(all) === textOf(records) &&
      textOf(log) === textOf(commits) &&
      answer.version === commits.length + 1;
    return isSame ? 'same' : 'other';
  } catch (error) {
    return error.code ?? String(error);
  } finally {
    await storage.close();
  }
}

/** One text for the same records or commits, in whatever order they and their fields come. */
function textOf(values) {
  return values
    .map((value) => JSON.stringify(sorted(value)))
    .sort()
    .join();
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.keys(value).sort();
  return fields.map((field) => [field, sorted(value[field])]);
}

/** What the database is, for whoever knows every layout: its version and stores. */
async function look({ name, version }) {
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName(name), version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const found = `${database.version} ${[...database.objectStoreNames].join(' ')}`;
  database.close();
  return found;
}

globalThis.page = { beOlder, closeOlder, standStillAfter, openAndCompare, look };
