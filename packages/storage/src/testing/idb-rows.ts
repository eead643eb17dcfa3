import 'fake-indexeddb/auto';
import type { Stored, StoredCommit } from '@throughline/core';
import { openDB } from 'idb';
import { type Database, databaseName } from '../idb-layout.ts';
import { readWhole, writeWhole } from '../idb-whole.ts';
import { idbStorage } from '../idb.ts';

/** What a database keeps, laid open; see `Whole`. */
export interface IdbRows {
  records: Stored[];
  commits: StoredCommit[];
}

let made = 0;

/**
 * Fills a new database of a fake IndexedDB with rows, whatever they are, past all that the library checks.
 *
 * @returns The name of its workspace, for `idbStorage`; `undefined` where the layout can hold no such rows, as where
 *   a part of a key is no text.
 */
export async function writeIdbRows(rows: IdbRows): Promise<string | undefined> {
  const name = `rows-${made++}`;
  const empty = idbStorage(name);
  await empty.open();
  await empty.close();
  const database = (await openDB(databaseName(name))) as never as Database;
  try {
    const { birth } = await readWhole(database);
    const { records, commits } = rows;
    await writeWhole(database, { birth, version: commits.length, records, commits });
    return name;
  } catch {
    return undefined;
  } finally {
    database.close();
  }
}
