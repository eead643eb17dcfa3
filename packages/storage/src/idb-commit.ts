import type {
  Basis,
  Change,
  Commit,
  Committed,
  Redaction,
  Stored,
  Version,
} from '@throughline/core';
import { caughtUp } from './idb-catch-up.ts';
import { type Draft, draftOf, partSize } from './idb-entries.ts';
import { findRecords } from './idb-find.ts';
import type { Index } from './idb-index.ts';
import { type Database, type Entry, type Writing, nameOf } from './idb-layout.ts';
import { rewritePast, setApart } from './idb-redact.ts';
import { type Handle, inTransaction } from './idb-transaction.ts';

/** How a commit ended, and whether it is one that was not there before. */
export interface Written {
  readonly answer: Committed;
  readonly isNew: boolean;
}

/**
 * Writes a commit in one transaction over all stores, with strict durability: all of it, or nothing.
 * Inside it nothing is awaited but its own requests, since a transaction ends with the first pause.
 *
 * @param redaction - The commit once more, where it also rewrites the past.
 */
export async function writeCommit(
  handle: Handle,
  commit: Commit,
  redaction?: Redaction,
): Promise<Written> {
  const draft = draftOf(commit);
  const { index } = handle;
  if (index && !redaction && movedIn(index, commit).length === 0) {
    const version = await writeAtOnce(handle.database, index, { commit, draft });
    if (version !== undefined) return committed(version);
  }
  try {
    return await inTransaction(handle.database, (transaction) =>
      lookAndWrite(transaction, handle, { commit, draft, redaction }),
    );
  } catch (error) {
    // It may have taken in already what came to nothing.
    handle.index = undefined;
    throw error;
  }
}

/**
 * Writes without a look, in one round of requests: where somebody was quicker, or the commit is there
 * already, its place in the log or its id is taken, and the transaction comes to nothing. What an index knows
 * was read on this connection, and while there is one a database only moves on: `writeWhole` puts nothing in the
 * place of what is newer. So the place is never one behind a hole.
 *
 * @returns The version, `undefined` where nothing was written and a look is needed.
 */
async function writeAtOnce(
  database: Database,
  index: Index,
  { commit, draft }: { readonly commit: Commit; readonly draft: Draft },
): Promise<Version | undefined> {
  const version = index.version + 1;
  try {
    const entries = await inTransaction(database, (transaction) => {
      const written = write(transaction, index, { commit, draft, version });
      // Without it the browser would wait for us to have seen every answer before it begins to store.
      transaction.commit();
      return written;
    });
    takeOwn(index, commit.changes, entries);
    return version;
  } catch (error) {
    if (isTaken(error)) return undefined;
    throw error;
  }
}

/**
 * Whether a place or an id may have been taken. A transaction that was told to commit before its requests were
 * answered may name no reason for being aborted.
 */
function isTaken(error: unknown): boolean {
  return error instanceof DOMException && ['ConstraintError', 'AbortError'].includes(error.name);
}

async function lookAndWrite(
  transaction: Writing,
  handle: Handle,
  { commit, draft, redaction }: { commit: Commit; draft: Draft; redaction: Redaction | undefined },
): Promise<Written> {
  const [known, { index, standing }] = await Promise.all([
    transaction.objectStore('commits').index('commitId').getKey(commit.id),
    caughtUp(transaction, handle.index),
  ]);
  handle.index = index;
  if (known) return { answer: { kind: 'committed', version: known[0] }, isNew: false };
  const moved = movedIn(index, commit);
  const isLate = redaction !== undefined && redaction.upTo !== index.version;
  if (moved.length > 0 || isLate) {
    const current = await findRecords(transaction, index, moved);
    return { answer: conflictOf(moved, current), isNew: false };
  }
  const version = index.version + 1;
  const apart = redaction && (await setApart(transaction, index, redaction));
  const entries = write(transaction, index, { commit, draft, version, apart });
  if (redaction) {
    await rewritePast(transaction, index, { redaction, stamp: standing.stamp + 1 });
    // It may have moved much, and it is rare: all is read again.
    handle.index = undefined;
  }
  transaction.commit();
  // While the browser stores it.
  if (!redaction) takeOwn(index, commit.changes, entries);
  await transaction.done;
  return committed(version);
}

/** What a commit rests on and is otherwise by now. */
function movedIn(index: Index, { changes, basis = [] }: Commit): readonly Basis[] {
  const wanted = [
    ...changes.map(({ collection, id, expected }) => ({ collection, id, version: expected })),
    ...basis,
  ];
  return wanted.filter((key) => index.versionOf(key) !== key.version);
}

interface Place {
  readonly commit: Commit;
  readonly draft: Draft;
  readonly version: Version;
  readonly apart?: Entry['apart'];
}

/** Adds the entries of a commit to the log, and puts what the log does not have on its own. */
function write(
  transaction: Writing,
  index: Index,
  { commit, draft, version, apart }: Place,
): readonly Entry[] {
  const loose = transaction.objectStore('loose');
  const count = index.count + commit.changes.reduce((sum, change) => sum + added(change), 0);
  const entries = draft.map((part) => ({
    ...{ ...part, version, count },
    ...(apart && part.part === 0 && { apart }),
  }));
  // What one of them throws the end of the transaction tells, too.
  const ask = (request: Promise<unknown>) => void request.catch(() => undefined);
  for (const entry of entries) ask(transaction.objectStore('commits').add(entry));
  ask(transaction.objectStore('meta').put(version, 'version'));
  for (const { collection, id, schema, record, unlogged } of commit.changes) {
    const isKept = record !== null && unlogged;
    const wasLoose = index.placeOf(nameOf({ collection, id }))?.where === 'loose';
    if (isKept) ask(loose.put({ collection, id, version, schema, record }));
    else if (wasLoose) ask(loose.delete([collection, id]));
  }
  return entries;
}

function added({ expected, record }: Change): number {
  return (record === null ? 0 : 1) - (expected > 0 ? 1 : 0);
}

function takeOwn(index: Index, changes: readonly Change[], entries: readonly Entry[]): void {
  for (const entry of entries) {
    const from = entry.part * partSize;
    index.takeEntry(entry, changes.slice(from, from + partSize));
  }
  index.upTo(index.version + 1);
}

function committed(version: Version): Written {
  return { answer: { kind: 'committed', version }, isNew: true };
}

function conflictOf(moved: readonly Basis[], current: readonly Stored[]): Committed {
  const isThere = new Set(current.map(nameOf));
  return {
    kind: 'conflict',
    current,
    missing: moved
      .filter((key) => !isThere.has(nameOf(key)))
      .map(({ collection, id }) => ({ collection, id })),
  };
}
