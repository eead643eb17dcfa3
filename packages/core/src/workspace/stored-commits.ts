import { nameOf } from './changes.ts';
import type { RecordKey, Storage, Stored, StoredCommit, Version } from './storage.ts';

/**
 * The commits after a version, all of them.
 *
 * @throws What the storage throws; an Error where it left one out, since what it held would be lost here.
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
  for await (const commit of storage.commits(after)) {
    const next = after + commits.length + 1;
    if (commit.version !== next) throw new Error(`The storage left out the commit ${next}.`);
    commits.push(commit);
    if (next === last) break;
  }
  return commits;
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
