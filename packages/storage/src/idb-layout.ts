import type { RecordKey, Stored, Version } from '@throughline/core';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';

/** Number of the layout below. A newer one brings a step in `upgrade` and a test that begins with an older one. */
export const layout = 2;

/** What IndexedDB calls the version. Ten a layout leave room for steps that only add an index. */
export const databaseVersion = layout * 10;

/**
 * What is kept of one workspace. IndexedDB costs by the record, so the records as of one version lie packed
 * in blocks, and what was committed since lies in the log, which has all commits. A record is found in one
 * place of three: on its own in `loose`, else where the log after the fold has it, else in a block.
 */
export interface Layout extends DBSchema {
  /**
   * The number of the layout, the version of the workspace, 1 under `lost` after a loss of data, and a
   * random number under `birth`, by which a database is told from another one that took its place. The log
   * is folded into the blocks up to the part `foldedPart` of the commit `folded`. `stamp` counts the
   * changes of blocks.
   */
  meta: {
    key: 'layout' | 'version' | 'lost' | 'birth' | 'stamp' | 'folded' | 'foldedPart';
    value: number;
  };
  /** Packed records: the JSON text of a list of `Stored`. */
  blocks: { key: number; value: string };
  /** What is in which block, to find a record without reading them all. */
  heads: { key: number; value: Head; indexes: { stamp: number } };
  /** Records of which the log has no image: unlogged ones, and those whose image was rewritten. */
  loose: { key: [collection: string, id: string]; value: Stored };
  /** Every commit, a large one in parts. */
  commits: { key: [version: Version, part: number]; value: Entry; indexes: { commitId: string } };
}

/** What a block holds. One without records is kept as a number to use again. */
export interface Head {
  readonly block: number;
  /** The count of changes of blocks when this one changed last. */
  readonly stamp: number;
  readonly count: number;
  /** The JSON text of a list of collection, id and version, one for each record. */
  readonly keys: string;
}

/** What became of the record of a change: `i` the image in the log is it, `l` it is loose, `d` it was erased. */
export type Mark = 'i' | 'l' | 'd';

/** One commit in the log, or some hundred changes of one. */
export interface Entry {
  readonly version: Version;
  readonly part: number;
  /** Of the commit; only in its first part, since each is there once. */
  readonly id?: string;
  /** How many records there were after the commit; true of the newest one. */
  readonly count: number;
  /** The JSON text of a stored commit without its version, in later parts of the list of changes. */
  readonly text: string;
  /** A `Mark` for each change of this part. */
  readonly marks: string;
  /** The records that a redaction made loose, since it rewrote the image that they were read from. */
  readonly apart?: readonly (RecordKey & { readonly version: Version })[];
}

/** A connection to the database of one workspace. */
export type Database = IDBPDatabase<Layout>;

/** The stores of a commit: one transaction over all of them makes browsers take tabs in turn. */
export const stores = ['meta', 'blocks', 'heads', 'loose', 'commits'] as const;

type Stores = typeof stores;

/** A transaction over all stores that writes. */
export type Writing = IDBPTransaction<Layout, Stores, 'readwrite'>;

/** A transaction over all stores. One that writes may be used as one that reads. */
export type Reading = Pick<IDBPTransaction<Layout, Stores, IDBTransactionMode>, 'objectStore'>;

/** A transaction that may do anything, since it changes the layout. */
export type Upgrading = IDBPTransaction<Layout, Stores, 'versionchange'>;

/** The name of the database of a workspace, which no other app of the origin is likely to use. */
export function databaseName(workspace: string): string {
  return `throughline:${workspace}`;
}

/** One text for a record's name. Names of collections hold no space. */
export function nameOf({ collection, id }: RecordKey): string {
  // Its length tells where a name of a collection ends that holds a space.
  return `${collection.length} ${collection} ${id}`;
}

/** The entries of the log after a place in it. */
export function entriesAfter(version: Version, part: number): IDBKeyRange {
  return IDBKeyRange.lowerBound([version, part], true);
}

/** All parts of one commit. */
export function partsOf(version: Version): IDBKeyRange {
  return IDBKeyRange.bound([version, 0], [version, Infinity]);
}
