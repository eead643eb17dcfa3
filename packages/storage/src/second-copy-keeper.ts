import { type Commit, PerfError, type Version } from '@throughline/core';
import type { IdbNotice } from './idb-notices.ts';
import type { Pending } from './second-copy-journal.ts';

/** Keeps commits in the journal, many that wait in one file, and knows whether it could. */
export interface Keeper {
  readonly isKept: boolean;
  /** Settles once it is kept, or at once where the copy is behind. */
  keep(version: Version, commit?: Commit): Promise<void>;
  /** Tries again to keep everything, where the copy is behind. */
  catchUp(): Promise<void>;
  /** Takes a failure of the place in: nothing is kept until `catchUp` works. */
  fallBehind(cause: unknown): void;
  /** Settles when nothing is being written any more. */
  settled(): Promise<unknown>;
}

/** What a keeper is made with. */
export interface KeeperAsked {
  /** Adds to the journal; see `Journal.append`. */
  readonly append: (pending: Pending) => Promise<boolean>;
  /** Writes a snapshot where there is none that a journal could follow. */
  readonly begin: () => Promise<void>;
  /** Forgets what is known of the journal, which may have changed. */
  readonly forget: () => void;
  readonly notify: (notice: IdbNotice) => void;
}

/** The keeper of one handle. */
export function keeperOf({ append, begin, forget, notify }: KeeperAsked): Keeper {
  let isKept = true;
  /** The last version that this handle has asked to keep. */
  let latest = 0;
  let waiting = new Map<Version, Commit | undefined>();
  let next: Promise<void> | undefined;
  let running: Promise<unknown> = Promise.resolve();

  function fallBehind(cause: unknown): void {
    forget();
    if (!isKept) return;
    isKept = false;
    notify({ kind: isRefused(cause) ? 'no-second-copy' : 'second-copy-behind', cause });
  }

  /** @returns whether it worked; a failure of the database is thrown. */
  async function write(pending: Pending): Promise<boolean> {
    try {
      for (let tries = 1; ; tries++) {
        if (await append(pending)) return true;
        if (tries > 2) throw new Error('The second copy is taken away as soon as it is begun.');
        await begin();
      }
    } catch (cause) {
      if (cause instanceof PerfError) throw unknownOutcome(cause);
      fallBehind(cause);
      return false;
    }
  }

  function writeWaiting(): Promise<void> {
    next ??= running.then(() => {
      next = undefined;
      const pending = waiting;
      waiting = new Map();
      const writing = write(pending).then(() => undefined);
      running = writing.catch(() => undefined);
      return writing;
    });
    return next;
  }

  return {
    get isKept() {
      return isKept;
    },
    async keep(version, commit) {
      latest = Math.max(latest, version);
      if (!isKept) return;
      waiting.set(version, commit);
      await writeWaiting();
    },
    async catchUp() {
      if (isKept) return;
      for (let top = -1; top < latest;) {
        top = latest;
        if (!(await write(new Map([[top, undefined]])))) return;
      }
      isKept = true;
      notify({ kind: 'second-copy-kept' });
    },
    fallBehind,
    settled: () => next?.catch(() => undefined) ?? running,
  };
}

/** Whether the browser lets a page have no files at all, as Firefox does in private windows. */
function isRefused(cause: unknown): boolean {
  return cause instanceof DOMException && ['SecurityError', 'NotAllowedError'].includes(cause.name);
}

/** A commit is in the database, and nobody knows what the copy has: a code would say that nothing was written. */
function unknownOutcome(cause: PerfError): Error {
  if (cause.code === 'storage-lost') return cause;
  return new Error('The second copy could not be made from the database.', { cause });
}
