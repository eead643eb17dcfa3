/**
 * A sign outside IndexedDB that a workspace was kept here, to notice when the browser drops the database:
 * a killed browser may, without any error. It lags behind by seconds, so it is a sign and no counter.
 */
export interface Marker {
  isSet(): boolean;
  set(): void;
  clear(): void;
}

/** The marker of a database in `localStorage`. Without one, as in some settings, there is never a sign. */
export function markerOf(database: string): Marker {
  return {
    isSet: () => withLocalStorage((storage) => storage.getItem(database) !== null) ?? false,
    set: () => void withLocalStorage((storage) => storage.setItem(database, 'kept')),
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
