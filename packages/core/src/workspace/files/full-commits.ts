import { nameOf } from '../changes.ts';
import type { Change, Stored, StoredCommit } from '../storage.ts';

/** What comes after a change of a record: the version that it was made on, and what the record was then. */
interface Later {
  readonly expected: number;
  readonly record: unknown;
}

/**
 * Commits with a record wherever a change without an image wrote one, so that a storage can apply them one after
 * the other. Whether it wrote or erased one, the version says that the next change was made on; for the last
 * change, whether there is a record. What the record was is not known in between: it is what it became, and one
 * that went for good stands for itself with its id alone, until the commit that erases it.
 *
 * @param records - The current records whose last change holds no image.
 */
export function fullCommits(
  commits: readonly StoredCommit[],
  records: readonly Stored[],
): readonly StoredCommit[] {
  const later = new Map<string, Later>();
  for (const stored of records) {
    later.set(nameOf(stored), { expected: stored.version, record: stored.record });
  }
  const full: StoredCommit[] = [];
  for (const commit of [...commits].reverse()) {
    const changes = commit.changes.map((change) => filled(change, commit.version, later));
    for (const [index, { expected, record }] of changes.entries()) {
      later.set(nameOf(commit.changes[index] as Change), { expected, record });
    }
    full.push({ ...commit, changes });
  }
  return full.reverse();
}

function filled(change: Change, version: number, later: ReadonlyMap<string, Later>): Change {
  const { redacted, ...kept } = change;
  if (!redacted && !change.unlogged) return change;
  const next = later.get(nameOf(change));
  if (next?.expected !== version) return { ...kept, record: null };
  return { ...kept, record: next.record ?? { id: change.id } };
}
