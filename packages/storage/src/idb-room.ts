import { full } from './idb-errors.ts';

/** The share of the quota of a site that is kept free: a browser whose device is full drops whole sites. */
const keptFree = 0.1;
/** How long an answer of the browser is good for, in milliseconds. */
const goodForMs = 2000;

/** Knows whether there is room for another commit. */
export interface Room {
  /** Whether that was just asked, and there was. */
  readonly isKnown: boolean;
  /** @throws PerfError `storage-full` where less than a tenth of what the site may use is free. */
  check(): Promise<void>;
}

/** The room that the browser gives to this site; always some where it does not say. */
export function roomOfSite(): Room {
  let asked = Number.NEGATIVE_INFINITY;
  return {
    get isKnown() {
      return performance.now() - asked < goodForMs;
    },
    async check() {
      const { usage = 0, quota = 0 } = await estimate();
      if (quota > 0 && usage > quota * (1 - keptFree)) throw full();
      asked = performance.now();
    },
  };
}

/** Only secure contexts have it, and it fails in some settings: then the refusal of a write tells. */
async function estimate(): Promise<StorageEstimate> {
  try {
    return (await (globalThis.navigator as Partial<Navigator>).storage?.estimate()) ?? {};
  } catch {
    return {};
  }
}
