import { LostConnection } from './idb-connection.ts';
import { erasingFolder } from './second-copy-generations.ts';
import type { CopySource } from './second-copy-journal.ts';
import type { Place } from './second-copy-place.ts';
import { removeOthers, writeSnapshot } from './second-copy-snapshot.ts';

/** What an erasure is made of. */
export interface Erasing<T> {
  /** Erases from the database. */
  readonly erase: () => Promise<T>;
  readonly source: CopySource;
  /** Told where the copy could not be written anew, and is gone for now. */
  readonly fallBehind: (cause: unknown) => void;
}

/**
 * Erases from the database, then puts a new snapshot in the place of all files. A folder stands for the time in
 * between, so that what a killed browser leaves unfinished is finished after the next opening. The caller holds
 * both locks.
 */
export async function eraseFrom<T extends { readonly isDone: boolean }>(
  place: Place,
  { erase, source, fallBehind }: Erasing<T>,
): Promise<T> {
  const isUnfinished = (await place.list().catch(() => undefined))?.has(erasingFolder) ?? false;
  // Without a sign the files have to go first.
  await place.makeFolder(erasingFolder).catch(() => place.removeAll());
  const erased = await erase();
  if (!erased.isDone) {
    if (!isUnfinished) await place.remove(erasingFolder).catch(() => undefined);
    return erased;
  }
  try {
    await removeOthers(place, await writeSnapshot(place, source));
  } catch (cause) {
    // To be sent again, on another connection: an erasure does no harm twice.
    if (cause instanceof LostConnection) throw cause;
    await place.removeAll();
    fallBehind(cause);
  }
  return erased;
}
