// Five ways of keeping records in IndexedDB: ours, ours with the second copy, packed blocks by hand (the limit), a record
// under each key, and Dexie. Each gives `save(goals)`, `load()`, `change(goal)`, `openFirst()` and `close()` on a database of its name.
import Dexie from 'dexie';
import { idbStorage } from '../../packages/storage/src/idb.ts';
import { fold } from '../../packages/storage/src/testing/layout.ts';

const perBlock = 128;
const about = { at: '2026-05-10T09:00:00Z', by: 'p-1', command: { type: 'goal.create' } };
let commits = 0;

/** The library: one commit, with checks, a log and all. */
export const ours = (name) => library(name, { secondCopy: false });

/** The same, acknowledged once the second copy has it too. */
export const copied = (name) => library(name, { secondCopy: true });

function library(name, options) {
  const storage = idbStorage(name, options);
  const versions = new Map();
  const changeOf = (goal) => ({
    ...{ collection: 'goals', id: goal.id, expected: versions.get(goal.id) ?? 0, schema: 1 },
    record: goal,
  });
  const commit = async (goals) => {
    const changes = goals.map(changeOf);
    const answer = await storage.commit({ id: `c-${commits++}`, ...about, changes });
    if (answer.kind !== 'committed') throw new Error('There was a conflict.');
    for (const { id } of goals) versions.set(id, answer.version);
  };
  return {
    ready: () => storage.open(),
    save: commit,
    change: (goal) => commit([goal]),
    settle: () => fold(name),
    async load() {
      const other = idbStorage(name, options);
      const all = [];
      for await (const batch of (await other.open()).records) all.push(...batch);
      await other.close();
      return all.length;
    },
    async openFirst() {
      const other = idbStorage(name, options);
      for await (const [first] of (await other.open()).records) {
        await other.close();
        return first;
      }
    },
    close: () => storage.close(),
  };
}

/** As little as can be: blocks of 128 records as text, and a line in a log for each change. */
export function packed(name) {
  const opened = openRaw(name, (database) => {
    database.createObjectStore('blocks');
    database.createObjectStore('log', { autoIncrement: true });
  });
  return {
    ready: () => opened,
    async save(goals) {
      const { done, commit, blocks, log } = writing(await opened, ['blocks', 'log']);
      for (let from = 0; from < goals.length; from += perBlock) {
        blocks.put(JSON.stringify(goals.slice(from, from + perBlock)), from / perBlock);
      }
      log.add({ ...about, count: goals.length });
      commit();
      await done;
    },
    async change(goal) {
      const { done, commit, log } = writing(await opened, ['log']);
      log.add(JSON.stringify({ ...about, goal }));
      commit();
      await done;
    },
    settle: async () => undefined,
    async load() {
      const database = await openRaw(name);
      const texts = await answered(reading(database, 'blocks').getAll());
      const all = texts.flatMap((text) => JSON.parse(text));
      database.close();
      return all.length;
    },
    async openFirst() {
      const database = await openRaw(name);
      const [first] = JSON.parse(await answered(reading(database, 'blocks').get(0)));
      database.close();
      return first;
    },
    close: async () => (await opened).close(),
  };
}

/** A record under each key, by hand. */
export function perKey(name) {
  const opened = openRaw(name, (database) =>
    database.createObjectStore('goals', { keyPath: 'id' }),
  );
  const put = async (goals) => {
    const { done, goals: store } = writing(await opened, ['goals']);
    for (const goal of goals) store.put(goal);
    await done;
  };
  return {
    ready: () => opened,
    save: put,
    change: (goal) => put([goal]),
    settle: async () => undefined,
    async load() {
      const database = await openRaw(name);
      const all = await answered(reading(database, 'goals').getAll());
      database.close();
      return all.length;
    },
    async openFirst() {
      const database = await openRaw(name);
      const [first] = await answered(reading(database, 'goals').getAll(null, 1));
      database.close();
      return first;
    },
    close: async () => (await opened).close(),
  };
}

/** The same through Dexie. */
export function dexie(name) {
  const open = () => {
    const database = new Dexie(name);
    database.version(1).stores({ goals: 'id' });
    return database;
  };
  const database = open();
  const withOther = async (read) => {
    const other = open();
    const found = await read(other.goals);
    other.close();
    return found;
  };
  return {
    ready: () => database.open(),
    save: (goals) => database.goals.bulkPut(goals),
    change: (goal) => database.goals.put(goal),
    settle: async () => undefined,
    load: () => withOther(async (goals) => (await goals.toArray()).length),
    openFirst: () => withOther((goals) => goals.limit(1).first()),
    close: async () => database.close(),
  };
}

function openRaw(name, upgrade) {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => upgrade(request.result);
  return answered(request);
}

function answered(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function reading(database, store) {
  return database.transaction(store).objectStore(store);
}

function writing(database, names) {
  const transaction = database.transaction(names, 'readwrite');
  const done = new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  const stores = names.map((name) => [name, transaction.objectStore(name)]);
  return { done, commit: () => transaction.commit(), ...Object.fromEntries(stores) };
}
