import type { RecordKey, Stored } from '@throughline/core';
import { recordsIn } from './idb-blocks.ts';
import { changesIn, imageOf } from './idb-entries.ts';
import type { Index, Place } from './idb-index.ts';
import { type Reading, nameOf } from './idb-layout.ts';

/**
 * The current records of some keys, absent ones left out. Reads the blocks and the entries that hold them.
 *
 * @param index - Up to what the transaction sees.
 */
export async function findRecords(
  transaction: Reading,
  index: Index,
  keys: readonly RecordKey[],
): Promise<readonly Stored[]> {
  const sources = new Map<string, Promise<readonly Stored[]>>();
  for (const key of keys) {
    const place = index.placeOf(nameOf(key));
    const source = place && sourceOf(place, key);
    if (source && !sources.has(source)) sources.set(source, readFrom(transaction, place, key));
  }
  const read = await Promise.all(sources.values());
  const found = new Map<string, Stored>();
  for (const [at, source] of [...sources.keys()].entries()) {
    for (const stored of read[at] ?? []) {
      const place = index.placeOf(nameOf(stored));
      // It may hold others, as they were before or without what is kept apart.
      const isCurrent = place?.version === stored.version && sourceOf(place, stored) === source;
      if (isCurrent) found.set(nameOf(stored), stored);
    }
  }
  return [...new Set(keys.map(nameOf))].flatMap((name) => found.get(name) ?? []);
}

function sourceOf({ where, block, version, part }: Place, key: RecordKey): string | undefined {
  if (where === 'block') return `block ${block}`;
  if (where === 'log') return `log ${version} ${part}`;
  return where === 'loose' ? `loose ${nameOf(key)}` : undefined;
}

async function readFrom(
  transaction: Reading,
  { where, block = 0, version, part }: Place,
  { collection, id }: RecordKey,
): Promise<readonly Stored[]> {
  if (where === 'block') return recordsIn(await transaction.objectStore('blocks').get(block));
  if (where === 'loose') {
    const loose = await transaction.objectStore('loose').get([collection, id]);
    return loose ? [loose] : [];
  }
  const entry = await transaction.objectStore('commits').get([version, part]);
  return entry ? changesIn(entry).map((change) => imageOf(change, version)) : [];
}
