import type { Connection } from './idb-connection.ts';
import { erasingFolder } from './second-copy-generations.ts';
import type { CopySource, Journal } from './second-copy-journal.ts';
import type { Keeper } from './second-copy-keeper.ts';
import type { CopyLocks } from './second-copy-locks.ts';
import type { Place } from './second-copy-place.ts';
import { isSound, removeOthers, removeOutdated, writeSnapshot } from './second-copy-snapshot.ts';

/** Without commits for so long a moment is quiet, in milliseconds. */
const quietMs = 1000;
/** A moment that never comes is waited for so many times. */
const patience = 30;
/** How long until a second copy that could not be written is tried again, in milliseconds. */
const retryMs = 15_000;

/** What is done for a second copy in quiet moments: snapshots, checks, and what could not be written before. */
export interface Care {
  /** Says that a commit was just kept. */
  touch(): void;
  /** Asks for a look at all files, and for new ones in the place of what is damaged or has to go. */
  check(): void;
  /** Stops at once, until the next `touch` or `check`. */
  rest(): void;
}

/** What is taken care of. */
export interface CareAsked {
  readonly place: Place;
  readonly locks: CopyLocks;
  readonly connection: Pick<Connection, 'connect'>;
  readonly source: CopySource;
  readonly journal: Journal;
  readonly keeper: Keeper;
}

/** The care of one handle. Where several tabs would do the same, one does. */
export function careOf({ place, locks, connection, source, journal, keeper }: CareAsked): Care {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop = new AbortController();
  let isUnchecked = false;
  let touches = 0;
  let waited = 0;

  function arm(delay: number): void {
    const seen = touches;
    timer ??= setTimeout(() => {
      timer = undefined;
      // What cannot be done now, as for want of room, is wanted again by the next commit or opening.
      void tend(seen).catch(() => undefined);
    }, delay);
  }

  async function tend(seen: number): Promise<void> {
    const { signal: stopped } = stop;
    if (touches !== seen && ++waited < patience) return arm(quietMs);
    waited = 0;
    await keeper.catchUp();
    if (!keeper.isKept) return arm(retryMs);
    if (stopped.aborted) return;
    await connection.connect();
    await locks.ifQuiet(async (wanted) => {
      const signal = AbortSignal.any([stopped, wanted]);
      if (isUnchecked) await mend(signal);
      if (journal.isLong()) await renew(signal);
    });
  }

  async function renew(signal: AbortSignal): Promise<void> {
    await writeSnapshot(place, source, signal);
    await locks.appending(() => removeOutdated(place, source.birth()));
    journal.reset();
  }

  async function mend(signal: AbortSignal): Promise<void> {
    const isToGo = (await place.list()).has(erasingFolder);
    if (isToGo || !(await isSound(place, source.birth(), signal))) {
      const folder = await writeSnapshot(place, source, signal);
      await locks.appending(() => removeOthers(place, folder));
      journal.reset();
    }
    isUnchecked = false;
  }

  return {
    touch() {
      touches += 1;
      if (isUnchecked || journal.isLong() || !keeper.isKept) arm(quietMs);
    },
    check() {
      isUnchecked = true;
      arm(quietMs);
    },
    rest() {
      clearTimeout(timer);
      timer = undefined;
      stop.abort();
      stop = new AbortController();
    },
  };
}
