import type { Opened, Stored, Version } from '@throughline/core';
import { batchesOf } from './idb-batches.ts';
import { recordsIn } from './idb-blocks.ts';
import { standingOf } from './idb-catch-up.ts';
import { changesIn, imageOf } from './idb-entries.ts';
import { perfErrorFrom } from './idb-errors.ts';
import { type Database, type Entry, type Reading, entriesAfter, nameOf } from './idb-layout.ts';
import { createPace } from './idb-pace.ts';
import { abort, readingOf } from './idb-transaction.ts';

/** Entries, blocks and loose records of one request. */
const entryBatch = 32;
const blockBatch = 16;
/** Blocks of the first request: whoever waits for it need not wait for others. */
const firstBlocks = 1;
const looseBatch = 256;
/** Records handed on at once: few enough to be checked and taken in between two pauses. */
const batchSize = 128;

/** What a database holds, as texts. They are made into records only as fast as somebody takes them. */
interface Texts {
  readonly entries: AsyncIterable<Entry>;
  readonly loose: AsyncIterable<Stored>;
  readonly blocks: AsyncIterable<string>;
}

/**
 * The version, the number of records and the records of a workspace, all as of one moment. Who stops before the last
 * batch, or before the first, is not read for any more.
 */
export async function openRecords(database: Database): Promise<Opened> {
  const reading = readingOf(database);
  const opened = await openIn(reading);
  return { ...opened, records: batchesOf(opened.records, { left: () => abort(reading) }) };
}

/**
 * The same, in a transaction that may be asked for more until the first pause. One transaction sees one
 * moment, and it ends with the first pause: so everything is read at once, as texts, which costs little, and
 * parsed as the caller takes it. Blocks come last: without the rest nobody knows which of their records are current.
 */
export async function openIn(reading: Reading): Promise<Opened> {
  const loose = queueOf<Stored>((push) => readLoose(reading, push));
  const [{ version, folded }, last] = await Promise.all([
    standingOf(reading),
    reading.objectStore('commits').openCursor(null, 'prev'),
  ]);
  const entries = queueOf<Entry>((push) => readEntries(reading, folded, push));
  const rest = Promise.all([loose.isRead, entries.isRead]);
  const blocks = queueOf<string>((push) => rest.then(() => readBlocks(reading, push)));
  return {
    version,
    count: last?.value.count ?? 0,
    records: recordsFrom({ entries, loose, blocks }),
  };
}

async function readEntries(
  reading: Reading,
  folded: readonly [Version, number],
  push: (entry: Entry) => void,
): Promise<void> {
  for (let after = entriesAfter(...folded); ;) {
    const batch = await reading.objectStore('commits').getAll(after, entryBatch);
    for (const entry of batch) push(entry);
    const last = batch.at(-1);
    if (!last || batch.length < entryBatch) return;
    after = entriesAfter(last.version, last.part);
  }
}

async function readLoose(reading: Reading, push: (stored: Stored) => void): Promise<void> {
  for (let after: IDBKeyRange | null = null; ;) {
    const batch: Stored[] = await reading.objectStore('loose').getAll(after, looseBatch);
    for (const stored of batch) push(stored);
    const last = batch.at(-1);
    if (!last || batch.length < looseBatch) return;
    after = IDBKeyRange.lowerBound([last.collection, last.id], true);
  }
}

/**
 * The next blocks are asked for once the keys of those before are there, while their texts are on the way: all keys at
 * once take as long as reading everything, and what was asked for cannot be taken back and holds up whoever comes next.
 */
async function readBlocks(reading: Reading, push: (text: string) => void): Promise<void> {
  const store = reading.objectStore('blocks');
  const texts: Promise<void>[] = [];
  let size = firstBlocks;
  for (let after: IDBKeyRange | null = null; ;) {
    const asked: Promise<number[]> = store.getAllKeys(after, size);
    const pushed = store.getAll(after, size).then((batch) => batch.forEach(push));
    // Should it break, so does what is waited for below.
    pushed.catch(() => undefined);
    texts.push(pushed);
    const keys = await asked;
    const last = keys.at(-1);
    if (last === undefined || keys.length < size) break;
    after = IDBKeyRange.lowerBound(last, true);
    size = blockBatch;
  }
  await Promise.all(texts);
}

async function* recordsFrom({ entries, loose, blocks }: Texts): AsyncGenerator<readonly Stored[]> {
  const pace = createPace();
  /** What is not to be taken from a block: as it is by now, `undefined` where it was erased. */
  const newer = new Map<string, Stored | undefined>();
  for await (const entry of entries) {
    for (const [at, change] of changesIn(entry).entries()) {
      const isImage = entry.marks[at] === 'i';
      newer.set(nameOf(change), isImage ? imageOf(change, entry.version) : undefined);
    }
    await pace();
  }
  for await (const stored of loose) newer.set(nameOf(stored), stored);
  for await (const text of blocks) {
    const records = recordsIn(text);
    yield newer.size === 0 ? records : records.filter((record) => !newer.has(nameOf(record)));
    await pace();
  }
  const rest = [...newer.values()].filter((stored) => stored !== undefined);
  for (let from = 0; from < rest.length; from += batchSize) {
    yield rest.slice(from, from + batchSize);
    await pace();
  }
}

/** Items in order, and when the last one of them was read. */
interface Queue<T> extends AsyncIterable<T> {
  readonly isRead: Promise<void>;
}

/** What is pushed in one place and taken in another, in order, until the pushing is over. */
function queueOf<T>(run: (push: (item: T) => void) => Promise<void>): Queue<T> {
  let waiting: T[] = [];
  let wake: () => void = () => undefined;
  let isOver = false;
  let failure: { readonly error: unknown } | undefined;
  const isRead = run((item) => {
    waiting.push(item);
    wake();
  });
  isRead
    .catch((error: unknown) => (failure = { error: perfErrorFrom(error) }))
    .finally(() => {
      isOver = true;
      wake();
    });
  async function* all(): AsyncGenerator<T> {
    for (;;) {
      const batch = waiting;
      waiting = [];
      yield* batch;
      if (waiting.length > 0) continue;
      if (failure) throw failure.error;
      if (isOver) return;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  }
  return { isRead, [Symbol.asyncIterator]: all };
}
