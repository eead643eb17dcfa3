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
  return inTransaction(handle.database, (transaction) =>
    lookAndWrite(transaction, handle, { commit, draft, redaction }),
  );
}

/**
 * Writes without a look, in one round of requests: where somebody was quicker, or the commit is there
 * already, its place in the log or its id is taken, and the transaction comes to nothing.
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
    const entries = await inTransaction(database, async (transaction) => {
      const known = transaction.objectStore('meta').get('version');
      // A request that throws at once would leave the promises of those before it to nobody.
      known.catch(() => undefined);
      const written = await write(transaction, index, { commit, draft, version });
      if (((await known) ?? 0) !== index.version) throw new Moved();
      return written;
    });
    takeOwn(index, commit.changes, entries);
    return version;
  } catch (error) {
    const isTaken = error instanceof DOMException && error.name === 'ConstraintError';
    if (isTaken || error instanceof Moved) return undefined;
    throw error;
  }
}

class Moved extends Error {}

async function lookAndWrite(
  transaction: Writing,
  handle: Handle,
  { commit, draft, redaction }: { commit: Commit; draft: Draft; redaction: Redaction | undefined },
): Promise<Written> {
  const known = await transaction.objectStore('commits').index('commitId').getKey(commit.id);
  if (known) return { answer: { kind: 'committed', version: known[0] }, isNew: false };
  const { index, standing } = await caughtUp(transaction, handle.index);
  handle.index = index;
  const moved = movedIn(index, commit);
  const isLate = redaction !== undefined && redaction.upTo !== index.version;
  if (moved.length > 0 || isLate) {
    const current = await findRecords(transaction, index, moved);
    return { answer: conflictOf(moved, current), isNew: false };
  }
  const version = index.version + 1;
  const apart = redaction && (await setApart(transaction, index, redaction));
  const entries = await write(transaction, index, { commit, draft, version, apart });
  if (redaction) {
    await rewritePast(transaction, index, { redaction, stamp: standing.stamp + 1 });
    // It may have moved much, and it is rare: all is read again.
    handle.index = undefined;
  }
  await transaction.done;
  if (!redaction) takeOwn(index, commit.changes, entries);
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
async function write(
  transaction: Writing,
  index: Index,
  { commit, draft, version, apart }: Place,
): Promise<readonly Entry[]> {
  const loose = transaction.objectStore('loose');
  const count = index.count + commit.changes.reduce((sum, change) => sum + added(change), 0);
  const entries = draft.map((part) => ({
    ...{ ...part, version, count },
    ...(apart && part.part === 0 && { apart }),
  }));
  const requests: (() => Promise<unknown>)[] = [
    ...entries.map((entry) => () => transaction.objectStore('commits').add(entry)),
    () => transaction.objectStore('meta').put(version, 'version'),
  ];
  for (const { collection, id, schema, record, unlogged } of commit.changes) {
    const isKept = record !== null && unlogged;
    const wasLoose = index.placeOf(nameOf({ collection, id }))?.where === 'loose';
    if (isKept) requests.push(() => loose.put({ collection, id, version, schema, record }));
    else if (wasLoose) requests.push(() => loose.delete([collection, id]));
  }
  // A request that throws at once would leave the promises of those before it to nobody.
  await Promise.all(requests.map(async (request) => request()));
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
  index.upTo(index.version + 1, index.stamp);
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
