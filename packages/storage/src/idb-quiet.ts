/** Work for quiet moments. */
export interface QuietWork {
  /** There may be something to do. */
  wake(): void;
  /** Nothing more is begun. */
  stop(): void;
}

/** How long a page may be busy before the work is done all the same, in milliseconds. */
const patienceMs = 10_000;
/** Where the browser does not say when it is quiet. */
const delayMs = 200;

/**
 * Does work in slices, each in a moment in which the page has nothing else to do, and in one tab at a time
 * where the browser can tell. What a slice throws is left to the next waking: nothing depends on the work.
 *
 * @param name - The same for all tabs that share the work.
 * @param slice - Does a piece; answers whether there is more.
 */
export function quietWork(name: string, slice: () => Promise<boolean>): QuietWork {
  let isAwake = false;
  let cancel: () => void = () => undefined;
  const stopping = new AbortController();

  async function workOff(): Promise<void> {
    // A lock that is held keeps a page from the back-forward cache: it is let go of when the page is left.
    const left = new AbortController();
    const leave = () => left.abort();
    const signal = AbortSignal.any([left.signal, stopping.signal]);
    const isPage = typeof globalThis.document === 'object';
    if (isPage) globalThis.addEventListener('pagehide', leave);
    const ended = new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve());
    });
    const worked = (async () => {
      while (!signal.aborted && (await slice())) {
        await new Promise<void>((resolve) => (cancel = whenQuiet(resolve)));
      }
    })();
    await Promise.race([worked, ended]);
    if (isPage) globalThis.removeEventListener('pagehide', leave);
  }

  return {
    wake() {
      if (isAwake || stopping.signal.aborted) return;
      isAwake = true;
      cancel = whenQuiet(() => {
        alone(name, workOff)
          .catch(() => undefined)
          .finally(() => (isAwake = false));
      });
    },
    stop() {
      stopping.abort();
      cancel();
    },
  };
}

/** Runs where no other tab does, or where that is not to be known: only secure contexts have locks. */
async function alone(name: string, work: () => Promise<void>): Promise<void> {
  const { locks } = (globalThis.navigator ?? {}) as Partial<Navigator>;
  if (!locks) return work();
  await locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
}

/** Calls back in the next quiet moment. Returns what keeps it from that. */
function whenQuiet(run: () => void): () => void {
  if (typeof globalThis.requestIdleCallback === 'function') {
    const asked = requestIdleCallback(run, { timeout: patienceMs });
    return () => cancelIdleCallback(asked);
  }
  const timer = setTimeout(run, delayMs);
  return () => clearTimeout(timer);
}
