import type { Version } from '@throughline/core';
import type { Place } from './second-copy-place.ts';

/** The name of the snapshot in the folder of a generation. Journals are named after their last commit. */
export const snapshotFile = 'snapshot';

/** The folder that stands while an erasure is under way; see `SecondCopy.erasing`. */
export const erasingFolder = 'erasing';

/** A snapshot with the journals that were written into its folder. */
export interface Generation {
  readonly folder: string;
  readonly birth: number;
  /** The version of the snapshot. */
  readonly version: Version;
  /** Whether the snapshot was written to its end. */
  readonly hasSnapshot: boolean;
  /** The last commits of its journals, ascending. */
  readonly journals: readonly Version[];
}

/** A name for the folder of a snapshot that no other one has. */
export function folderName(birth: number, version: Version): string {
  return `${version}_${birth}_${Math.random().toString(36).slice(2)}`;
}

/** All generations that are there, the newest snapshot first. */
export async function generationsIn(place: Place): Promise<readonly Generation[]> {
  const all: Generation[] = [];
  for (const [folder, files] of await place.list()) {
    const [version, birth, nonce] = folder.split('_');
    if (nonce === undefined) continue;
    const journals = files.map(Number).filter(Number.isSafeInteger);
    all.push({
      folder,
      birth: Number(birth),
      version: Number(version),
      // One that was cut off while it was written is there and empty.
      hasSnapshot: files.includes(snapshotFile) && (await place.size(folder, snapshotFile)) > 0,
      journals: journals.toSorted((a, b) => a - b),
    });
  }
  return all.toSorted((a, b) => b.version - a.version);
}

/** The version that the names of files promise; 0 for no files. */
export function promised(generations: readonly Generation[]): Version {
  return Math.max(
    0,
    ...generations.flatMap(({ hasSnapshot, version, journals }) => [
      hasSnapshot ? version : 0,
      journals.at(-1) ?? 0,
    ]),
  );
}

/**
 * The folders that nothing needs any more: of other databases, and those whose commits are all in the two
 * newest snapshots. Two, since a file can be damaged.
 */
export function outdated(generations: readonly Generation[], birth: number): readonly string[] {
  const [, older] = generations.filter((it) => it.birth === birth && it.hasSnapshot);
  return generations
    .filter((it) => {
      if (it.birth !== birth) return true;
      if (!older || it.version >= older.version) return false;
      return (it.journals.at(-1) ?? 0) <= older.version;
    })
    .map(({ folder }) => folder);
}
