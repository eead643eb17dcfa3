import {
  type Change,
  type Redaction,
  type Rewritten,
  byVersion,
  withImages,
} from '@throughline/core';
import { putBlock, recordsIn } from './idb-blocks.ts';
import { changesIn, withChanges } from './idb-entries.ts';
import { findRecords } from './idb-find.ts';
import type { Index } from './idb-index.ts';
import { type Entry, type Writing, nameOf, partsOf } from './idb-layout.ts';

/**
 * Puts the records apart that are read from images which a redaction rewrites, since it changes the past and
 * no current record.
 *
 * @returns Which.
 */
export async function setApart(
  transaction: Writing,
  index: Index,
  { images, changes }: Redaction,
): Promise<NonNullable<Entry['apart']>> {
  const isChanged = new Set(changes.map(nameOf));
  const read = images.filter((image) => {
    const place = index.placeOf(nameOf(image));
    const isRead = place?.where === 'log' && place.version === image.version;
    return isRead && !isChanged.has(nameOf(image));
  });
  const records = await findRecords(transaction, index, read);
  const loose = transaction.objectStore('loose');
  await Promise.all(records.map((record) => loose.put(record)));
  return records.map(({ collection, id, version }) => ({ collection, id, version }));
}

/** Takes what is to go out of the log, and out of blocks that still have what a record was before. */
export async function rewritePast(
  transaction: Writing,
  index: Index,
  { redaction, stamp }: { readonly redaction: Redaction; readonly stamp: number },
): Promise<void> {
  for (const [version, images] of byVersion(redaction.images)) {
    await rewriteCommit(transaction, version, images);
  }
  const stale = staleIn(index, redaction);
  for (const [block, names] of stale) {
    const records = recordsIn(await transaction.objectStore('blocks').get(block));
    const kept = records.filter((record) => !names.has(nameOf(record)));
    await putBlock(transaction, block, { records: kept, stamp });
  }
  if (stale.size > 0) await transaction.objectStore('meta').put(stamp, 'stamp');
}

/** What an image said is gone; that its record changed stays known. */
async function rewriteCommit(
  transaction: Writing,
  version: number,
  images: readonly Rewritten[],
): Promise<void> {
  const commits = transaction.objectStore('commits');
  const named = new Set(images.map(nameOf));
  for (const entry of await commits.getAll(partsOf(version))) {
    const changes = changesIn(entry);
    if (!changes.some((change) => named.has(nameOf(change)))) continue;
    await commits.put(withChanges(entry, imagesIn(changes, images)));
  }
}

function imagesIn(changes: readonly Change[], images: readonly Rewritten[]): readonly Change[] {
  const bare = { id: '', at: '', by: '', command: { type: '' }, version: 0 };
  return withImages({ ...bare, changes }, images).changes;
}

/** The blocks that have a record named by a redaction as it was before, with the names of those. */
function staleIn(index: Index, { changes, images }: Redaction): Map<number, Set<string>> {
  const changed = new Set(changes.map(nameOf));
  const found = new Map<number, Set<string>>();
  for (const name of new Set([...changed, ...images.map(nameOf)])) {
    const place = index.placeOf(name);
    if (place?.block === undefined) continue;
    const blocks = new Set([...index.doublesOf(name), place.block]);
    // As it is now it stays; what damage left beside it is as it was before.
    if (place.where === 'block' && !changed.has(name)) blocks.delete(place.block);
    for (const block of blocks) {
      const names = found.get(block) ?? new Set();
      found.set(block, names.add(name));
    }
  }
  return found;
}
