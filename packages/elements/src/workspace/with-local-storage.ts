/**
 * Does something with `localStorage`.
 *
 * @returns what that gives; `undefined` where there is none: even the look at it throws where site data are
 *   forbidden, and `setItem` where it is full.
 */
export function withLocalStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(globalThis.localStorage);
  } catch {
    return undefined;
  }
}
