import type { Change, Stored, Version } from '@throughline/core';
import type { Whole } from './idb-whole.ts';
import { type Generation, snapshotFile } from './second-copy-generations.ts';
import { fileFrom, hasNoImage } from './second-copy-lines.ts';
import type { Place } from './second-copy-place.ts';

/** What a second copy gives back. */
export interface CopyRead {
  /** The newest state that can be told without a gap. */
  readonly whole: Whole;
  /** The last commit that any file was written for; more than `whole.version` where something is damaged. */
  readonly reach: Version;
}

/** Files read at once. */
const readAtOnce = 16;

/**
 * The newest state that the files of one database tell without a gap: the newest snapshot that is whole, with
 * the journals after it. `undefined` where there is not even a beginning.
 */
export async function readCopy(
  place: Place,
  generations: readonly Generation[],
): Promise<CopyRead | undefined> {
  const birth = generations[0]?.birth;
  if (birth === undefined) return undefined;
  const { start, reach: snapshots } = await newestSnapshot(place, generations);
  const records = new Map(start?.records.map((stored) => [keyOf(stored), stored]));
  const commits = [...(start?.commits ?? [])];
  let version = start?.to ?? 0;
  let reach = Math.max(version, snapshots);
  let isUnbroken = true;
  for await (const { to, file } of journalsAfter(place, generations, version)) {
    reach = Math.max(reach, to);
    isUnbroken &&= file?.birth === birth && file.from <= version + 1;
    if (!file || !isUnbroken) continue;
    const unlogged = new Map(file.records.map((stored) => [keyOf(stored), stored]));
    const news = file.commits.filter((commit) => commit.version > version);
    for (const commit of news) {
      const isOf = { unlogged, version: commit.version };
      for (const change of commit.changes) apply(records, change, isOf);
      commits.push(commit);
    }
    version = Math.max(version, file.to);
  }
  if (version === 0) return undefined;
  return { whole: { birth, version, records: [...records.values()], commits }, reach };
}

async function newestSnapshot(place: Place, generations: readonly Generation[]) {
  let reach = 0;
  for (const { folder, version, birth, hasSnapshot } of generations) {
    if (!hasSnapshot) continue;
    const bytes = await place.read(folder, snapshotFile);
    const start = fileFrom(bytes);
    if (start?.birth === birth && start.to === version) return { start, reach };
    // One that was cut off while it was written has no bytes, and nobody relied on it.
    if (bytes.length > 0) reach = Math.max(reach, version);
  }
  return { start: undefined, reach };
}

/** The journals that end after a version, in order; without `file` what is damaged. */
async function* journalsAfter(place: Place, generations: readonly Generation[], after: Version) {
  const wanted = generations
    .flatMap(({ folder, journals }) => journals.map((to) => ({ folder, to })))
    .filter(({ to }) => to > after)
    .toSorted((a, b) => a.to - b.to);
  for (let at = 0; at < wanted.length; at += readAtOnce) {
    const batch = wanted.slice(at, at + readAtOnce);
    const read = await Promise.all(batch.map(({ folder, to }) => place.read(folder, String(to))));
    for (const [index, bytes] of read.entries()) {
      const to = batch[index]?.to ?? 0;
      const file = fileFrom(bytes);
      if (bytes.length > 0) yield { to, file: file?.to === to ? file : undefined };
    }
  }
}

interface Applied {
  /** The records of the file that its commits have no image of. */
  readonly unlogged: ReadonlyMap<string, Stored>;
  readonly version: Version;
}

/** Does to the records what a change of a commit did. */
function apply(records: Map<string, Stored>, change: Change, { unlogged, version }: Applied): void {
  const key = keyOf(change);
  const { collection, id, schema, record } = change;
  const stored = hasNoImage(change)
    ? unlogged.get(key)
    : record === null
      ? undefined
      : { collection, id, version, schema, record };
  if (stored) records.set(key, stored);
  else records.delete(key);
}

function keyOf({ collection, id }: { readonly collection: string; readonly id: string }): string {
  return JSON.stringify([collection, id]);
}
