import { schemasPart } from '../schemas-part.ts';
import type { PerfError } from '../../errors.ts';
import type { FileHeader } from '../../schema/workspace-file.ts';
import type { Storage, Version } from '../storage.ts';
import { checkHistory } from './check-history.ts';
import { compareHistory, wentAnotherWay } from './compare-history.ts';
import { type FileOptions, pacer } from './export-options.ts';
import {
  type CollectionCounts,
  type FileSetAside,
  countRecords,
  lastRecords,
  unreadableIn,
} from './plan-counts.ts';
import { readFile } from './read-file.ts';
import type { FileSource } from './text-lines.ts';
import { type FileError, type WorkspaceFile, createFileErrors } from './workspace-file.ts';

/** What restoring a file would do. Making it changes nothing. */
export interface WorkspaceImportPlan {
  /**
   * `restore`: the workspace is empty. `continue`: it holds the beginning of the file, and the rest would be
   * added. `nothing`: it holds all of the file. `refused`: see `errors`.
   */
  readonly kind: 'restore' | 'continue' | 'nothing' | 'refused';
  /** `undefined` where the file has none that can be read. */
  readonly header: FileHeader | undefined;
  /** What stands in the way, in the order of the lines; the first hundred. Line 0 is about the workspace. */
  readonly errors: readonly FileError[];
  readonly errorCount: number;
  /** Records that the last commit leaves and that cannot be read: kept as they are, and set aside on opening. */
  readonly setAside: readonly FileSetAside[];
  /**
   * Versions that were damaged in the storage that the file was written from: what could be made out of them is in
   * the file, the rest is lost.
   */
  readonly damaged: readonly Version[];
  /** The version that the workspace has, and the one that the file comes to. */
  readonly from: Version;
  readonly to: Version;
  /** What would become of the current records, by collection. */
  readonly counts: Readonly<Record<string, CollectionCounts>>;
  /** What was read. */
  readonly file: WorkspaceFile;
}

/** Where a file is to go, and how the work on it is paced. */
export interface PlanOptions extends FileOptions {
  /** Left out for an empty one. It stays open. */
  readonly storage?: Storage;
}

/**
 * A dry run of `restoreStorage`: reads a file of `exportStorage` or `Workspace.exportWorkspace` to its end, and
 * says with lines what is wrong with it and what it would do.
 *
 * @param source - The text of the file, its bytes, or pieces of either as they come.
 * @throws As `Storage.open`, `Storage.commits` and `Storage.read`; the reason of the signal. Nothing for what is in
 *   the file: that is in `errors`, as `bad-file` for what cannot be read, `invalid-input` with issues for what
 *   does not fit, `newer-data` for a file of a newer version, `conflict` where the workspace went another way.
 *
 * @example
 * const plan = await planWorkspaceImport(await file.text(), { storage });
 * if (plan.kind !== 'refused') await restoreStorage(storage, plan);
 */
export async function planWorkspaceImport(
  source: FileSource,
  { storage, ...options }: PlanOptions = {},
): Promise<WorkspaceImportPlan> {
  const errors = createFileErrors();
  // What does not fit is named here for the places where it does not.
  await schemasPart.load();
  const file = await readFile(source, errors, options);
  if (errors.count === 0) await checkHistory(file, errors, pacer(options));
  const to = file.commits.length;
  const about = { header: file.header, to, damaged: file.damaged, file };
  const nothing = { from: 0, setAside: [], counts: {} };
  if (errors.count > 0) return { kind: 'refused', ...about, ...nothing, ...listed(errors) };
  const commits = file.commits.map(({ commit }) => commit);
  const found = storage && (await compareHistory(storage, commits, options.signal));
  const from = found?.version ?? 0;
  if (found?.differing) errors.add(0, wentAnotherWay(found.differing));
  const last = lastRecords(file);
  const now = storage && from > 0 ? await storage.read() : [];
  const isBehind = from >= to && to > 0;
  const kind = errors.count > 0 ? 'refused' : kindOf(from, to);
  return {
    ...about,
    kind,
    from,
    ...listed(errors),
    setAside: unreadableIn(last),
    counts: countRecords(last, now, isBehind),
  };
}

function kindOf(from: Version, to: Version): WorkspaceImportPlan['kind'] {
  if (from >= to) return 'nothing';
  return from === 0 ? 'restore' : 'continue';
}

function listed({ listed: errors, count }: { listed: readonly FileError[]; count: number }) {
  return { errors, errorCount: count };
}

/** The first error of a plan that is refused. */
export function refusalOf({ errors }: WorkspaceImportPlan): PerfError | undefined {
  return errors[0]?.error;
}
