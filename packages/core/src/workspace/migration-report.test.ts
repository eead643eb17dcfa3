import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { libraryOf } from '../testing/library-of.ts';
import { dumpOf } from '../testing/raw-storage.ts';
import { company, goalOf } from '../testing/workspaces.ts';
import { change, commitOf } from './conformance/suite.ts';
import { memoryStorage } from './memory-storage.ts';
import { migrationReport } from './migration-report.ts';

/** Goals are at version 2 there, people at version 3. */
const newer = await libraryOf('split-titles.ts');

async function stored() {
  const goals = [goalOf('g1'), goalOf('g2'), goalOf('g3', { title: ': odd' })];
  const storage = memoryStorage({ initial: { teams: company.teams ?? [], goals } });
  await storage.commit(
    commitOf('more', [
      change('g1', 1, goalOf('g1', { title: 'New' })),
      { ...change('g4', 0, goalOf('g4')), schema: 2 },
      { ...change('broken', 0, {}), schema: 2 },
      { ...change('future', 0, {}), schema: 3 },
      { ...change('x', 0, {}), collection: 'notYetInvented' },
    ]),
  );
  return storage;
}

const line = (collection: string, schema: number, newest: number, counts: readonly number[]) => {
  const [count, upcast, setAside, isNewer] = counts;
  return { collection, schema, newest, count, upcast, setAside, newer: isNewer };
};

describe('the report of a dry run', () => {
  test('[MG10] counts what would be brought up to date, set aside and is newer, and changes nothing', async () => {
    const storage = await stored();
    const before = await dumpOf(storage);
    const report = await newer.migrationReport(storage);
    assert.deepEqual(report.records, [
      line('goals', 1, 2, [3, 2, 1, 0]),
      line('goals', 2, 2, [2, 0, 1, 0]),
      line('goals', 3, 2, [1, 0, 0, 1]),
      line('notYetInvented', 1, 1, [1, 0, 0, 1]),
      line('teams', 1, 1, [3, 0, 0, 0]),
    ]);
    assert.deepEqual(report.past[0], line('goals', 1, 2, [4, 3, 1, 0]));
    assert.deepEqual(
      report.unread.map(({ collection, id, error }) => `${collection} ${id} ${error.code}`),
      [
        ...['goals g3 invalid-input', 'goals broken invalid-input', 'goals future newer-data'],
        'notYetInvented x newer-data',
      ],
    );
    assert.equal(await dumpOf(storage), before);
  });

  test('[MG10] says what an older version would make of the same', async () => {
    const report = await migrationReport(await stored());
    assert.deepEqual(
      report.records.map(({ newer: newerHere }) => newerHere),
      [0, 2, 1, 1, 0],
    );
  });

  test('[MG10] of an empty storage is empty', async () => {
    assert.deepEqual(await migrationReport(memoryStorage()), {
      ...{ records: [], past: [], unread: [] },
    });
  });
});
