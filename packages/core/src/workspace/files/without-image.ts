import { nameOf } from '../changes.ts';
import type { RecordKey, Storage, Stored, StoredCommit, Version } from '../storage.ts';

/** Notes, commit by commit, of which records the last change holds no image. */
export interface WithoutImage {
  note(commit: StoredCommit): void;
  /**
   * Those of them that there are, as they are now.
   *
   * @returns `undefined` where one has changed since the last commit that was noted.
   */
  read(storage: Pick<Storage, 'read'>): Promise<readonly Stored[] | undefined>;
}

/** See `WithoutImage`; nothing is noted yet. */
export function createWithoutImage(): WithoutImage {
  const keys = new Map<string, RecordKey & { readonly version: Version }>();
  return {
    note({ version, changes }) {
      for (const { collection, id, unlogged, redacted } of changes) {
        const name = nameOf({ collection, id });
        if (unlogged || redacted) keys.set(name, { collection, id, version });
        else keys.delete(name);
      }
    },
    async read(storage) {
      if (keys.size === 0) return [];
      const found = await storage.read(
        [...keys.values()].map(({ collection, id }) => ({ collection, id })),
      );
      const isAsNoted = (stored: Stored) => keys.get(nameOf(stored))?.version === stored.version;
      return found.every(isAsNoted) ? found : undefined;
    },
  };
}
