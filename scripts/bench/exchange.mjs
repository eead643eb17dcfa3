// A whole workspace out as JSON lines and in again, beside one text of all records and commits by JSON alone.
import { gzipSync } from 'node:zlib';
import {
  exportStorage,
  fileParts,
  memoryStorage,
  planWorkspaceImport,
  restoreStorage,
} from '@throughline/core';
import { checkInsOf, goalOf } from './company.mjs';
import { interleave, row } from './measure.mjs';

const at = '2026-05-04T10:00:00Z';

/** Check-ins in commits of their own on goals of one beginning: `size` records. */
async function historyOf(size) {
  const storage = memoryStorage();
  const goals = Array.from({ length: Math.ceil(size / 13) }, (_, number) =>
    goalOf(`p${number}`, 0),
  );
  const write = (id, collection, records) =>
    storage.commit({
      ...{ id, at, by: 'p0', command: { type: 'goal.check-in' } },
      changes: records.map((record) => ({
        ...{ collection, id: record.id, expected: 0, schema: 1, record },
      })),
    });
  await write('begin', 'goals', goals);
  let left = size - goals.length;
  for (const checkIn of checkInsOf(goals)) {
    if (left-- <= 0) break;
    await write(`c-${checkIn.id}`, 'checkIns', [checkIn]);
  }
  return storage;
}

const textOf = async (storage) => (await fileParts(exportStorage(storage, { at }))).join('');

async function bare(storage) {
  const commits = [];
  for await (const commit of storage.commits(0)) commits.push(commit);
  return JSON.stringify([commits, await storage.read()]);
}

async function restored(text) {
  await restoreStorage(memoryStorage(), await planWorkspaceImport(text));
}

/** How long a file takes out and in, and how large it is, for so many records in commits of their own. */
export async function benchExchange(sizes) {
  const rows = [];
  for (const size of sizes) {
    const storage = await historyOf(size);
    const [text, plain] = [await textOf(storage), await bare(storage)];
    const rounds = { rounds: size > 1e4 ? 3 : 7, warmup: 1 };
    const out = await interleave(
      { ours: () => textOf(storage), limit: () => bare(storage) },
      rounds,
    );
    const back = await interleave(
      { ours: () => restored(text), limit: () => void JSON.parse(plain) },
      rounds,
    );
    const bytes = { unit: 'bytes' };
    rows.push(
      row('X1', 'export with history', size, out.ours, out.limit, ''),
      row('X2', 'plan and restore', size, back.ours, back.limit, ''),
      row('X3', 'file', size, text.length, plain.length, '', bytes),
      row('X4', 'file, gzip', size, gzipSync(text).length, gzipSync(plain).length, '', bytes),
    );
  }
  return rows;
}
