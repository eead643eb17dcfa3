import { PerfError } from '../errors.ts';
import { asCommit } from './as-stored.ts';
import { nameOf } from './changes.ts';
import type { RecordKey, Storage, Stored, StoredCommit, Version } from './storage.ts';

/**
 * The commits after a version, all of them, damaged ones as `asCommit` makes them out.
 *
 * @throws What the storage throws; PerfError `storage-unavailable` where it left one out, since what that one
 *   held would be lost here.
 */
export function commitsSince(
  storage: Pick<Storage, 'commits'>,
  after: Version,
): Promise<readonly StoredCommit[]> {
  return commitsBetween(storage, after, Infinity);
}

/** The commits of all versions up to one, that one included. As `commitsSince`. */
export function commitsUpTo(
  storage: Pick<Storage, 'commits'>,
  last: Version,
): Promise<readonly StoredCommit[]> {
  return commitsBetween(storage, 0, last);
}

async function commitsBetween(
  storage: Pick<Storage, 'commits'>,
  after: Version,
  last: Version,
): Promise<readonly StoredCommit[]> {
  const commits: StoredCommit[] = [];
  if (last <= after) return commits;
  for await (const commit of readCommits(storage, after)) {
    commits.push(commit);
    if (commit.version === last) break;
  }
  return commits;
}

/** The commits after a version, one by one, for whoever may stop early. As `commitsSince`. */
export async function* readCommits(
  storage: Pick<Storage, 'commits'>,
  after: Version,
): AsyncGenerator<StoredCommit> {
  let next = after + 1;
  for await (const line of storage.commits(after)) {
    const commit = asCommit(line, next);
    if (commit.version !== next) throw leftOut(next);
    yield commit;
    next += 1;
  }
}

/** The error for a commit that a storage left out. */
export function leftOut(version: Version): PerfError {
  return new PerfError(
    'storage-unavailable',
    `The storage left out the commit ${version}; what comes after cannot be read without it.`,
  );
}

/** What became of records of which commits keep no image. */
export interface Unlogged {
  /** As they are; one that is gone, or that the asker may not read, with `null` for a record. */
  readonly found: readonly Stored[];
  /** Whether some have changed once more since those commits, and are left for the next time. */
  readonly isOutOfDate: boolean;
}

/** Reads the records that some commits changed without keeping an image of them. */
export async function unloggedIn(
  storage: Pick<Storage, 'read'>,
  commits: readonly StoredCommit[],
): Promise<Unlogged> {
  const keys = new Map<string, RecordKey>();
  for (const { changes } of commits) {
    for (const { unlogged, collection, id } of changes) {
      if (unlogged) keys.set(nameOf({ collection, id }), { collection, id });
    }
  }
  if (keys.size === 0) return { found: [], isOutOfDate: false };
  const last = commits.at(-1)?.version ?? 0;
  const read = await storage.read([...keys.values()]);
  for (const record of read) keys.delete(nameOf(record));
  const known = read.filter(({ version }) => version <= last);
  const gone = [...keys.values()].map((key) => ({ ...key, version: 0, schema: 0, record: null }));
  return { found: [...known, ...gone], isOutOfDate: known.length < read.length };
}
