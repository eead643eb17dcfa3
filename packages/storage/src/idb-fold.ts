import type { Stored } from '@throughline/core';
import { blockSize, putBlock, recordsIn } from './idb-blocks.ts';
import { caughtUp } from './idb-catch-up.ts';
import { changesIn, imageOf, partSize } from './idb-entries.ts';
import type { Index } from './idb-index.ts';
import { type Entry, type Writing, entriesAfter, nameOf } from './idb-layout.ts';
import { type Handle, inTransaction } from './idb-transaction.ts';

/** Entries looked at in one slice; so many changes at most go on, one entry at least. */
const sliceEntries = 32;
/** A block that is left with fewer records gives them to others. */
const sparse = blockSize / 4;
/** A block with fewer takes in records. */
const roomy = (blockSize * 3) / 4;

/** What a slice does to each block: the records by name that it holds from now on, `undefined` for gone. */
type Edits = Map<number, Map<string, Stored | undefined>>;

/**
 * Folds the next slice of the log into the blocks, in one transaction that leaves everything as it was for
 * whoever reads. Two tabs that do it at once take turns, and each goes on where the other stopped.
 *
 * @returns Whether there is more to fold.
 */
export async function foldSlice(handle: Handle): Promise<boolean> {
  // Not strict: should it be lost with the power, the log before it is still there.
  return inTransaction(
    handle.database,
    async (transaction) => {
      const { index, standing } = await caughtUp(transaction, handle.index);
      handle.index = index;
      const after = entriesAfter(...standing.folded);
      const entries = await transaction.objectStore('commits').getAll(after, sliceEntries);
      const slice = firstOf(entries);
      const last = slice.at(-1);
      if (!last) return false;
      const stamp = standing.stamp + 1;
      await rewriteBlocks(transaction, index, { slice, stamp });
      const meta = transaction.objectStore('meta');
      const { version, part } = last;
      await Promise.all([
        meta.put(version, 'folded'),
        meta.put(part, 'foldedPart'),
        meta.put(stamp, 'stamp'),
      ]);
      return slice.length < entries.length || entries.length === sliceEntries;
    },
    'relaxed',
  );
}

function firstOf(entries: readonly Entry[]): readonly Entry[] {
  let changes = 0;
  const end = entries.findIndex(({ marks }) => (changes += marks.length) > partSize);
  return end < 0 ? entries : entries.slice(0, Math.max(end, 1));
}

async function rewriteBlocks(
  transaction: Writing,
  index: Index,
  { slice, stamp }: { readonly slice: readonly Entry[]; readonly stamp: number },
): Promise<void> {
  const { edits, homeless } = editsOf(index, slice);
  const blocks = new Map<number, readonly Stored[]>();
  // One after the other: each takes a moment, and the page has its turn in between.
  for (const [block, ofBlock] of edits) {
    const before = recordsIn(await transaction.objectStore('blocks').get(block));
    const after = edited(before, ofBlock);
    homeless.push(...[...ofBlock.values()].filter((stored) => stored !== undefined));
    const isLeft = after.length >= sparse;
    if (!isLeft) homeless.push(...after);
    blocks.set(block, isLeft ? after : []);
  }
  await house(transaction, index, { blocks, homeless });
  for (const [block, records] of blocks) await putBlock(transaction, block, { records, stamp });
}

/** What becomes of the blocks, and the records that are in none yet. */
function editsOf(index: Index, slice: readonly Entry[]): { edits: Edits; homeless: Stored[] } {
  const edits: Edits = new Map();
  const homeless: Stored[] = [];
  for (const entry of slice) {
    for (const change of changesIn(entry)) {
      const name = nameOf(change);
      const place = index.placeOf(name);
      if (!place) continue;
      const { block, where, version } = place;
      // Changed once more later in the log: then is time enough.
      if (where === 'log' && version !== entry.version) continue;
      const stored = where === 'log' ? imageOf(change, version) : undefined;
      for (const double of index.doublesOf(name)) {
        if (double !== block) edit(edits, double, [name, undefined]);
      }
      if (block !== undefined) {
        edit(edits, block, [name, stored]);
      } else if (stored) homeless.push(stored);
    }
  }
  return { edits, homeless };
}

function edit(edits: Edits, block: number, entry: readonly [string, Stored | undefined]): void {
  edits.set(block, (edits.get(block) ?? new Map<string, undefined>()).set(...entry));
}

/** The records of a block after its edits; those that it did not have are left over in the edits. */
function edited(
  records: readonly Stored[],
  edits: Map<string, Stored | undefined>,
): readonly Stored[] {
  const done = new Set<string>();
  return records.flatMap((record) => {
    const name = nameOf(record);
    // There twice, as damage leaves it: the edit takes the place of both.
    if (done.has(name)) return [];
    if (!edits.has(name)) return [record];
    const after = edits.get(name);
    edits.delete(name);
    done.add(name);
    return after ?? [];
  });
}

/** Finds blocks for records: such as have room, then numbers that are free, then new ones. */
async function house(
  transaction: Writing,
  index: Index,
  {
    blocks,
    homeless,
  }: { readonly blocks: Map<number, readonly Stored[]>; readonly homeless: readonly Stored[] },
): Promise<void> {
  const sizes = new Map(index.sizes);
  for (const [block, { length }] of blocks) sizes.set(block, length);
  const withRoom = [...sizes]
    .filter(([, size]) => size < roomy)
    .sort(([, a], [, b]) => b - a)
    .map(([block]) => block);
  let next = Math.max(-1, ...sizes.keys()) + 1;
  for (let from = 0; from < homeless.length;) {
    const block = withRoom.shift() ?? next++;
    const isEmpty = (sizes.get(block) ?? 0) === 0;
    const before =
      blocks.get(block) ??
      (isEmpty ? [] : recordsIn(await transaction.objectStore('blocks').get(block)));
    const to = from + blockSize - before.length;
    blocks.set(block, [...before, ...homeless.slice(from, to)]);
    from = to;
  }
}
