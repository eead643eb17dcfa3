import type { CopySource } from './second-copy-journal.ts';
import type { CopyLocks } from './second-copy-locks.ts';

type Lock = 'changing' | 'appending';

/** The locks of one handle for what it does while it connects, also where it holds some of them itself. */
export interface OwnLocks {
  /**
   * Runs what uses the database under a lock that the handle holds; `appending` where it holds both. Where a
   * connection has to be made for it, `both` does not wait for that lock.
   */
  within<T>(lock: Lock, work: () => Promise<T>): Promise<T>;
  /** Runs under both locks, of which those count as taken that a call of `within` holds: it waits for this. */
  both<T>(work: () => Promise<T>): Promise<T>;
}

/** The own locks of one handle. */
export function ownLocksOf(locks: CopyLocks): OwnLocks {
  const changing = waitersOf();
  const appending = waitersOf();
  return {
    within: (lock, work) => (lock === 'changing' ? changing : appending).while(work),
    async both<T>(work: () => Promise<T>): Promise<T> {
      let running: Promise<T> | undefined;
      let isOver = false;
      // Whichever way is free first begins; the others, which come later, find that done or given up.
      const once = (): Promise<T> => {
        if (isOver && !running)
          return Promise.reject(new Error('It was not waited for any longer.'));
        return (running ??= work());
      };
      try {
        return await Promise.race([
          appending.any().then(once),
          changing.any().then(() => locks.appending(once)),
          locks.changing(() => locks.appending(once)),
        ]);
      } finally {
        isOver = true;
      }
    },
  };
}

/** A source whose calls are known to be made under locks, so that none of them waits for itself. */
export function sourceWithin(own: OwnLocks, source: CopySource): CopySource {
  return {
    birth: source.birth,
    whole: () => own.within('changing', source.whole),
    read: (keys) => own.within('appending', () => source.read(keys)),
    async *commits(after) {
      const commits = source.commits(after)[Symbol.asyncIterator]();
      for (;;) {
        const next = await own.within('appending', () => commits.next());
        if (next.done) return;
        yield next.value;
      }
    },
  };
}

/** Counts what is under way, and tells when there is something. */
function waitersOf() {
  let count = 0;
  let tell: () => void = () => undefined;
  const anew = () => new Promise<void>((resolve) => (tell = resolve));
  let begun = anew();
  return {
    /** Settles as soon as anything is under way. */
    any: () => begun,
    async while<T>(work: () => Promise<T>): Promise<T> {
      count += 1;
      tell();
      try {
        return await work();
      } finally {
        count -= 1;
        if (count === 0) begun = anew();
      }
    },
  };
}
