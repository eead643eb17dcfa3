import type { Commit, RecordKey, Redaction, Stored } from '@throughline/core';
import { caughtUp } from './idb-catch-up.ts';
import { batchesOf } from './idb-batches.ts';
import type { Use } from './idb-connection.ts';
import { type Written, writeCommit } from './idb-commit.ts';
import { findRecords } from './idb-find.ts';
import { foldSlice } from './idb-fold.ts';
import { quietWork } from './idb-quiet.ts';
import { type Handle, readingOf } from './idb-transaction.ts';

/** The log is folded once it is longer than this by so many commits, or by so many characters. */
const longTail = { commits: 300, characters: 2_000_000 };

/** What else a writer may be told of a commit. */
export interface WriteOptions {
  readonly redaction?: Redaction;
  /** How to come by a connection for it, where not as always. */
  readonly use?: Use;
}

/** What of a storage needs to know where each record is. */
export interface Writer {
  write(commit: Commit, more?: WriteOptions): Promise<Written>;
  /** The current records of those keys. */
  find(keys: readonly RecordKey[], use?: Use): Promise<readonly Stored[]>;
  /** The same batches; after the last one it is looked whether there is something to fold. */
  thenFold(batches: AsyncIterable<readonly Stored[]>): AsyncIterable<readonly Stored[]>;
  /** Nothing is folded any more. */
  stop(): void;
}

/**
 * Commits, reads and folds one after the other, each on what the one before it learned.
 *
 * @param name - Of the database.
 * @param use - Works on a connection; on another one where the first broke, and then all is learned anew.
 */
export function createWriter(name: string, use: Use): Writer {
  let handle: Handle | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let isFolding = false;
  const quiet = quietWork(`${name} fold`, () => inTurn(use, foldNext));

  function inTurn<T>(using: Use, work: (handle: Handle) => Promise<T>): Promise<T> {
    return using((database) => {
      const next = turn.then(() => {
        if (handle?.database !== database) handle = { database, index: undefined };
        return work(handle);
      });
      turn = next.catch(() => undefined);
      return next;
    });
  }

  /** Learns where the records are, for the first commit to be quick, and folds what is long. */
  async function foldNext(on: Handle): Promise<boolean> {
    if (!on.index) await find(on, []);
    isFolding = (isFolding || isLong(on)) && (await foldSlice(on));
    return isFolding;
  }

  const isLong = ({ index }: Handle) =>
    index !== undefined &&
    (index.tail.commits >= longTail.commits || index.tail.characters >= longTail.characters);

  return {
    async write(commit, { redaction, use: using = use } = {}) {
      const written = await inTurn(using, (on) => writeCommit(on, commit, redaction));
      if (handle && (!handle.index || isLong(handle))) quiet.wake();
      return written;
    },
    find: (keys, using = use) =>
      keys.length === 0 ? Promise.resolve([]) : inTurn(using, (on) => find(on, keys)),
    thenFold: (batches) => batchesOf(batches, { over: () => quiet.wake() }),
    stop: () => quiet.stop(),
  };
}

async function find(handle: Handle, keys: readonly RecordKey[]): Promise<readonly Stored[]> {
  const transaction = readingOf(handle.database);
  const { index } = await caughtUp(transaction, handle.index);
  handle.index = index;
  return findRecords(transaction, index, keys);
}
