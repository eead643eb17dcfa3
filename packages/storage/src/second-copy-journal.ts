import {
  type Commit,
  type RecordKey,
  type Stored,
  type StoredCommit,
  type Version,
  loggedCommit,
} from '@throughline/core';
import type { Whole } from './idb-whole.ts';
import { generationsIn, snapshotFile } from './second-copy-generations.ts';
import { type CopyFile, hasNoImage, linesOf } from './second-copy-lines.ts';
import type { Place } from './second-copy-place.ts';

/** What a second copy is a copy of. */
export interface CopySource {
  /** Which database it is; see `Layout`. */
  birth(): number;
  whole(): Promise<Whole>;
  commits(after: Version): AsyncIterable<StoredCommit>;
  read(keys: readonly RecordKey[]): Promise<readonly Stored[]>;
}

/** Versions to keep, with the commit where this tab has it at hand. */
export type Pending = ReadonlyMap<Version, Commit | undefined>;

/** Where journals go. */
interface Base {
  readonly folder: string;
  /** The last commit that is kept. */
  readonly last: Version;
  readonly snapshotBytes: number;
  /** What the journals take on the device. */
  readonly journalBytes: number;
  /** Commits until this tab looks for a newer folder that another one has made. */
  readonly untilLook: number;
}

/** What a file takes on a device at least, in bytes. */
const blockBytes = 4096;
const looksEach = 64;

/** Adds commits to a second copy, one file for all that are waiting. */
export interface Journal {
  /**
   * Keeps what is pending. The caller holds the lock for appending.
   *
   * @returns whether it could: without a snapshot there is nothing that journals could follow.
   */
  append(pending: Pending): Promise<boolean>;
  /** Forgets where the last journal went. */
  reset(): void;
  /** Whether the journals have grown so much beside the snapshot that a new one pays. */
  isLong(): boolean;
}

/** The journal of a second copy. */
export function journalOf(place: Place, source: CopySource): Journal {
  let base: Base | undefined;

  /** The folder in use, as long as its snapshot is there; `last` as of what other tabs have written. */
  async function baseFor(first: Version): Promise<Base | undefined> {
    const known = base;
    if (!known || known.untilLook <= 0) return findBase(place, source.birth());
    if ((await place.size(known.folder, snapshotFile)) === 0)
      return findBase(place, source.birth());
    if (known.last >= first - 1) return known;
    // Another tab has written since; often the one commit before.
    const isNext = (await place.size(known.folder, String(first - 1))) > 0;
    return isNext ? { ...known, last: first - 1 } : findBase(place, source.birth());
  }

  return {
    async append(pending) {
      const versions = [...pending.keys()].toSorted((a, b) => a - b);
      const first = versions[0] ?? 0;
      const top = versions.at(-1) ?? 0;
      base = await baseFor(first);
      if (!base) return false;
      if (base.last >= top) return true;
      const file =
        fromMemory(pending, { birth: source.birth(), after: base.last }) ??
        (await fromSource(source, base.last));
      const lines = [...linesOf(file)];
      await place.write(base.folder, String(file.to), lines);
      const bytes = lines.reduce((sum, { length }) => sum + length, 0);
      base = {
        ...base,
        last: file.to,
        journalBytes: base.journalBytes + Math.ceil(bytes / blockBytes) * blockBytes,
        untilLook: base.untilLook - 1,
      };
      return true;
    },
    reset: () => (base = undefined),
    isLong: () =>
      base !== undefined && base.journalBytes > Math.max(256 * blockBytes, base.snapshotBytes / 4),
  };
}

/** The folder of the newest snapshot, and the last commit that any file keeps. */
async function findBase(place: Place, birth: number): Promise<Base | undefined> {
  const all = (await generationsIn(place)).filter((it) => it.birth === birth);
  const newest = all.find(({ hasSnapshot }) => hasSnapshot);
  if (!newest) return undefined;
  const { folder, version } = newest;
  const journals = all
    .flatMap((it) => it.journals.map((to) => ({ folder: it.folder, to })))
    .filter(({ to }) => to > version)
    .toSorted((a, b) => b.to - a.to);
  let last = version;
  for (const journal of journals) {
    // An empty one was cut off while it was written.
    if ((await place.size(journal.folder, String(journal.to))) === 0) continue;
    last = journal.to;
    break;
  }
  return {
    ...{ folder, last, untilLook: looksEach },
    snapshotBytes: await place.size(folder, snapshotFile),
    journalBytes: journals.length * blockBytes,
  };
}

/** The file for commits that this tab has at hand, where they follow what is kept without a gap. */
function fromMemory(
  pending: Pending,
  { birth, after }: { readonly birth: number; readonly after: Version },
): CopyFile | undefined {
  const commits: StoredCommit[] = [];
  const records = new Map<string, Stored>();
  let to = after;
  for (let commit = pending.get(to + 1); commit; commit = pending.get(to + 1)) {
    to += 1;
    commits.push(loggedCommit(commit, to));
    for (const { collection, id, schema, record, unlogged } of commit.changes) {
      if (!unlogged) continue;
      const key = JSON.stringify([collection, id]);
      if (record === null) records.delete(key);
      else records.set(key, { collection, id, version: to, schema, record });
    }
  }
  if (to < Math.max(...pending.keys())) return undefined;
  return { birth, from: after + 1, to, records: [...records.values()], commits };
}

/** The file for all commits since; what they have no image of is asked for. */
async function fromSource(source: CopySource, after: Version): Promise<CopyFile> {
  for (;;) {
    const commits: StoredCommit[] = [];
    for await (const commit of source.commits(after)) commits.push(commit);
    const to = commits.at(-1)?.version ?? after;
    const keys = commits.flatMap(({ changes }) => changes.filter(hasNoImage));
    const records = keys.length > 0 ? await source.read(keys) : [];
    // One that has changed again since belongs to a commit that is not in the file yet.
    if (records.some(({ version }) => version > to)) continue;
    return { birth: source.birth(), from: after + 1, to, records, commits };
  }
}
