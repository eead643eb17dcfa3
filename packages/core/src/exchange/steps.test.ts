import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { workspaceWith } from '../testing/import-plans.ts';
import { freshIds } from '../testing/table-imports.ts';
import { planCheckInImport } from './check-in-import.ts';
import { csvSteps, parseCsv } from './csv.ts';
import { goalImportSteps, planGoalImport } from './csv-import.ts';
import { suggestMapping } from './import-fields.ts';
import { suggestPeopleMapping } from './people-fields.ts';
import { outlineSteps, planOutline } from './outline.ts';
import { peopleImportSteps } from './people-import.ts';
import { type StepProgress, inSlices } from '../steps.ts';

const pause = () => Promise.resolve();
const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => `${at},Goal ${at},kr,Crew,0,10,${at % 10}`);
const file = (count: number) =>
  ['id,title,kind,owner,start,target,actual', ...rows(count)].join('\n');

function goalOptions() {
  let made = 0;
  return {
    ...{ mapping: suggestMapping(parseCsv(file(1)).header), source: 's', viewer: 'p-me' as never },
    ...{ period: { start: '2026-04-01', due: '2026-06-30' }, now: '2026-05-04T10:00:00Z' },
    ...{ newId: () => `n${made++}`, defaultZone: 'UTC' },
  };
}

describe('plans in slices', () => {
  test('[X63] give what they give at once, with a progress that only grows', async () => {
    const [records, table] = [workspaceWith(), parseCsv(file(400))];
    const seen: StepProgress[] = [];
    const onProgress = (progress: StepProgress) => void seen.push(progress);
    const steps = goalImportSteps(records, table, goalOptions());
    const plan = await inSlices(steps, { pause, onProgress });
    assert.deepEqual(plan, planGoalImport(records, table, goalOptions()));
    assert.ok(seen.length > 8);
    assert.ok(
      seen.every(({ done, total }, at) => done <= total && done >= (seen[at - 1]?.done ?? 0)),
    );
    assert.equal(new Set(seen.map(({ total }) => total)).size, 1);
    const lines = await inSlices(csvSteps(file(1200)), { pause, onProgress });
    assert.deepEqual(lines, parseCsv(file(1200)));
  });

  test('[X63] stop between two steps when they are aborted, with the reason that was given', async () => {
    const controller = new AbortController();
    const reason = new Error('stopped by a person');
    let count = 0;
    const steps = goalImportSteps(workspaceWith(), parseCsv(file(1000)), goalOptions());
    const onProgress = () => {
      count += 1;
      if (count === 3) controller.abort(reason);
    };
    const { signal } = controller;
    await assert.rejects(inSlices(steps, { pause, onProgress, signal }), reason);
    assert.equal(count, 3);
  });

  test('[X63] give the goals of an outline as they are made at once', async () => {
    const lines = Array.from({ length: 300 }, (_, at) => `${'  '.repeat(at % 4)}- Goal ${at}`);
    const text = lines.join('\n');
    const optionsOf = () => ({ ...goalOptions(), ownerId: 'p-me' as never });
    const seen: StepProgress[] = [];
    const onProgress = (progress: StepProgress) => void seen.push(progress);
    const steps = outlineSteps(workspaceWith(), text, optionsOf());
    const plan = await inSlices(steps, { pause, onProgress });
    assert.deepEqual(plan, planOutline(workspaceWith(), text, optionsOf()));
    assert.equal(plan.counts.rows, 300);
    assert.ok(seen.length >= 10);
    assert.deepEqual([...new Set(seen.map(({ total }) => total))], [600]);
    const controller = new AbortController();
    controller.abort(new Error('stopped'));
    const stopped = outlineSteps(workspaceWith(), text, optionsOf());
    const { signal } = controller;
    await assert.rejects(inSlices(stopped, { pause, signal }), /stopped/);
  });

  test('[X63] leave others their turn', async () => {
    let turns = 0;
    const ticking = setInterval(() => (turns += 1), 0);
    const options = { source: 's', viewer: 'p-me' as never, newId: freshIds, defaultZone: 'UTC' };
    const people = parseCsv(
      `id,name,manager\n${Array.from({ length: 2000 }, (_, at) => `${at},P${at},${at + 1}`).join('\n')}\n2000,Top,`,
    );
    const mapping = suggestPeopleMapping(people.header);
    const steps = peopleImportSteps(workspaceWith(), people, { ...options, mapping });
    const plan = await inSlices(steps, { pause: () => setImmediate() });
    clearInterval(ticking);
    assert.deepEqual([plan.errors, plan.counts.create], [[], 2001]);
    assert.ok(turns > 0);
  });

  test('[X64] every planner has the shape that random files are thrown at, and never changes its records', () => {
    const records = workspaceWith();
    const before = JSON.stringify([...records.people.values()]);
    const table = parseCsv('goal,day,__proto__\n__proto__,2026-04-01,x\nconstructor,x,y');
    const plan = planCheckInImport(records, table, {
      ...{ mapping: { goal: 'goal', day: 'day', ['__proto__']: 'note' }, source: 's' },
      ...{ viewer: 'p-me' as never, now: '2026-05-04T10:00:00Z', defaultZone: 'UTC' },
    });
    assert.equal(plan.command, null);
    assert.equal(JSON.stringify([...records.people.values()]), before);
    assert.equal(({} as Record<string, unknown>)['x'], undefined);
  });
});
