import { PerfError } from '../../errors.ts';
import type { Commit, Committed, Rewritten, Storage, StoredCommit, Version } from '../storage.ts';
import { compareHistory, wentAnotherWay } from './compare-history.ts';
import { type FileOptions, pacer } from './export-options.ts';
import { fullCommits } from './full-commits.ts';
import { type WorkspaceImportPlan, refusalOf } from './plan-import.ts';

/** What restoring has done. */
export interface Restored {
  /** How many commits were written. */
  readonly written: number;
  /** The version that the workspace has now. */
  readonly version: Version;
}

/**
 * Writes the commits of a file into a storage, with their ids, moments and people: the same records, at the same
 * versions, with the same past. For whoever keeps the storage; no command does this. The storage is empty, or holds
 * the beginning of the same history, whose rest is added then. It stays open, and nothing in it is written over.
 *
 * Each commit is whole, the file is not: after a stop or an error the commits up to then are there, and restoring
 * the same file again goes on. Records without a past that the file erases later may be set aside until then.
 *
 * @param plan - Of `planWorkspaceImport` for this storage.
 * @throws PerfError the first error of a plan that was refused; `conflict` where the storage went another way
 *   since; as `Storage.commit`. The reason of the signal.
 *
 * @example
 * const storage = idbStorage('acme');
 * await restoreStorage(storage, await planWorkspaceImport(text, { storage }));
 * const workspace = await createWorkspace({ storage, viewer, now: systemNow, newId: systemIds() });
 */
export async function restoreStorage(
  storage: Storage,
  plan: WorkspaceImportPlan,
  options: FileOptions = {},
): Promise<Restored> {
  const refusal = refusalOf(plan);
  if (refusal) throw refusal;
  options.signal?.throwIfAborted();
  const told = plan.file.commits.map(({ commit }) => commit);
  const { version: from, differing } = await compareHistory(storage, told, options.signal);
  if (differing) throw wentAnotherWay(differing);
  const step = pacer(options);
  const commits = fullCommits(
    told,
    plan.file.records.map(({ stored }) => stored),
  );
  for (const commit of commits.slice(from)) {
    const isLast = commit.version === commits.length;
    assertLanded(await send(storage, commit, isLast ? erasedImages(told) : []), commit);
    await step(commit.changes.length + 1, { done: commit.version, total: commits.length });
  }
  const version = Math.max(from, commits.length);
  options.onProgress?.({ done: version, total: version });
  return { written: Math.max(0, commits.length - from), version };
}

/** The last commit erases, in one step, the images that were erased before the file was written. */
function send(
  storage: Storage,
  { version, ...commit }: StoredCommit,
  images: readonly Rewritten[],
): Promise<Committed> {
  const sent: Commit = commit;
  if (images.length === 0) return storage.commit(sent);
  return storage.redact({ ...sent, upTo: version - 1, images });
}

function erasedImages(commits: readonly StoredCommit[]): readonly Rewritten[] {
  return commits.flatMap(({ version, changes }) =>
    changes.flatMap(({ collection, id, schema, redacted }) =>
      redacted ? { collection, id, version, schema, record: null } : [],
    ),
  );
}

function assertLanded(answer: Committed, commit: StoredCommit): void {
  if (answer.kind === 'committed' && answer.version === commit.version) return;
  throw new PerfError(
    'conflict',
    `Somebody else has written to the workspace at version ${commit.version} while it was restored.`,
    { ids: commit.changes.map(({ id }) => id) },
  );
}
