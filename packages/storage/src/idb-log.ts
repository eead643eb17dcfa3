import type { StoredCommit, Version } from '@throughline/core';
import { commitBuilder } from './idb-entries.ts';
import { type Database, entriesAfter } from './idb-layout.ts';
import { createPace } from './idb-pace.ts';

/** Entries of the first request, for who wants only the next commit, and of the largest one. */
const firstBatch = 4;
const largestBatch = 256;

/** The commits after a version, in order. */
export async function* commitsAfter(
  read: <T>(work: (database: Database) => Promise<T>) => Promise<T>,
  after: Version,
): AsyncGenerator<StoredCommit> {
  const builder = commitBuilder();
  const pace = createPace();
  let range = entriesAfter(after, Infinity);
  for (let size = firstBatch; ; size = Math.min(size * 2, largestBatch)) {
    const asked = { range, size };
    const batch = await read((database) => database.getAll('commits', asked.range, asked.size));
    for (const entry of batch) {
      const commit = builder.add(entry);
      if (commit) yield commit;
      await pace();
    }
    const last = batch.at(-1);
    if (!last || batch.length < size) break;
    range = entriesAfter(last.version, last.part);
  }
  const commit = builder.end();
  if (commit) yield commit;
}
