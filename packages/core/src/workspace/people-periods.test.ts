import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { calendarReady } from '../calendar.ts';
import { periodsBefore } from '../insights/ended-periods.ts';
import type { PersonId } from '../schema/ids.ts';
import type { InitialRecords } from '../schema/workspace-commands.ts';
import { feedbackOn, peopleOf } from '../testing/people-company.ts';
import { countedIds, monday } from '../testing/workspaces.ts';
import { createWorkspace } from './create-workspace.ts';
import { memoryStorage } from './memory-storage.ts';
import type { Storage } from './storage.ts';

const initial = {
  people: [...peopleOf('a', 12), { id: 'gone', name: 'x', timeZone: 'UTC', active: false }],
  teams: [{ id: 'a', name: 'A' }],
  feedback: Array.from({ length: 6 }, (_, index) => feedbackOn('2026-03-10', `a${index}`, 'a11')),
} as unknown as InitialRecords;

const openAs = (viewer: string, storage: Storage = memoryStorage({ initial }), now = monday) =>
  createWorkspace({
    ...{ storage, viewer: { id: viewer as PersonId }, now: () => now },
    newId: countedIds(viewer),
  });
const take = (period: string) => ({ type: 'figures.take', input: { period } }) as const;

describe('figures about people of several periods', () => {
  before(() => calendarReady());

  test('[I85] the periods before a moment are the earliest first, over the turn of a year', () => {
    const at = '2026-02-10T08:00:00Z';
    const idsOf = (kind: 'month' | 'quarter', count: number) =>
      periodsBefore(kind, at, { count, zone: 'UTC' }).map(({ id }) => id);
    assert.deepEqual(idsOf('month', 3), ['2025-11', '2025-12', '2026-01']);
    assert.deepEqual(idsOf('quarter', 2), ['2025-Q3', '2025-Q4']);
    assert.deepEqual(idsOf('month', 0), []);
    assert.equal(idsOf('month', 5000).length, 120);
  });

  test('[I85] of each there is what was kept, else what is to be run', async () => {
    const storage = memoryStorage({ initial });
    const workspace = await openAs('a3', storage);
    await workspace.run(take('2026-03'));
    const found = workspace.insights().peopleOver('month', 3);
    assert.deepEqual(
      found.map(({ period, awaits }) => awaits?.input.period ?? `kept ${period}`),
      ['2026-02', 'kept 2026-03', '2026-04'],
    );
    assert.ok(found[1]?.cells.some(({ figure }) => figure === 'gave-feedback'));
    assert.deepEqual(found[0]?.cells, []);
    const other = await openAs('a5', storage);
    assert.deepEqual(other.insights().peopleOver('month', 3), found);
    assert.deepEqual(found.at(-1), workspace.insights().people());
  });

  test('[I85] the past has what was kept alone; whoever is not in the workspace has nothing', async () => {
    const storage = memoryStorage({ initial });
    const workspace = await openAs('a3', storage);
    await workspace.run(take('2026-03'));
    const past = await workspace.at(monday);
    assert.deepEqual(
      past
        .insights()
        .peopleOver('month', 3)
        .map(({ period }) => period),
      ['2026-03'],
    );
    const gone = await openAs('gone', storage);
    assert.deepEqual(gone.insights().peopleOver('month', 3), []);
  });
});
