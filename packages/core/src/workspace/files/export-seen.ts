import { hasRole } from '../../access/eyes.ts';
import type { PersonId } from '../../schema/ids.ts';
import type { Instant } from '../../schema/primitives.ts';
import type { Storage } from '../storage.ts';
import { type FileOptions, pacer } from './export-options.ts';
import { fittingAbout } from './fits-file.ts';
import { lineWriter } from './line-writer.ts';
import { isWholeHistory } from './mend-history.ts';
import { isAllSeen, readHistory, stateOf } from './read-history.ts';
import { createSeenHistory } from './seen-history.ts';

/** Of whom, and when, an export is made. */
export interface SeenExport extends FileOptions {
  readonly viewer: PersonId;
  /** The moment of the export. */
  readonly at: Instant;
}

/**
 * What one person may see of a storage, with its past, as the lines of a file: see `Workspace.exportWorkspace`.
 * An admin from whom nothing is hidden gets it whole, unless the log is damaged. Reading and weighing the history, before
 * the first line, is paced and stopped as the rest is.
 */
export async function* exportSeen(
  storage: Pick<Storage, 'commits' | 'read'>,
  { viewer, at, ...options }: SeenExport,
): AsyncGenerator<string, void, undefined> {
  options.signal?.throwIfAborted();
  const step = pacer(options);
  const history = await readHistory(storage, step);
  const { commits } = history;
  const { state: now, shelf } = await stateOf(history, step);
  const isWhole =
    !history.isDamaged &&
    shelf.all.length === 0 &&
    hasRole(viewer, ['admin'], now) &&
    (await isAllSeen(history, { viewer, now, step })) &&
    (await isWholeHistory(commits, step));
  const writer = lineWriter();
  const told = createSeenHistory(now, viewer);
  yield writer.header({ scope: isWhole ? 'whole' : 'seen', at, by: viewer });
  const ids = new Set<string>();
  for (const commit of commits) {
    const seen = isWhole ? commit : told.seen(fittingAbout(commit, ids));
    ids.add(commit.id);
    if (seen) yield* writer.commit(seen);
    await step(commit.changes.length + 1, { done: commit.version, total: commits.length });
  }
  const rest = isWhole ? undefined : told.rest(at);
  if (rest) yield* writer.commit(rest.commit);
  const records = isWhole ? history.records : (rest?.records ?? []);
  for (const stored of records) yield writer.record(stored);
  options.onProgress?.({ done: commits.length, total: commits.length });
  yield writer.end(isWhole ? commits.length : told.version);
}
