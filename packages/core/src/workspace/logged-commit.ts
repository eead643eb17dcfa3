import { asCommit } from './as-stored.ts';
import type { Change, Commit, RecordKey, Rewritten, StoredCommit, Version } from './storage.ts';

/**
 * A commit as a storage keeps it: with its version, without its basis, and without the images that are not
 * to be kept. Adapters of others may use it, and `byVersion` and `withImages` for redactions.
 */
export function loggedCommit(commit: Commit, version: Version): StoredCommit {
  const { id, at, by, command, changes } = commit;
  return { id, at, by, command, changes: changes.map(logged), version };
}

/** The images of a redaction by the commit that they are of. */
export function byVersion(
  images: readonly Rewritten[],
): ReadonlyMap<Version, readonly Rewritten[]> {
  const found = new Map<Version, Rewritten[]>();
  for (const image of images) {
    const list = found.get(image.version);
    if (list) list.push(image);
    else found.set(image.version, [image]);
  }
  return found;
}

/**
 * A stored commit with other images in the place of its own; what is dropped is marked as such, and what is
 * damaged beyond telling what it is of is left out.
 */
export function withImages(commit: StoredCommit, images: readonly Rewritten[]): StoredCommit {
  const byName = new Map(images.map((image) => [nameOf(image), image]));
  return {
    ...commit,
    changes: asCommit(commit, commit.version).changes.map((change) => {
      const image = byName.get(nameOf(change));
      return image ? rewritten(change, image) : change;
    }),
  };
}

function logged(change: Change): Change {
  return change.unlogged ? { ...change, record: null } : change;
}

function rewritten(change: Change, { schema, record }: Rewritten): Change {
  if (record === null) return { ...change, record: null, redacted: true };
  return { ...change, schema, record };
}

function nameOf({ collection, id }: RecordKey): string {
  return JSON.stringify([collection, id]);
}
