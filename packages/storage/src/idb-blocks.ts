import type { Stored, Version } from '@throughline/core';
import type { Head, Upgrading, Writing } from './idb-layout.ts';

/** Records of a block. More make loading no faster, and each change of one writes them all. */
export const blockSize = 128;

/** What one record is called in the head of its block. */
export type HeadKey = readonly [collection: string, id: string, version: Version];

/** The records of a block. */
export function recordsIn(text: string | undefined): readonly Stored[] {
  return text === undefined ? [] : (JSON.parse(text) as readonly Stored[]);
}

/** What is in a block. */
export function keysIn({ keys }: Head): readonly HeadKey[] {
  return JSON.parse(keys) as readonly HeadKey[];
}

/** Puts records in the place of what a block held; its number is kept where there are none. */
export async function putBlock(
  transaction: Pick<Writing | Upgrading, 'objectStore'>,
  block: number,
  { records, stamp }: { readonly records: readonly Stored[]; readonly stamp: number },
): Promise<void> {
  const blocks = (transaction as Writing).objectStore('blocks');
  const keys = records.map(({ collection, id, version }) => [collection, id, version]);
  const head = { block, stamp, count: records.length, keys: JSON.stringify(keys) };
  await Promise.all([
    records.length === 0 ? blocks.delete(block) : blocks.put(JSON.stringify(records), block),
    (transaction as Writing).objectStore('heads').put(head),
  ]);
}
