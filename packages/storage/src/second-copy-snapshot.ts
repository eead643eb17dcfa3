import type { Version } from '@throughline/core';
import {
  type Generation,
  folderName,
  generationsIn,
  outdated,
  snapshotFile,
} from './second-copy-generations.ts';
import type { CopySource } from './second-copy-journal.ts';
import type { CopyLocks } from './second-copy-locks.ts';
import { checkedSpan, linesOf } from './second-copy-lines.ts';
import type { Place } from './second-copy-place.ts';

/** Writes all of a workspace into a folder of its own. The caller holds the lock for changing. */
export async function writeSnapshot(
  place: Place,
  source: CopySource,
  signal?: AbortSignal,
): Promise<string> {
  const { birth, version, records, commits } = await source.whole();
  const folder = folderName(birth, version);
  const file = { birth, from: 0, to: version, records, commits };
  await place.write(folder, snapshotFile, linesOf(file), signal);
  return folder;
}

/** Writes the first snapshot, unless another tab has. The caller holds the lock for changing. */
export async function beginCopy(place: Place, source: CopySource, locks: CopyLocks): Promise<void> {
  const birth = source.birth();
  const all = await generationsIn(place);
  if (all.some((it) => it.birth === birth && it.hasSnapshot)) return;
  await writeSnapshot(place, source);
  await locks.appending(() => removeOutdated(place, birth));
}

/** Removes what nothing needs any more. The caller holds both locks. */
export async function removeOutdated(place: Place, birth: number): Promise<void> {
  for (const folder of outdated(await generationsIn(place), birth)) await place.remove(folder);
}

/** Removes all but one folder. The caller holds both locks. */
export async function removeOthers(place: Place, kept: string): Promise<void> {
  for (const folder of (await place.list()).keys()) {
    if (folder !== kept) await place.remove(folder);
  }
}

/**
 * Whether all files of a database are as they were written, and tell its state without a gap.
 *
 * @param birth - Of the database.
 * @param signal - Stops the look.
 */
export async function isSound(place: Place, birth: number, signal?: AbortSignal): Promise<boolean> {
  const ours = (await generationsIn(place)).filter((it) => it.birth === birth);
  const [newest] = ours.filter(({ hasSnapshot }) => hasSnapshot);
  if (!newest) return ours.length === 0;
  for (const { folder, version, hasSnapshot } of ours) {
    if (!hasSnapshot) continue;
    signal?.throwIfAborted();
    const span = await checkedSpan(await place.read(folder, snapshotFile));
    if (span?.birth !== birth || span.to !== version) return false;
  }
  return areUnbroken(place, { ours, birth, after: newest.version, signal });
}

interface Checked {
  readonly ours: readonly Generation[];
  readonly birth: number;
  readonly after: Version;
  readonly signal: AbortSignal | undefined;
}

async function areUnbroken(
  place: Place,
  { ours, birth, after, signal }: Checked,
): Promise<boolean> {
  const journals = ours
    .flatMap(({ folder, journals }) => journals.map((to) => ({ folder, to })))
    .filter(({ to }) => to > after)
    .toSorted((a, b) => a.to - b.to);
  let last = after;
  for (const { folder, to } of journals) {
    signal?.throwIfAborted();
    const bytes = await place.read(folder, String(to));
    if (bytes.length === 0) continue;
    const span = await checkedSpan(bytes);
    if (span?.birth !== birth || span.to !== to || span.from > last + 1) return false;
    last = to;
  }
  return true;
}
