import { type StoredCommit, memoryStorage } from '@throughline/core';
import { databaseName } from '../idb-layout.ts';

/** What a database of layout 1 held, with a commit of every kind. */
export interface Fixture {
  readonly commits: readonly StoredCommit[];
  readonly records: readonly unknown[];
}

/** Commits as layout 1 had them: many records at once, changes, an erasure, what is not logged. */
export async function fixture(size = 300): Promise<Fixture> {
  const memory = memoryStorage();
  const key = (at: number) => ({ collection: 'goals', id: `g${String(at).padStart(6, '0')}` });
  const about = { at: '2026-01-05T09:00:00Z', by: 'p1', command: { type: 'goal.create' } };
  const change = (at: number, expected: number, record: unknown) => ({
    ...{ ...key(at), expected, schema: 1, record },
  });
  const many = Array.from({ length: size }, (_, at) => change(at, 0, { title: `goal ${at}` }));
  const note = { collection: 'privateNotes', id: 'n1', schema: 1, unlogged: true as const };
  await memory.commit({ id: 'c1', ...about, changes: many });
  await memory.commit({ id: 'c2', ...about, changes: [change(7, 1, { title: 'changed' })] });
  await memory.commit({ id: 'c3', ...about, changes: [change(9, 1, null)] });
  const kept = { ...note, expected: 0, record: { text: 'kept once' } };
  await memory.commit({ id: 'c4', ...about, changes: [kept] });
  const commits: StoredCommit[] = [];
  for await (const commit of memory.commits(0)) commits.push(commit);
  return { commits, records: await memory.read() };
}

/**
 * Opens the database of a workspace as the library did with layout 1, with the fixture in it where it is new.
 * The connection lets go when it is asked to.
 */
export async function openLayout1(workspace: string, of: Fixture): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName(workspace), 10);
  request.onupgradeneeded = () => {
    const database = request.result;
    const meta = database.createObjectStore('meta');
    const records = database.createObjectStore('records', { keyPath: ['collection', 'id'] });
    const log = database.createObjectStore('log', { keyPath: 'version' });
    log.createIndex('commitId', 'id', { unique: true });
    meta.put(1, 'layout');
    meta.put(0.5, 'birth');
    meta.put(of.commits.length, 'version');
    for (const record of of.records) records.put(record);
    for (const commit of of.commits) log.put(commit);
  };
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error ?? new Error('not opened'));
  });
}
