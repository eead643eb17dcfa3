import { type Storage, memoryStorage } from '@throughline/core';

/** A storage that stores nothing while it is held. */
export interface SlowStorage {
  readonly storage: Storage;
  readonly hold: () => void;
  readonly release: () => void;
}

/** A storage in memory that can be held, so that what is done meanwhile is seen. */
export function slowStorage(): SlowStorage {
  const storage = memoryStorage();
  let held = Promise.resolve();
  let release = () => {};
  return {
    storage: {
      ...storage,
      async commit(commit) {
        await held;
        return storage.commit(commit);
      },
    },
    hold: () => (held = new Promise((resolve) => (release = resolve))),
    release: () => release(),
  };
}
