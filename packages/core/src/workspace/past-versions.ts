import { PerfError } from '../errors.ts';
import type { Instant } from '../schema/primitives.ts';
import { type CommitMoments, commitMoments } from './commit-moments.ts';
import { givenPasts } from './given-pasts.ts';
import type { PastMoment } from './past-workspace.ts';
import { pastRecords } from './past-records.ts';
import type { State } from './state.ts';
import type { Storage, StoredCommit, Version } from './storage.ts';
import { readCommits } from './stored-commits.ts';
import { type Held, storedSnapshot } from './stored-snapshot.ts';

/** So many versions are kept: the two of a comparison, and the next one of a slider. */
const maxKept = 3;

/** Before all commits: nothing was there. */
const beforeAll: Instant = '1970-01-01T00:00:00Z';

/** The past of one workspace, as far as it was asked for. */
export interface PastVersions {
  /**
   * What was there at a moment, or in a version.
   *
   * @throws PerfError `not-found` for a version that there is not; TypeError for a text that is no instant; what
   *   the storage throws.
   */
  at(moment: Instant | Version): Promise<PastMoment>;
  /** When the first commit was made; `null` before it. Throws what the storage throws. */
  began(): Promise<Instant | null>;
  /** Lets go of all records of the past, since they may have been rewritten; those given out are made good. */
  forget(): void;
}

/**
 * Nothing is read before it is asked for; the records of the last few versions are kept.
 *
 * @param held - What is in memory at the moment of the call.
 */
export function pastVersions(storage: Pick<Storage, 'commits'>, held: () => Held): PastVersions {
  const kept = new Map<Version, Promise<State>>();
  const given = givenPasts();
  let forgotten = 0;
  const past: PastVersions = {
    async at(asked) {
      const { version, at } = await placeOf(asked, storage, moments);
      const records = await recordsOf(version);
      given.add(version, records);
      return { version, at, records };
    },
    began: async () => (await commitOf(storage, 1))?.at ?? null,
    forget() {
      forgotten += 1;
      kept.clear();
      // Settles by itself: what cannot be read is emptied.
      void given.renew(read);
    },
  };
  const moments = commitMoments(storage, () => past.forget());

  function recordsOf(version: Version): Promise<State> {
    const records = kept.get(version) ?? read(version);
    kept.delete(version);
    kept.set(version, records);
    for (const old of [...kept.keys()].slice(0, -maxKept)) kept.delete(old);
    records.catch(() => {
      if (kept.get(version) === records) kept.delete(version);
    });
    return records;
  }

  /** What was rewritten while it was being read is read again. */
  async function read(version: Version): Promise<State> {
    for (;;) {
      const before = forgotten;
      const records = await pastRecords(storage, storedSnapshot(held()), version);
      if (forgotten === before) return records;
    }
  }

  return past;
}

async function placeOf(
  asked: Instant | Version,
  storage: Pick<Storage, 'commits'>,
  moments: CommitMoments,
): Promise<Omit<PastMoment, 'records'>> {
  // A day, or a time without a zone, is another moment for everybody.
  if (typeof asked === 'string' && !isInstant.test(asked)) throw noInstant(asked);
  if (typeof asked === 'string') return { version: await moments.versionAt(asked), at: asked };
  if (asked === 0) return { version: 0, at: beforeAll };
  const commit = await commitOf(storage, asked);
  if (!commit) throw noVersion(asked);
  return { version: asked, at: commit.at };
}

/** The commit of one version; `undefined` for a version that there is not. */
async function commitOf(
  storage: Pick<Storage, 'commits'>,
  version: Version,
): Promise<StoredCommit | undefined> {
  if (!Number.isSafeInteger(version) || version < 1) return undefined;
  for await (const commit of readCommits(storage, version - 1)) {
    return commit;
  }
  return undefined;
}

const isInstant = /T.*(?:Z|[+-]\d\d:\d\d)$/;

function noInstant(text: string): TypeError {
  return new TypeError(`${text} is no instant; 2026-04-01T09:00:00Z is.`);
}

function noVersion(version: Version): PerfError {
  return new PerfError('not-found', `There is no version ${version}.`);
}
