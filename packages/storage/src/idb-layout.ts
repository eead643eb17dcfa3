import type { Stored, StoredCommit, Version } from '@throughline/core';
import type { DBSchema, IDBPDatabase } from 'idb';

/** Number of the layout below. A newer one brings a step in `upgrade` and a test that begins with an older one. */
export const layout = 1;

/** What IndexedDB calls the version. Ten a layout leave room for steps that only add an index. */
export const databaseVersion = layout * 10;

/** What is kept of one workspace. */
export interface Layout extends DBSchema {
  /**
   * The number of the layout, the version of the workspace, 1 under `lost` after a loss of data, and a
   * random number under `birth`, by which a database is told from another one that took its place.
   */
  meta: { key: 'layout' | 'version' | 'lost' | 'birth'; value: number };
  /** The current records. */
  records: { key: [collection: string, id: string]; value: Stored };
  /** Every commit, with what it wrote. */
  log: { key: Version; value: StoredCommit; indexes: { commitId: string } };
}

/** A connection to the database of one workspace. */
export type Database = IDBPDatabase<Layout>;

/** The stores of a commit: one transaction over all of them makes browsers take tabs in turn. */
export const stores = ['meta', 'records', 'log'] as const;

/** The name of the database of a workspace, which no other app of the origin is likely to use. */
export function databaseName(workspace: string): string {
  return `throughline:${workspace}`;
}

/**
 * Makes an empty database; steps from older layouts follow here.
 *
 * @param from - The version that was there, 0 for none.
 * @param isLost - Whether the browser says that it has dropped what was there.
 */
export function upgrade(database: Database, from: number, isLost: boolean): void {
  if (from > 0) return;
  const meta = database.createObjectStore('meta');
  void meta.put(layout, 'layout');
  void meta.put(Math.random(), 'birth');
  if (isLost) void meta.put(1, 'lost');
  database.createObjectStore('records', { keyPath: ['collection', 'id'] });
  database.createObjectStore('log', { keyPath: 'version' }).createIndex('commitId', 'id', {
    unique: true,
  });
}
