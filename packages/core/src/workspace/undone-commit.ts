import { PerfError } from '../errors.ts';
import type { PersonId } from '../schema/ids.ts';
import { type CollectionName, hasHistory } from '../schema/collections.ts';
import { nameOf } from './changes.ts';
import { commandUndone, undoableOf } from './commands/undoable.ts';
import { imagesOf } from './past-images.ts';
import { readStored } from './read-stored.ts';
import type { AnyRecord } from './state.ts';
import { readCommits } from './stored-commits.ts';
import type { Change, Storage, Stored, StoredCommit, Version } from './storage.ts';

/** A record that a commit changed; `undefined` where there was none before it, or none after. */
export interface UndoneRecord {
  readonly collection: CollectionName;
  readonly id: string;
  readonly before: AnyRecord | undefined;
  readonly after: AnyRecord | undefined;
}

/** What a commit changed, as far as it is needed to put it back. */
export interface UndoneCommit {
  readonly commitId: string;
  readonly version: Version;
  /** Of the command that it did or undid. */
  readonly type: string;
  readonly records: readonly UndoneRecord[];
}

/** Which commit to read. */
export interface UndoneAsk {
  readonly commitId: string;
  readonly viewer: PersonId;
  /** Its version, where that is known; else the commits are searched from the first one on. */
  readonly version?: Version | undefined;
}

/**
 * Reads what a commit of the viewer changed, and what was there before it.
 *
 * @throws PerfError `not-found` for a commit that is not there or of somebody else; `wrong-state` for one of a command
 *   that cannot be undone, or of which something was erased since or cannot be read; what the storage throws.
 */
export async function readUndone(
  storage: Pick<Storage, 'commits'>,
  { commitId, viewer, version }: UndoneAsk,
): Promise<UndoneCommit> {
  const commit = await commitNamed(storage, commitId, version);
  if (commit?.by !== viewer) throw noCommit(commitId);
  const type = commandUndone(commit.command.type);
  const undoable = undoableOf(type);
  if (undoable !== true) throw cannot(commitId, `it ran ${type}: ${undoable.instead}`);
  if (commit.changes.length === 0) throw cannot(commitId, 'what it changed cannot be read');
  const wanted = commit.changes.map(({ collection, id, expected }) => ({
    ...{ collection, id },
    version: expected,
  }));
  const images = await imagesOf(storage, wanted, [commit]);
  if (!images) throw cannot(commitId, 'the log does not say what was there before');
  const records = commit.changes.map((change): UndoneRecord => {
    const { collection, id, expected } = change;
    if (!isKept(change)) throw isGone(commitId);
    const image = images.get(nameOf(change));
    if ((image?.version ?? 0) !== expected) throw isGone(commitId);
    return {
      ...{ collection: collection as CollectionName, id },
      before: image && readImage(image, commitId),
      after: readImage({ ...change, version: commit.version }, commitId),
    };
  });
  return { commitId, version: commit.version, type, records };
}

/** Whether the commit still has what it wrote. */
function isKept({ collection, redacted, unlogged }: Change): boolean {
  return !redacted && !unlogged && hasHistory(collection as CollectionName);
}

function readImage(image: Stored, commitId: string): AnyRecord | undefined {
  if (image.record === null) return undefined;
  const read = readStored(image);
  if (read.kind === 'unreadable') throw cannot(commitId, 'what it changed cannot be read');
  return read.record;
}

async function commitNamed(
  storage: Pick<Storage, 'commits'>,
  commitId: string,
  version: Version | undefined,
): Promise<StoredCommit | undefined> {
  for await (const commit of readCommits(storage, (version ?? 1) - 1)) {
    if (commit.id === commitId) return commit;
    if (version !== undefined) break;
  }
  return version === undefined ? undefined : commitNamed(storage, commitId, undefined);
}

/** Of others' commits nothing is told, not even that they are there. */
function noCommit(commitId: string): PerfError {
  return new PerfError('not-found', `There is no commit ${commitId} of yours.`, {
    ids: [commitId],
  });
}

function isGone(commitId: string): PerfError {
  return cannot(commitId, 'some of what it changed was erased since');
}

function cannot(commitId: string, why: string): PerfError {
  return new PerfError('wrong-state', `The commit ${commitId} cannot be undone: ${why}.`, {
    ids: [commitId],
  });
}
