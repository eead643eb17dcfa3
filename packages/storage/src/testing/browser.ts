import { type Commit, PerfError, type Storage } from '@throughline/core';

let used = 0;

/** A workspace that nothing was stored in before, and the name of its database. */
export function fresh() {
  const name = `test-${Date.now()}-${used++}`;
  return { name, database: `throughline:${name}` };
}

/** A commit that makes one goal. */
export function goalCommit(id: string): Commit {
  return {
    id,
    at: '2026-01-05T09:00:00Z',
    by: 'p1',
    command: { type: 'goal.create' },
    changes: [{ collection: 'goals', id: `g-${id}`, expected: 0, schema: 1, record: { id } }],
  };
}

/** The code of what a promise rejects with; `fulfilled` where it does not. */
export async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return error instanceof PerfError ? error.code : String(error);
  }
  return 'fulfilled';
}

/** How many records there are. */
export async function countIn(storage: Storage): Promise<number> {
  return (await storage.read()).length;
}

/** Deletes a database, as a browser may. */
export async function drop(database: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(database);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('not deleted'));
  });
}

/** A connection as a tab with another version of the library has it; it lets go of nothing. */
export async function hold(database: string, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not opened'));
  });
}

/** Runs with a platform whose stores are full. */
export async function whileFull(run: () => Promise<void>): Promise<void> {
  const add = IDBObjectStore.prototype.add;
  IDBObjectStore.prototype.add = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  try {
    await run();
  } finally {
    IDBObjectStore.prototype.add = add;
  }
}
