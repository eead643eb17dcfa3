import {
  type Basis,
  type Commit,
  type Committed,
  type RecordKey,
  type Redaction,
  type Rewritten,
  type Stored,
  type Version,
  byVersion,
  loggedCommit,
  withImages,
} from '@throughline/core';
import type { IDBPTransaction } from 'idb';
import { type Database, type Layout, stores } from './idb-layout.ts';

/** From so many on, one more request to save the look-ups pays. */
const manyRecords = 100;

type Transaction = IDBPTransaction<Layout, typeof stores, 'readwrite'>;

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
  database: Database,
  commit: Commit,
  redaction?: Redaction,
): Promise<Written> {
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  // It rejects together with the request that failed, which is what is thrown below.
  const done = transaction.done.catch((error: unknown) => {
    throw transaction.error ?? error;
  });
  done.catch(() => undefined);
  try {
    const written = await writeIn(transaction, commit, redaction);
    // A request that succeeded says nothing: the quota, or a kill, may still undo it all.
    await done;
    return written;
  } catch (error) {
    abort(transaction);
    await done.catch(() => undefined);
    throw transaction.error ?? error;
  }
}

async function writeIn(
  transaction: Transaction,
  commit: Commit,
  redaction?: Redaction,
): Promise<Written> {
  const log = transaction.objectStore('log');
  const meta = transaction.objectStore('meta');
  const records = transaction.objectStore('records');
  const known = await log.index('commitId').getKey(commit.id);
  if (known !== undefined) return { answer: { kind: 'committed', version: known }, isNew: false };

  const wanted: readonly Basis[] = [
    ...commit.changes.map(({ collection, id, expected }) => ({
      collection,
      id,
      version: expected,
    })),
    ...(commit.basis ?? []),
  ];
  // The first commit of a workspace is often its largest; nothing has to be looked up for it.
  const isFirst = wanted.length > manyRecords && (await records.count()) === 0;
  const found = isFirst
    ? []
    : await Promise.all(wanted.map((key) => records.get([key.collection, key.id])));
  const moved = wanted.flatMap((key, index) => {
    const current = found[index];
    return (current?.version ?? 0) === key.version ? [] : [{ key, current }];
  });
  const last = (await meta.get('version')) ?? 0;
  const isLate = redaction !== undefined && redaction.upTo !== last;
  if (moved.length > 0 || isLate) return { answer: conflictOf(moved), isNew: false };

  for (const [of, images] of byVersion(redaction?.images ?? [])) {
    await rewrite(transaction, of, images);
  }
  const version = last + 1;
  const requests: (() => Promise<unknown>)[] = [
    () => meta.put(version, 'version'),
    () => log.add(loggedCommit(commit, version)),
    ...commit.changes.map(({ collection, id, schema, record }) =>
      record === null
        ? () => records.delete([collection, id])
        : () => records.put({ collection, id, version, schema, record }),
    ),
  ];
  // A request that throws at once would leave the promises of those before it to nobody.
  await Promise.all(requests.map(async (request) => request()));
  return { answer: { kind: 'committed', version }, isNew: true };
}

function conflictOf(
  moved: readonly { readonly key: RecordKey; readonly current: Stored | undefined }[],
): Committed {
  return {
    kind: 'conflict',
    current: moved.flatMap(({ current }) => current ?? []),
    missing: moved.flatMap(({ key: { collection, id }, current }) =>
      current ? [] : [{ collection, id }],
    ),
  };
}

/** What an image said is gone; that its record changed stays known. */
async function rewrite(
  transaction: Transaction,
  version: Version,
  images: readonly Rewritten[],
): Promise<void> {
  const log = transaction.objectStore('log');
  const commit = await log.get(version);
  if (commit) await log.put(withImages(commit, images));
}

function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself, as after a request that failed.
  }
}
