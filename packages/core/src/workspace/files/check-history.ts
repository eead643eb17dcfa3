import { type CollectionName, collections, hasHistory } from '../../schema/collections.ts';
import { nameOf } from '../changes.ts';
import type { Change, Version } from '../storage.ts';
import type { Step } from './export-options.ts';
import { type FileErrors, type WorkspaceFile, misfit } from './workspace-file.ts';

/** What is known of a record after a commit: its version, and whether it is there; `open` where no image says it. */
export interface Known {
  readonly version: Version;
  readonly is: 'there' | 'gone' | 'open';
}

/** Of a record that no commit has named. */
export const unknownRecord: Known = { version: 0, is: 'gone' };

/**
 * Checks that the commits of a file make one history: versions without gaps, each commit once, each change on the
 * version that the record had, and a record for each that holds no image of it.
 *
 * @param step - Called after each commit and record.
 * @throws What `step` throws.
 */
export async function checkHistory(
  { commits, records }: WorkspaceFile,
  errors: FileErrors,
  step: Step,
): Promise<void> {
  const known = new Map<string, Known>();
  const ids = new Set<string>();
  for (const [index, { line, commit }] of commits.entries()) {
    const refuse = (at: number, field: string, message: string) =>
      errors.add(at, misfit(at, field, message));
    if (commit.version !== index + 1) refuse(line, 'version', `expected ${index + 1}`);
    if (ids.has(commit.id)) refuse(line, 'id', 'expected each commit once');
    ids.add(commit.id);
    for (const [place, change] of commit.changes.entries()) {
      const message =
        problemOf(change, commit.version, known) ?? lateMark(change, index === commits.length - 1);
      if (message) refuse(line + 1 + place, message[0], message[1]);
      known.set(nameOf(change), { version: commit.version, is: stateAfter(change) });
    }
    await step(commit.changes.length + 1, { done: index + 1, total: commits.length });
  }
  for (const { line, stored } of records) {
    const { version, is } = known.get(nameOf(stored)) ?? unknownRecord;
    if (is !== 'open' || version !== stored.version || stored.record === null) {
      const message = 'expected the last change of a record without an image, each once';
      errors.add(line, misfit(line, 'version', message));
    }
    known.set(nameOf(stored), { version, is: 'there' });
    await step(1, { done: commits.length, total: commits.length });
  }
}

function problemOf(
  change: Change,
  version: Version,
  known: ReadonlyMap<string, Known>,
): readonly [field: string, message: string] | undefined {
  const { collection, expected, unlogged, redacted, record } = change;
  const before = known.get(nameOf(change)) ?? unknownRecord;
  if (before.version === version) return ['id', 'expected each record once in a commit'];
  const fitting = expectedAfter(before);
  if (!fitting.includes(expected)) return ['expected', `expected ${fitting.join(' or ')}`];
  if ((unlogged || redacted) && record !== null) return ['record', 'expected null'];
  const isKept =
    !Object.hasOwn(collections, collection) || hasHistory(collection as CollectionName);
  return isKept || unlogged ? undefined : ['unlogged', 'expected true, as this has no history'];
}

/** An image is erased by a later commit. */
function lateMark({ redacted }: Change, isLast: boolean): ReturnType<typeof problemOf> {
  return redacted && isLast ? ['redacted', 'expected a later commit that erased it'] : undefined;
}

/** The versions that the next change of a record may say it was made on. */
export function expectedAfter({ version, is }: Known): readonly Version[] {
  return { there: [version], gone: [0], open: [version, 0] }[is];
}

/** What a record is after a change. */
export function stateAfter({ unlogged, redacted, record }: Change): Known['is'] {
  if (unlogged || redacted) return 'open';
  return record === null ? 'gone' : 'there';
}
