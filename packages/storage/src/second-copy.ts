import { type Commit, PerfError, type Version } from '@throughline/core';
import { type Connection, connected } from './idb-connection.ts';
import { blocked, copyBlocked, repairBlocked } from './idb-errors.ts';
import type { IdbNotice } from './idb-notices.ts';
import type { DatabaseState } from './idb-open.ts';
import { careOf } from './second-copy-care.ts';
import { erasingFolder } from './second-copy-generations.ts';
import { type CopySource, journalOf } from './second-copy-journal.ts';
import { keeperOf } from './second-copy-keeper.ts';
import { type CopyLocks, locksOf } from './second-copy-locks.ts';
import { eraseFrom } from './second-copy-erasing.ts';
import { type Place, hasPlace, placeOf } from './second-copy-place.ts';
import { type RescueAsked, isRescueWanted, rescue } from './second-copy-rescue.ts';
import { beginCopy } from './second-copy-snapshot.ts';

/** How an erasure ended. */
export interface Erased {
  readonly isDone: boolean;
}

/** A copy of a workspace outside its database, from which the database can be made again. */
export interface SecondCopy {
  /** Whether what `keep` was asked for is kept. */
  readonly isKept: boolean;
  /** Settles once a commit that is in the database is in the copy too, or the copy is known to be behind. */
  keep(version: Version, commit?: Commit): Promise<void>;
  /**
   * Runs an erasure, and settles once no file holds anything from before it.
   *
   * @param erase - Answers whether it was done.
   * @throws PerfError `storage-blocked` where another tab does not let go; nothing was erased then. Any other
   *   error means that the copy may still hold what was to go: the erasure has to be sent again.
   */
  erasing<T extends Erased>(erase: () => Promise<T>): Promise<T>;
  /**
   * Puts back what a database has lost; see `rescue`.
   *
   * @param isLost - Whether a state is one that the database cannot be in without a loss.
   * @throws PerfError `storage-blocked` where another tab does not let go of what is needed for it.
   */
  rescue(asked: RescueAsked, isLost: (state: DatabaseState) => boolean): Promise<void>;
  /** Looks, in a quiet moment, whether the copy is whole and has everything up to a version. */
  check(version: Version): void;
  /** Removes all of it. */
  forget(): Promise<void>;
  /** Stops what is done in quiet moments; the next commit takes it up. */
  rest(): void;
  /** Settles when nothing is being written any more. */
  settled(): Promise<unknown>;
}

/** What a second copy is made with. */
export interface SecondCopyAsked {
  readonly connection: Pick<Connection, 'connect'>;
  /** What it is a copy of, on the connection that there is; rejects with a `LostConnection` without one. */
  readonly source: CopySource;
  readonly notify: (notice: IdbNotice) => void;
}

/** The second copy of a database; one that keeps nothing, and says so, where the browser has no place for it. */
export function secondCopyOf(database: string, asked: SecondCopyAsked): SecondCopy {
  if (hasPlace()) return copyAt({ ...asked, place: placeOf(database), locks: locksOf(database) });
  let isSaid = false;
  return {
    ...noSecondCopy(asked.connection),
    check() {
      if (!isSaid) asked.notify({ kind: 'no-second-copy' });
      isSaid = true;
    },
  };
}

/** A second copy that is not wanted. What an earlier one left is removed once the database was opened. */
export function unwantedCopy(
  database: string,
  connection: Pick<Connection, 'connect'>,
): SecondCopy {
  if (!hasPlace()) return noSecondCopy(connection);
  const place = placeOf(database);
  const locks = locksOf(database);
  const forget = () => underBoth(locks, () => place.removeAll());
  return {
    ...noSecondCopy(connection),
    forget,
    check: () => void forget().catch(() => undefined),
    erasing: (erase) =>
      connected(connection, () =>
        erasingUnder(locks, async () => {
          // Files of another tab, or of before: nobody writes them anew for this handle.
          await place.removeAll();
          return erase();
        }),
      ),
  };
}

/**
 * Deletes a database with its second copy. Tabs that were writing wait, and then find neither.
 *
 * @throws PerfError `storage-blocked` where a tab does not let go of the copy, and what `work` throws.
 */
export async function deletingCopyOf(database: string, work: () => Promise<void>): Promise<void> {
  if (!hasPlace()) return work();
  const place = placeOf(database);
  const removed = await underBoth(locksOf(database), async () => {
    const [copy] = await Promise.allSettled([place.removeAll()]);
    await work();
    return copy;
  }).catch((error: unknown) => {
    throw isTimeout(error) ? blocked() : error;
  });
  if (removed.status === 'rejected') throw removed.reason;
}

function noSecondCopy(connection: Pick<Connection, 'connect'>): SecondCopy {
  return {
    isKept: false,
    keep: () => Promise.resolve(),
    erasing: (erase) => connected(connection, erase),
    rescue: () => Promise.resolve(),
    check: () => undefined,
    forget: () => Promise.resolve(),
    rest: () => undefined,
    settled: () => Promise.resolve(),
  };
}

/** A second copy at a place; both may be another one than the browser's in tests. */
export function copyAt(
  asked: SecondCopyAsked & { readonly place: Place; readonly locks: CopyLocks },
): SecondCopy {
  const { place, locks, notify, source, connection } = asked;
  const journal = journalOf(place, source);
  const keeper = keeperOf({
    append: (pending) =>
      connected(connection, () => locks.appending(() => journal.append(pending))),
    begin: () => connected(connection, () => locks.changing(() => beginCopy(place, source, locks))),
    forget: journal.reset,
    notify,
  });
  const care = careOf({ place, locks, connection, source, journal, keeper });

  async function keep(version: Version, commit?: Commit): Promise<void> {
    await keeper.keep(version, commit);
    care.touch();
    if (!commit?.changes.some(({ unlogged, record }) => unlogged && record === null)) return;
    // A record that no log has an image of is gone for good: from here too, in a quiet moment.
    await place.makeFolder(erasingFolder).catch(keeper.fallBehind);
    care.check();
  }

  async function erasing<T extends Erased>(erase: () => Promise<T>): Promise<T> {
    try {
      return await connected(connection, () =>
        erasingUnder(locks, () =>
          eraseFrom(place, { erase, source, fallBehind: keeper.fallBehind }),
        ),
      );
    } finally {
      journal.reset();
    }
  }

  return {
    get isKept() {
      return keeper.isKept;
    },
    keep,
    erasing,
    async rescue(found, isLost) {
      const isWanted = () => isRescueWanted(place, found.database, isLost);
      if (!(await isWanted())) return;
      try {
        const notice = await underBoth(locks, () => rescue(place, found));
        if (notice) notify(notice);
      } catch (error) {
        if (error instanceof PerfError) throw error;
        // A second copy that cannot be reached is as none: then the loss is told. One in use may yet be.
        if (isTimeout(error) && (await isWanted())) throw repairBlocked(error);
      }
    },
    check(version) {
      if (version > 0) void keep(version).catch(() => undefined);
      care.check();
    },
    forget: () => underBoth(locks, () => place.removeAll()),
    rest: care.rest,
    settled: keeper.settled,
  };
}

/** Runs an erasure under both locks; `storage-blocked` where it could not begin. */
async function erasingUnder<T>(locks: CopyLocks, work: () => Promise<T>): Promise<T> {
  let hasBegun = false;
  const begun = () => {
    hasBegun = true;
    return work();
  };
  try {
    return await underBoth(locks, begun);
  } catch (error) {
    throw hasBegun ? error : copyBlocked(error);
  }
}

function underBoth<T>(locks: CopyLocks, work: () => Promise<T>): Promise<T> {
  return locks.changing(() => locks.appending(work));
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError';
}
