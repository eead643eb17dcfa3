import { openDB } from 'idb';
import { type Database, type Layout, databaseName } from '../idb-layout.ts';
import { foldSlice } from '../idb-fold.ts';
import type { Handle } from '../idb-transaction.ts';

/** A connection to the database of a workspace that is there, for a look at what is in it. */
export function lookInto(workspace: string): Promise<Database> {
  return openDB<Layout>(databaseName(workspace));
}

/** Runs with a connection and closes it. */
export async function withDatabase<T>(
  workspace: string,
  run: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await lookInto(workspace);
  try {
    return await run(database);
  } finally {
    database.close();
  }
}

/** Folds all of the log, as quiet moments do it in the end; at most so many slices. */
export function fold(workspace: string, slices = Infinity): Promise<void> {
  return withDatabase(workspace, async (database) => {
    const handle: Handle = { database, index: undefined };
    for (let left = slices; left > 0 && (await foldSlice(handle));) left -= 1;
  });
}

/** All that is in a database, store by store, as text. */
export function dumpOf(workspace: string): Promise<string> {
  return withDatabase(workspace, async (database) => {
    const all = await Promise.all(
      [...database.objectStoreNames].map((store) => database.getAll(store)),
    );
    return JSON.stringify(all);
  });
}
