import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkInPlanOf, runPlan } from '../testing/table-imports.ts';
import { goalOf, keyResultOf, openWorkspace, refusalOf } from '../testing/workspaces.ts';
import type { GoalId } from '../schema/ids.ts';
import type { Workspace } from '../workspace/workspace.ts';

const goals = [
  goalOf('top', { title: 'On time' }),
  keyResultOf('kr', 'top', { title: 'Departures', externalIds: { old: 'K-1' } }),
  keyResultOf('twin', null, { title: 'Departures' }),
  goalOf('yes', { title: 'Licence', measure: { kind: 'binary' } }),
  goalOf('deep', { title: 'Depth', measure: { kind: 'zones' } }),
  keyResultOf('past', null, { title: 'Past', cycleId: 'q1' }),
  keyResultOf('secret', null, { title: 'Secret', ownerId: 'max', visibility: 'private' }),
];
const open = (viewer = 'ada') => openWorkspace({ viewer, goals });
const file = `id,goal,author,date,value,confidence,status,note
1,K-1,mia,2026-04-13,10,70 %,green,Slow start
2,On time > Departures,max,2026-04-20,"12,5",0.5,at risk,
3,licence,,2026-04-20,yes,,,
4,Depth,,2026-04-20,stretch,,,`;

const ofGoal = (workspace: Workspace, id: string) => workspace.records.checkInsOf(id as GoalId);

describe('check-ins from a file', () => {
  test('[X50] adds values, confidence, status and notes, goals by id, title or path of titles', async () => {
    const workspace = await open();
    const plan = checkInPlanOf(file, workspace.records);
    assert.deepEqual([plan.errors, plan.counts.create], [[], 4]);
    const before = workspace.version;
    await runPlan(workspace, plan);
    assert.equal(workspace.version, before + 1);
    const said = ofGoal(workspace, 'kr').map(({ asOf, value, confidence, status, note }) => [
      ...[asOf, value, confidence, status, note],
    ]);
    assert.deepEqual(said, [
      ['2026-04-13', 10, 0.7, 'on-track', 'Slow start'],
      ['2026-04-20', 12.5, 0.5, 'at-risk', undefined],
    ]);
    assert.equal(ofGoal(workspace, 'yes')[0]?.value, true);
    assert.equal(ofGoal(workspace, 'deep')[0]?.zone, 'stretch');
  });

  test('[X51] is signed by whoever imports, now, and keeps whom the file names', async () => {
    const workspace = await open();
    await runPlan(workspace, checkInPlanOf(file, workspace.records));
    const signed = ofGoal(workspace, 'kr').map(({ by, imported }) => [by, imported]);
    assert.deepEqual(signed, [
      ['ada', { source: 'old', id: '1', personId: 'mia' }],
      ['ada', { source: 'old', id: '2', personId: 'max' }],
    ]);
    const forged = {
      id: 'c',
      goalId: 'kr',
      by: 'mia',
      at: '2026-01-01T00:00:00Z',
      asOf: '2026-04-01',
    };
    const input = { source: 'old', checkIns: [{ ...forged, value: 1 }] };
    assert.equal((await refusalOf(workspace, 'check-ins.import', input)).code, 'invalid-input');
    const marked = { ...forged, value: 1, imported: { source: 'old', id: '9', personId: 'mia' } };
    await workspace.run({ type: 'check-ins.import', input: { source: 'old', checkIns: [marked] } });
    assert.equal(ofGoal(workspace, 'kr')[0]?.by, 'ada');
    const member = await open('mia');
    assert.equal((await refusalOf(member, 'check-ins.import', input)).code, 'not-allowed');
    const own = { goalId: 'kr', value: 1, imported: { source: 'old', id: '1', personId: 'max' } };
    assert.equal((await refusalOf(member, 'goal.check-in', own)).code, 'invalid-input');
  });

  test('[X52] the same file again changes nothing, without ids too', async () => {
    const workspace = await open();
    const plan = checkInPlanOf(file, workspace.records);
    await runPlan(workspace, plan);
    assert.deepEqual(await runPlan(workspace, plan), []);
    assert.equal(checkInPlanOf(file, workspace.records).counts.unchanged, 4);
    const bare = 'goal,date,value\nkr,2026-04-27,3\nkr,2026-04-28,4';
    await runPlan(workspace, checkInPlanOf(bare, workspace.records));
    assert.equal(checkInPlanOf(bare, workspace.records).counts.unchanged, 2);
  });

  test('[X52] a changed row is a correction, each time; what people corrected here stays', async () => {
    const workspace = await open();
    const row = (value: number) => `id,goal,date,value\n1,kr,2026-04-13,${value}`;
    for (const value of [10, 11, 10]) {
      await runPlan(workspace, checkInPlanOf(row(value), workspace.records));
      assert.equal(checkInPlanOf(row(value), workspace.records).counts.unchanged, 1);
    }
    const made = ofGoal(workspace, 'kr');
    assert.equal(made.length, 3);
    const last = made.find(({ id }) => !made.some(({ replaces }) => replaces === id));
    assert.equal(last?.value, 10);
    const plan = checkInPlanOf(row(12), workspace.records);
    assert.deepEqual([plan.rows[0]?.action, plan.rows[0]?.changed], ['update', ['value']]);
    const mia = await openWorkspace({ viewer: 'ada', goals });
    await runPlan(mia, checkInPlanOf(row(10), mia.records));
    const replaces = ofGoal(mia, 'kr')[0]?.id;
    // Signed by ada, so a correction is hers: her goals are none, hence through an import of another source.
    const other = checkInPlanOf('id,goal,date,value\nx,kr,2026-04-13,99', mia.records, {
      source: 'new',
    });
    const [checkIn] = other.command?.input.checkIns ?? [];
    const corrected = { source: 'new', checkIns: [{ ...checkIn, replaces }] };
    await mia.run({ type: 'check-ins.import', input: corrected });
    const kept = checkInPlanOf(row(12), mia.records);
    assert.deepEqual([kept.rows[0]?.action, kept.rows[0]?.kept], ['unchanged', ['value']]);
    assert.equal(checkInPlanOf(row(10), mia.records).rows[0]?.kept.length, 0);
  });

  test('[X53] lists every error with its row and column, hidden goals as those that are not there', async () => {
    const workspace = await open();
    const csv = [
      'id,goal,person,day,value,confidence,status',
      '1,Departures,,2026-04-13,1,,',
      '2,secret,,2026-04-13,1,,',
      '3,nothing,,2026-04-13,1,,',
      '4,kr,nobody,2026-05-05,"1,234",150 %,blue',
      '5,kr,,,,,',
      '6,yes,,2026-04-13,7,,',
      '6,yes,,2026-04-13,no,,',
      '8,top,,2026-04-13,7,,',
      '9,kr',
    ].join('\n');
    const { errors, command } = checkInPlanOf(csv, workspace.records);
    assert.equal(command, null);
    assert.deepEqual(
      errors.map(({ row, column }) => `${row} ${column}`),
      [
        ...[
          '2 goal',
          '3 goal',
          '4 goal',
          '5 person',
          '5 day',
          '5 value',
          '5 confidence',
          '5 status',
        ],
        ...['6 day', '7 id', '7 value', '8 id', '9 value', '10 '],
      ],
    );
    const [, hidden, absent] = errors.map(({ message }) => message.replace(/"[^"]*"/, '…'));
    assert.equal(hidden, absent);
    assert.match(errors[0]?.message ?? '', /the title of 2 goals; expected an id/);
  });

  test('[X53] a closed goal or cycle takes none, and the plan names what stays out', async () => {
    const workspace = await open();
    const plan = checkInPlanOf('goal,date,value,note\npast,2026-03-01,5,x', workspace.records);
    assert.deepEqual(
      [plan.rows[0]?.action, plan.rows[0]?.kept],
      ['unchanged', ['asOf', 'note', 'value']],
    );
    assert.deepEqual(await runPlan(workspace, plan), []);
  });

  test('[X53] two imports side by side make each check-in once', async () => {
    const workspace = await open();
    const plans = [1, 2].map(() => checkInPlanOf(file, workspace.records));
    await runPlan(workspace, plans[0] ?? assert.fail());
    assert.deepEqual(await runPlan(workspace, plans[1] ?? assert.fail()), []);
  });
});
