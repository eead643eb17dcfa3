import { type Index, createIndex } from './idb-index.ts';
import { type Reading, entriesAfter } from './idb-layout.ts';

/** Entries or heads of one request: few enough that taking them in does not hold up a page. */
const batchSize = 16;

/** Where the log is folded up to, and the version and the change of blocks that a database is at. */
export interface Standing {
  readonly version: number;
  readonly stamp: number;
  readonly folded: readonly [version: number, part: number];
}

/** How a database stands. */
export async function standingOf(transaction: Reading): Promise<Standing> {
  const meta = transaction.objectStore('meta');
  const [version = 0, stamp = 0, folded = 0, foldedPart = 0] = await Promise.all([
    meta.get('version'),
    meta.get('stamp'),
    meta.get('folded'),
    meta.get('foldedPart'),
  ]);
  return { version, stamp, folded: [folded, foldedPart] };
}

/** An index that knows the records as a transaction sees them, and how the database stands. */
export interface CaughtUp {
  readonly index: Index;
  readonly standing: Standing;
}

/**
 * Brings an index up to what a transaction sees: what was committed since, and which blocks have changed.
 *
 * @param known - The index so far; it is changed. Without one, or where the database has gone back, as
 *   after it was put back from a copy, another one is made.
 */
export async function caughtUp(transaction: Reading, known: Index | undefined): Promise<CaughtUp> {
  const standing = await standingOf(transaction);
  const { version, stamp, folded } = standing;
  // What is folded already is quicker learned from the blocks.
  const isUsable =
    known && known.version <= version && known.stamp <= stamp && known.version >= folded[0];
  const index = isUsable ? known : createIndex();
  index.foldedUpTo(folded[0]);
  if (isUsable && known.version === version && known.stamp === stamp) return { index, standing };
  if (version === 0) {
    index.allUpTo(version, stamp);
    return { index, standing };
  }
  // The log first: it decides about records that a block holds, too.
  const after = isUsable ? ([known.version, Infinity] as const) : folded;
  await takeLog(transaction, index, entriesAfter(...after));
  if (isUsable) {
    const changed = IDBKeyRange.lowerBound(known.stamp, true);
    for (const head of await transaction.objectStore('heads').index('stamp').getAll(changed)) {
      index.takeHead(head);
    }
  } else await takeAll(transaction, index);
  index.allUpTo(version, stamp);
  return { index, standing };
}

async function takeLog(transaction: Reading, index: Index, range: IDBKeyRange): Promise<void> {
  const commits = transaction.objectStore('commits');
  for (let next = range; ;) {
    const entries = await commits.getAll(next, batchSize);
    for (const entry of entries) index.takeEntry(entry);
    const last = entries.at(-1);
    if (!last || entries.length < batchSize) return;
    next = entriesAfter(last.version, last.part);
  }
}

async function takeAll(transaction: Reading, index: Index): Promise<void> {
  const heads = transaction.objectStore('heads');
  for (let after: IDBKeyRange | null = null; ;) {
    const batch = await heads.getAll(after, batchSize);
    for (const head of batch) index.takeHead(head);
    const last = batch.at(-1);
    if (!last || batch.length < batchSize) break;
    after = IDBKeyRange.lowerBound(last.block, true);
  }
  for (const stored of await transaction.objectStore('loose').getAll()) index.takeLoose(stored);
}
