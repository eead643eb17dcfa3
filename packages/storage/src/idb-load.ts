import type { Opened, Stored, StoredCommit, Version } from '@throughline/core';
import { perfErrorFrom } from './idb-errors.ts';
import type { Database } from './idb-layout.ts';

/** Records of one request: few enough that reading them does not hold up a page. */
const batchSize = 1000;
const commitBatchSize = 200;

/** The version, the number of records and the records of a workspace, all as of one moment. */
export async function openRecords(database: Database): Promise<Opened> {
  const transaction = database.transaction(['meta', 'records'], 'readonly');
  const records = transaction.objectStore('records');
  const [version, count] = await Promise.all([
    transaction.objectStore('meta').get('version'),
    records.count(),
  ]);
  // One transaction sees one moment, and it ends with the first pause: so everything is read at once,
  // and handed on as fast as the caller takes it.
  const queue = asyncQueue<readonly Stored[]>();
  const readAll = async () => {
    let after: IDBKeyRange | null = null;
    for (;;) {
      const batch: Stored[] = await records.getAll(after, batchSize);
      if (batch.length > 0) queue.push(batch);
      const last = batch.at(-1);
      if (!last || batch.length < batchSize) return;
      after = IDBKeyRange.lowerBound([last.collection, last.id], true);
    }
  };
  readAll().then(queue.end, (error: unknown) => queue.fail(perfErrorFrom(error)));
  return { version: version ?? 0, count, records: queue.all() };
}

/** The commits after a version, in order. */
export async function* commitsAfter(
  read: <T>(work: (database: Database) => Promise<T>) => Promise<T>,
  after: Version,
): AsyncGenerator<StoredCommit> {
  for (let last = after; ;) {
    const range = IDBKeyRange.lowerBound(last, true);
    const batch = await read((database) => database.getAll('log', range, commitBatchSize));
    yield* batch;
    if (batch.length < commitBatchSize) return;
    last = batch.at(-1)?.version ?? last;
  }
}

/** What is pushed in one place and taken in another, in order. */
function asyncQueue<T>() {
  const waiting: T[] = [];
  let wake: () => void = () => undefined;
  let isOver = false;
  let failure: { readonly error: unknown } | undefined;
  return {
    push(item: T) {
      waiting.push(item);
      wake();
    },
    end() {
      isOver = true;
      wake();
    },
    fail(error: unknown) {
      failure = { error };
      wake();
    },
    async *all(): AsyncGenerator<T> {
      for (;;) {
        const next = waiting.shift();
        if (next !== undefined) yield next;
        else if (failure) throw failure.error;
        else if (isOver) return;
        else await new Promise<void>((resolve) => (wake = resolve));
      }
    },
  };
}
