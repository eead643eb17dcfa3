import { canonicalJson } from '../../exchange/canonical-json.ts';
import { PerfError } from '../../errors.ts';
import type { Storage, StoredCommit, Version } from '../storage.ts';
import { readCommits } from '../stored-commits.ts';
import { storedVersion } from '../stored-version.ts';
import type { StopSignal } from '../../stop-signal.ts';

/** How far a storage has come along a file. */
export interface Compared {
  /** How many commits the storage has. */
  readonly version: Version;
  /** The first commit that is another one in the storage; `undefined` where none is. */
  readonly differing: StoredCommit | undefined;
}

/**
 * Compares the commits of a storage with those of a file, up to the shorter one.
 *
 * @throws As `Storage.open` and `Storage.commits`.
 */
export async function compareHistory(
  storage: Pick<Storage, 'open' | 'commits'>,
  commits: readonly StoredCommit[],
  signal?: StopSignal,
): Promise<Compared> {
  let version = await storedVersion(storage);
  for await (const stored of readCommits(storage, 0)) {
    signal?.throwIfAborted();
    version = Math.max(version, stored.version);
    const commit = commits[stored.version - 1];
    if (commit && !isSame(commit, stored)) return { version, differing: commit };
  }
  return { version, differing: undefined };
}

/** The refusal of a file that says of a commit something else than a storage. */
export function wentAnotherWay({ version, changes }: StoredCommit): PerfError {
  return new PerfError(
    'conflict',
    `The workspace and the file went different ways at version ${version}; nothing is written over. ` +
      'An erasure that only one of them has is a reason, too. Restore the file into an empty workspace.',
    { ids: changes.map(({ id }) => id) },
  );
}

/**
 * An image that was dropped later may still be in a storage that is behind, or be what stands for it there. One of
 * which an erasure took parts away is another image: nothing says that it was this one.
 */
function isSame(commit: StoredCommit, stored: StoredCommit): boolean {
  if (commit.changes.length !== stored.changes.length) return false;
  const erased = new Set(
    commit.changes.flatMap(({ redacted }, index) => (redacted ? [index] : [])),
  );
  return textOf(commit, erased) === textOf(stored, erased);
}

function textOf(
  { version, id, at, by, command, changes }: StoredCommit,
  erased: ReadonlySet<number>,
): string {
  const images = changes.map((change, index) => {
    const { collection, id: recordId, expected, schema, record, unlogged, redacted } = change;
    const key = [collection, recordId, expected, unlogged ?? false];
    return erased.has(index) ? key : [...key, schema, redacted ?? false, record];
  });
  return canonicalJson([version, id, at, by, command.type, images]);
}
