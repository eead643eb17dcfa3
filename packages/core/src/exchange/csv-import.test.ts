import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { PerfError } from '../errors.ts';
import { parseRecord } from '../schema/parse.ts';
import type { Goal } from '../schema/goal.ts';
import { after, planOf, viewer, workspaceWith } from '../testing/import-plans.ts';
import { externalIdOf } from './external-ids.ts';
import type { ImportPlan } from './import-plan.ts';

/** Invented, with the oddities of real files: levels, any order, below zero, above 100, words, blanks. */
const ferry = `id,parent_id,owner,kind,title,start,target,actual,unit,progress_percent,result_note
F-1.1.1,F-1.1,Deck crew,key-result,Departures on the minute,0,40,26,count,65,
F-1,,Harbour office,objective,A ferry line that people set their watch by,,,,,,
F-1.1,F-1,Deck crew,Objective,Leave on time,,,,,70,"storm week, left out"
F-1.1.2,F-1.1,Deck crew,KR,Minutes lost at the ramp,12,5,13,minutes,-17,
F-1.2,F-1,Harbour office,initiative,New timetable,,,,,110,
F-1.2.1,F-1.2,Engine room,key-result,Keep 100 % of the fuel budget,,100,94,%,94,
F-1.3,F-1,Engine room,key-result,"Ten drills, two at night",0,10,,count,,never measured
F-2,,Kiosk,pillar,=SUM(A1:A9),7,7,7,EUR,,`;

const goalsById = ({ command }: ImportPlan): Map<string, Goal> =>
  new Map(command?.input.goals.map((goal) => [externalIdOf(goal, 'sheet') ?? '', goal]));

describe('planGoalImport', () => {
  test('[X8] says what each row would do, and changes nothing', () => {
    const records = workspaceWith();
    const plan = planOf(ferry, records);
    assert.deepEqual(plan.errors, []);
    assert.deepEqual(plan.counts, {
      ...{ rows: 8, create: 8, update: 0, unchanged: 0, error: 0 },
      ...{ teams: 4, people: 0, cycles: 0, checkIns: 3 },
    });
    assert.deepEqual(
      plan.rows.map(({ row, action }) => [row, action]),
      [2, 3, 4, 5, 6, 7, 8, 9].map((row) => [row, 'create']),
    );
    assert.deepEqual([records.goals.size, records.teams.size, records.people.size], [0, 0, 1]);
    assert.deepEqual(plan.unusedColumns, []);
  });

  test('[X8] names the columns that it does not use', () => {
    const { unusedColumns } = planOf('id,title,kind,owner,colour\n1,a,kr,x,red');
    assert.deepEqual(unusedColumns, ['colour']);
  });

  test('[X11] builds the levels whatever the order of the rows', () => {
    const [header = '', ...lines] = ferry.split('\n');
    const shape = (plan: ImportPlan) => {
      const goals = goalsById(plan);
      const ids = new Map([...goals].map(([id, goal]) => [goal.id, id]));
      const owners = new Map<string, string>();
      for (const team of plan.command?.input.teams ?? []) owners.set(team.id, team.name);
      return [...goals].sort().map(([id, goal]) => {
        const { title, kind, ownerId, start, due, measure, stated, externalIds } = goal;
        const parents = goal.links.map((link) => ids.get(link.parentId));
        const owner = owners.get(ownerId);
        return { id, title, kind, owner, parents, start, due, measure, stated, externalIds };
      });
    };
    const expected = shape(planOf(ferry));
    assert.deepEqual(expected[3]?.parents, ['F-1.1']);
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
        assert.deepEqual(shape(planOf([header, ...shuffled].join('\n'))), expected);
      }),
      { numRuns: 30 },
    );
  });

  test('[X16] keeps figures as they are given and scores none of them', () => {
    const goals = goalsById(planOf(ferry));
    const { stated } = goals.get('F-1.1.2') ?? {};
    const figures = { start: 12, target: 5, actual: 13, unit: 'minutes', progress: -0.17 };
    assert.deepEqual(stated, { ...figures, source: 'sheet' });
    assert.equal(goals.get('F-1.2')?.stated?.progress, 1.1);
    assert.equal(goals.get('F-1.1')?.stated?.note, 'storm week, left out');
    assert.equal(goals.get('F-1')?.stated, undefined);
    assert.ok([...goals.values()].every((goal) => goal.driver === 'auto' && !goal.outcome));
  });

  test('[X17] builds a scale only from a start and a target, equal ones included', () => {
    const goals = goalsById(planOf(ferry));
    const falling = { kind: 'number', start: 12, target: 5, unit: 'minutes' };
    assert.deepEqual(goals.get('F-1.1.2')?.measure, falling);
    assert.equal(goals.get('F-1.2.1')?.measure, undefined);
    assert.deepEqual(goals.get('F-2')?.measure, {
      kind: 'number',
      start: 7,
      target: 7,
      unit: 'EUR',
    });
  });

  test('[X18] checks in each actual value that has a scale, as the viewer, for the right day', () => {
    const days = (options: Parameters<typeof planOf>[2]) =>
      planOf(ferry, workspaceWith(), options).command?.input.checkIns.map(({ asOf, by, value }) => [
        ...[asOf, by, value],
      ]);
    const values = (day: string) => [26, 13, 7].map((value) => [day, viewer, value]);
    assert.deepEqual(days({}), values('2026-05-04'));
    assert.deepEqual(days({ asOf: '2026-04-20' }), values('2026-04-20'));
    const past = { start: '2026-01-01', due: '2026-03-31' };
    assert.deepEqual(days({ period: past }), values('2026-03-31'));
  });

  test('[X18] takes a day that has come in the zone of the import and of the owner', () => {
    const csv = 'id,title,kind,owner,start,target,actual\n1,a,kr,Kim,0,5,2';
    const dayOfPlan = (defaultZone: string, timeZone: string, asOf?: string) => {
      const kim = parseRecord('people', { id: 'kim', name: 'Kim', timeZone });
      const records = workspaceWith({ people: [kim] });
      const plan = planOf(csv, records, { defaultZone, ...(asOf && { asOf }) });
      after(records, plan);
      return plan.command?.input.checkIns[0]?.asOf;
    };
    assert.equal(dayOfPlan('Pacific/Pago_Pago', 'UTC'), '2026-05-03');
    assert.equal(dayOfPlan('Pacific/Kiritimati', 'Pacific/Kiritimati'), '2026-05-05');
    assert.equal(dayOfPlan('Pacific/Kiritimati', 'Pacific/Pago_Pago', '2026-05-05'), '2026-05-03');
    assert.throws(() => dayOfPlan('UTC', 'UTC', '2026-05-05'), { code: 'invalid-input' });
  });

  test('[X24] a value in a closed cycle stays as stated, without a check-in, and is named', () => {
    const dates = { start: '2026-01-01', end: '2026-03-31' };
    const closed = parseRecord('cycles', { id: 'q1', name: 'Q1', ...dates, state: 'closed' });
    const records = workspaceWith({ cycles: [closed] });
    const csv = 'id,title,kind,owner,start,target,actual\n1,a,kr,x,0,5,2';
    const plan = planOf(csv, records, { period: { cycleId: closed.id } });
    assert.deepEqual([plan.rows[0]?.kept, plan.counts.checkIns], [['actual'], 0]);
    const [goal] = after(records, plan).goals.values();
    assert.equal(goal?.stated?.actual, 2);
  });

  test('[X19] puts goals into the period, a cycle that is there, or one that comes with them', () => {
    const csv = 'id,title,kind,owner,due\n1,a,kr,x,2026-05-31\n2,b,kr,x,';
    const named = { name: 'Q2', start: '2026-04-01', end: '2026-06-30' };
    const plan = planOf(csv, undefined, { period: named });
    const [cycle] = plan.command?.input.cycles ?? [];
    assert.equal(cycle?.name, 'Q2');
    const dues = plan.command?.input.goals.map(({ due, cycleId }) => [due, cycleId]);
    assert.deepEqual(dues, [
      ['2026-05-31', cycle?.id],
      ['2026-06-30', cycle?.id],
    ]);
    const records = workspaceWith({ cycles: cycle ? [cycle] : [] });
    assert.deepEqual(planOf(csv, records, { period: named }).command?.input.cycles, []);
    const renamed = { ...named, name: 'Spring' };
    assert.deepEqual(planOf(csv, records, { period: renamed }).command?.input.cycles, []);
    const known = planOf(csv, records, { period: { cycleId: cycle?.id } });
    assert.equal(known.command?.input.goals[0]?.cycleId, cycle?.id);
    assert.throws(() => planOf(csv, records, { period: { cycleId: 'none' as never } }), {
      code: 'not-found',
    });
    const backwards = { start: '2026-06-30', due: '2026-04-01' };
    assert.throws(() => planOf(csv, records, { period: backwards }), { code: 'invalid-input' });
  });

  test('[X20] takes texts as texts, formulas and hostile names too', () => {
    const plan = planOf(
      'id,title,kind,owner,__proto__\n__proto__,=1+1,kr,constructor,x\nconstructor,@cmd,kr,__proto__,y',
    );
    assert.deepEqual(plan.errors, []);
    const titles = plan.command?.input.goals.map((goal) => goal.title);
    assert.deepEqual(titles, ['=1+1', '@cmd']);
    assert.deepEqual(
      plan.command?.input.teams.map((team) => team.name),
      ['constructor', '__proto__'],
    );
    assert.equal(({} as Record<string, unknown>)['x'], undefined);
    assert.equal(goalsById(planOf(ferry)).get('F-2')?.title, '=SUM(A1:A9)');
  });

  test('[X20] refuses a source that is no safe name', () => {
    for (const source of ['', ' ', 'x'.repeat(61), '__proto__', 'constructor']) {
      assert.throws(
        () => planOf(ferry, undefined, { source }),
        (error) => error instanceof PerfError && error.code === 'invalid-input',
      );
    }
  });

  test('[X12] the same file again changes nothing', () => {
    const records = workspaceWith();
    const once = after(records, planOf(ferry, records));
    assert.equal(once.goals.size, 8);
    const again = planOf(ferry, once);
    assert.deepEqual([again.counts.unchanged, again.counts.update], [8, 0]);
    assert.deepEqual(again.command?.input, {
      ...{ source: 'sheet', people: [], teams: [], cycles: [] },
      ...{ goals: [], updates: [], checkIns: [] },
    });
  });
});
