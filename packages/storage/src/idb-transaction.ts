import type { IDBPTransaction } from 'idb';
import type { Index } from './idb-index.ts';
import { type Database, type Layout, type Writing, stores } from './idb-layout.ts';

/** A connection, and what is known of the database; nothing before the first use. */
export interface Handle {
  readonly database: Database;
  index: Index | undefined;
}

/** Runs in one transaction that writes; what is given back is stored. */
export async function inTransaction<T>(
  database: Database,
  work: (transaction: Writing) => Promise<T> | T,
  durability: IDBTransactionDurability = 'strict',
): Promise<T> {
  const transaction = database.transaction(stores, 'readwrite', { durability });
  // It rejects together with the request that failed, which is what is thrown below.
  const done = transaction.done.catch((error: unknown) => {
    throw transaction.error ?? error;
  });
  done.catch(() => undefined);
  try {
    const result = await work(transaction);
    // A request that succeeded says nothing: the quota, or a kill, may still undo it all.
    await done;
    return result;
  } catch (error) {
    abort(transaction);
    await done.catch(() => undefined);
    throw transaction.error ?? error;
  }
}

/** A transaction that only reads. Should it break, so do the requests that are waited for. */
export function readingOf(database: Database): IDBPTransaction<Layout, typeof stores> {
  const transaction = database.transaction(stores, 'readonly');
  transaction.done.catch(() => undefined);
  return transaction;
}

/** Ends a transaction so that nothing of it stays. */
export function abort(transaction: Pick<Writing, 'abort'>): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself, as after a request that failed.
  }
}
