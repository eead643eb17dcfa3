import { nameOf } from './changes.ts';
import { readCommits } from './stored-commits.ts';
import type { RecordVersion } from './stored-snapshot.ts';
import type { Change, Storage, Stored, StoredCommit, Version } from './storage.ts';

/** Versions that are no further apart than this are read in one go: beginning to read costs as much as some commits. */
const maxGap = 64;

/**
 * What records were in some versions, by the images in the commits of those. Where an image was dropped since,
 * or never kept, a record is what it was before that, as on folding.
 *
 * @param wanted - Each record once; version 0 stands for none.
 * @param known - Commits that need not be read again.
 * @returns By `nameOf`; nothing for a record that was not there, `null` in the place of one that was taken away.
 *   `undefined` where the log is damaged and does not say what its place says that it does.
 * @throws What the storage throws.
 */
export async function imagesOf(
  storage: Pick<Storage, 'commits'>,
  wanted: readonly RecordVersion[],
  known: readonly StoredCommit[],
): Promise<ReadonlyMap<string, Stored> | undefined> {
  const images = new Map<string, Stored>();
  const read = new Map(known.map((commit) => [commit.version, commit]));
  let open = wanted.filter(({ version }) => version > 0);
  while (open.length > 0) {
    const asked = byVersion(open);
    await readVersions(storage, [...asked.keys()], read);
    const further: RecordVersion[] = [];
    for (const [version, names] of asked) {
      const changes = changesOf(read.get(version), names);
      if (!changes) return undefined;
      for (const change of changes) {
        const { collection, id, expected, schema, record } = change;
        const isThere = !change.redacted && !change.unlogged;
        if (isThere) images.set(nameOf(change), { collection, id, version, schema, record });
        else if (expected >= version) return undefined;
        else if (expected > 0) further.push({ collection, id, version: expected });
      }
    }
    open = further;
  }
  return images;
}

function byVersion(wanted: readonly RecordVersion[]): ReadonlyMap<Version, ReadonlySet<string>> {
  const found = new Map<Version, Set<string>>();
  for (const key of wanted) {
    const names = found.get(key.version);
    if (names) names.add(nameOf(key));
    else found.set(key.version, new Set([nameOf(key)]));
  }
  return found;
}

/** The changes of some records in a commit, if it has all of them. Of two of one record the later one counts. */
function changesOf(
  commit: StoredCommit | undefined,
  names: ReadonlySet<string>,
): Iterable<Change> | undefined {
  const found = new Map<string, Change>();
  for (const change of commit?.changes ?? []) {
    const name = nameOf(change);
    if (names.has(name)) found.set(name, change);
  }
  return found.size === names.size ? found.values() : undefined;
}

/** Reads single commits, with what lies between near ones. */
async function readVersions(
  storage: Pick<Storage, 'commits'>,
  versions: readonly Version[],
  read: Map<Version, StoredCommit>,
): Promise<void> {
  const missing = versions.filter((version) => !read.has(version)).sort((a, b) => a - b);
  for (let from = 0; from < missing.length;) {
    let to = from;
    while (to + 1 < missing.length && gapAfter(missing, to) <= maxGap) to += 1;
    const [first = 0, last = 0] = [missing[from], missing[to]];
    const asked = new Set(missing.slice(from, to + 1));
    for await (const commit of readCommits(storage, first - 1)) {
      if (asked.has(commit.version)) read.set(commit.version, commit);
      if (commit.version >= last) break;
    }
    from = to + 1;
  }
}

function gapAfter(versions: readonly Version[], place: number): number {
  return (versions[place + 1] ?? Infinity) - (versions[place] ?? 0);
}
