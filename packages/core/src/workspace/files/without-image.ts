import { asStored } from '../as-stored.ts';
import { nameOf } from '../changes.ts';
import type { RecordKey, Storage, Stored, StoredCommit, Version } from '../storage.ts';

/** Notes, commit by commit, of which records the last change holds no image. */
export interface WithoutImage {
  note(commit: StoredCommit): void;
  /**
   * Those of them that there are, as they are now, at the versions that were noted.
   *
   * @param isEnd - Whether no commits came since this was asked the last time: what says that it has changed
   *   nonetheless is damaged.
   * @returns `undefined` where one has changed since the last commit that was noted.
   */
  read(storage: Pick<Storage, 'read'>, isEnd: boolean): Promise<readonly Stored[] | undefined>;
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
    async read(storage, isEnd) {
      if (keys.size === 0) return [];
      const found = await storage.read(
        [...keys.values()].map(({ collection, id }) => ({ collection, id })),
      );
      const records = new Map<string, Stored>();
      for (const row of found) {
        const stored = asStored(row);
        const name = nameOf(stored);
        const noted = keys.get(name);
        if (!noted) continue;
        if (stored.version > noted.version && !isEnd) return undefined;
        records.set(name, { ...stored, version: noted.version });
      }
      return [...records.values()];
    },
  };
}
