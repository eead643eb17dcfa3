import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { planOf } from '../testing/import-plans.ts';
import { checkInPlanOf, peoplePlanOf, runPlan } from '../testing/table-imports.ts';
import { adminAlone, tableRecords } from '../testing/table-records.ts';
import { goalOf, monday, openWorkspace } from '../testing/workspaces.ts';
import { memoryStorage } from '../workspace/memory-storage.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { checkInsCsv } from './check-ins-csv.ts';
import { parseCsv } from './csv.ts';
import { goalsCsv } from './goals-csv.ts';
import { peopleCsv } from './people-csv.ts';

const source = 'throughline';
const ofGoals = { source, viewer: 'ada' as never, now: monday };
const miasGoals = { ...ofGoals, viewer: 'mia' as never };

function opened(records: object): Promise<Workspace> {
  const storage = memoryStorage({ initial: { settings: {}, ...records } });
  return openWorkspace({ viewer: 'ada', storage });
}

const withoutValues = [
  ...(['id', 'parentId', 'title', 'kind', 'owner', 'ownerType', 'description', 'start'] as const),
  ...(['target', 'unit', 'startsOn', 'due', 'weight'] as const),
];

/** Takes everything from one workspace to another by tables. */
async function carry(from: Workspace, to: Workspace): Promise<void> {
  await runPlan(to, peoplePlanOf(peopleCsv(from.records), to.records, { source }));
  const goals = goalsCsv(from.records, { fields: withoutValues });
  await runPlan(to, planOf(goals, to.records, ofGoals));
  await runPlan(to, checkInPlanOf(checkInsCsv(from.records), to.records, { source }));
}

/** The cells of a table without its marks, which tell how records stand in one workspace. */
const cellsOf = (csv: string) =>
  parseCsv(csv)
    .rows.map(({ cells }) => cells.slice(0, -1))
    .sort();

const newsOf = (
  rows: readonly { id: string; changed: readonly string[]; kept: readonly string[] }[],
) =>
  rows
    .filter(({ changed, kept }) => changed.length + kept.length > 0)
    .map(({ id, changed, kept }) => [id, changed, kept]);

describe('tables written and read back', () => {
  test('[X54] into a workspace without records they give the same, as far as the columns go', async () => {
    await fc.assert(
      fc.asyncProperty(tableRecords, async (given) => {
        const [from, to] = [await opened(given), await opened(adminAlone)];
        await carry(from, to);
        for (const csv of [peopleCsv, checkInsCsv, goalsCsv]) {
          assert.deepEqual(cellsOf(csv(to.records)), cellsOf(csv(from.records)));
        }
        assert.equal(to.records.goals.size, from.records.goals.size);
      }),
      { numRuns: 60 },
    );
  });

  test('[X54] into the workspace that they come from they change nothing, before and after an import', async () => {
    await fc.assert(
      fc.asyncProperty(tableRecords, async (given) => {
        const [from, to] = [await opened(given), await opened(adminAlone)];
        await carry(from, to);
        for (const { records: seen } of [from, to]) {
          const plans = [
            peoplePlanOf(peopleCsv(seen), seen, { source }),
            planOf(goalsCsv(seen), seen, ofGoals),
            checkInPlanOf(checkInsCsv(seen), seen, { source }),
          ];
          for (const { counts, errors, rows } of plans) {
            assert.deepEqual([errors, newsOf(rows)], [[], []]);
            assert.equal(counts.unchanged, counts.rows);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('[X55] a cell that was changed changes its goal, while that stands as it was written', async () => {
    const goals = [goalOf('a'), goalOf('b')];
    const workspace = await openWorkspace({ viewer: 'mia', goals });
    const csv = goalsCsv(workspace.records).replaceAll(',objective,', ',initiative,');
    const edit = { goalId: 'b', fields: { title: 'B' }, base: { title: 'b' } };
    await workspace.run({ type: 'goal.edit', input: edit });
    assert.deepEqual(newsOf(planOf(csv, workspace.records, miasGoals).rows), [
      ['a', ['kind'], []],
      ['b', [], ['title', 'kind']],
    ]);
  });

  test('[X55] a cell that was changed changes its person, while they stand as they were written', async () => {
    const workspace = await openWorkspace({ viewer: 'ada', goals: [] });
    const csv = peopleCsv(workspace.records)
      .replace('\r\nmia,mia,', '\r\nmia,Mia,')
      .replace('\r\nmax,max,', '\r\nmax,Max,');
    const max = { personId: 'max', fields: { title: 'Mate' }, base: { title: null } };
    await workspace.run({ type: 'person.edit', input: max });
    assert.deepEqual(newsOf(peoplePlanOf(csv, workspace.records, { source }).rows), [
      ['max', [], ['name', 'title']],
      ['mia', ['name'], []],
    ]);
  });

  test('[X55] the value of an older table does not take the place of a newer one', async () => {
    const measure = { kind: 'number', start: 0, target: 100 };
    const workspace = await openWorkspace({ viewer: 'mia', goals: [goalOf('a', { measure })] });
    await workspace.run({ type: 'goal.check-in', input: { goalId: 'a', value: 5 } });
    const csv = goalsCsv(workspace.records);
    await workspace.run({ type: 'goal.check-in', input: { goalId: 'a', value: 8 } });
    const plan = planOf(csv, workspace.records, miasGoals);
    assert.deepEqual([plan.counts.checkIns, plan.rows[0]?.kept], [0, ['actual']]);
    const changed = goalsCsv(workspace.records).replace(',8,', ',9,');
    assert.equal(planOf(changed, workspace.records, miasGoals).counts.checkIns, 1);
  });
});
