import type { Version } from '@throughline/core';

/** A database, and how far it had come at least. */
export interface Known {
  readonly birth: number;
  readonly version: Version;
}

/**
 * A sign outside IndexedDB that a workspace was kept here, to notice when the browser drops the database:
 * a killed browser may, without any error. It lags behind by seconds, so it says how much there was at least.
 */
export interface Marker {
  isSet(): boolean;
  /** What it was last set to; `undefined` where it is not set, or by an older version of the library. */
  known(): Known | undefined;
  set(known: Known): void;
  clear(): void;
}

/** The marker of a database in `localStorage`. Without one, as in some settings, there is never a sign. */
export function markerOf(database: string): Marker {
  const read = () => withLocalStorage((storage) => storage.getItem(database)) ?? undefined;
  return {
    isSet: () => read() !== undefined,
    known() {
      const [birth = Number.NaN, version = Number.NaN] = (read() ?? '').split(' ').map(Number);
      return Number.isFinite(birth) && Number.isSafeInteger(version)
        ? { birth, version }
        : undefined;
    },
    set: ({ birth, version }) =>
      void withLocalStorage((storage) => storage.setItem(database, `${birth} ${version}`)),
    clear: () => void withLocalStorage((storage) => storage.removeItem(database)),
  };
}

/** Even the look at `localStorage` throws where site data are forbidden, and `setItem` where it is full. */
function withLocalStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(globalThis.localStorage);
  } catch {
    return undefined;
  }
}
