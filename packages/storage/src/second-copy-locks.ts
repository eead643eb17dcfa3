/** Holds what several tabs do to one second copy apart. */
export interface CopyLocks {
  /**
   * For what changes which files there are: snapshots, erasures, repairs. May go on to `appending`, never the
   * other way round.
   */
  changing<T>(work: () => Promise<T>): Promise<T>;
  /**
   * The same, only where no tab is at it; `undefined` otherwise. The signal is aborted as soon as anybody waits:
   * what is done in quiet moments has time.
   */
  ifQuiet<T>(work: (wanted: AbortSignal) => Promise<T>): Promise<T | undefined>;
  /** For adding a journal, and for removing files that a journal might go beside. */
  appending<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * How long to wait for other tabs, in milliseconds. They hold these locks for as long as writing takes; only a
 * tab that was frozen while it wrote holds one longer.
 */
const patienceMs = 10_000;
/** How often who holds a lock in a quiet moment looks whether it is wanted, in milliseconds. */
const lookMs = 50;

/**
 * The locks of the second copy of a database. The browser releases those of a tab that is gone.
 * They reject with a `TimeoutError` where another tab does not let go.
 */
export function locksOf(database: string): CopyLocks {
  const changing = `${database}:copy`;
  const request = <T>(name: string, work: () => Promise<T>): Promise<T> =>
    navigator.locks.request(name, { signal: AbortSignal.timeout(patienceMs) }, work);
  return {
    changing: (work) => request(changing, work),
    ifQuiet: (work) =>
      navigator.locks.request(changing, { ifAvailable: true }, async (lock) =>
        lock ? untilWanted(changing, work) : undefined,
      ),
    appending: (work) => request(`${database}:journal`, work),
  };
}

async function untilWanted<T>(lock: string, work: (wanted: AbortSignal) => Promise<T>): Promise<T> {
  const wanted = new AbortController();
  const look = async () => {
    const { pending = [] } = await navigator.locks.query();
    if (pending.some(({ name }) => name === lock)) wanted.abort();
  };
  const timer = setInterval(() => void look().catch(() => undefined), lookMs);
  try {
    return await work(wanted.signal);
  } finally {
    clearInterval(timer);
  }
}
