import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseRecord } from '../schema/parse.ts';
import { planOf, workspaceWith } from '../testing/import-plans.ts';
import type { ImportPlan } from './import-plan.ts';

const placesOf = ({ errors }: ImportPlan) => errors.map(({ row, column }) => [row, column]);

const header = 'id,parent_id,owner,kind,title,start,target,actual,unit,progress_percent,weight,due';

describe('errors of a planned import', () => {
  test('[X9] every error of every row is listed with its row and column', () => {
    const plan = planOf(
      [
        header,
        '1,,Crew,objective,Sail,,,,,,,',
        ',9,,boat,,x,1e5,"1,234",,half,-1,2026-02-30',
        '3,1,Crew,kr,Fine,0,10,4,,40,1,',
        `4,1,Crew,kr,${'long '.repeat(70)},0,10,,,,2000000,2025-01-01`,
      ].join('\n'),
    );
    const third = header.split(',').filter((column) => column !== 'unit');
    assert.deepEqual(placesOf(plan), [
      ...third.map((column) => [3, column]),
      [5, 'title'],
      [5, 'weight'],
      [5, 'due'],
    ]);
    assert.equal(plan.command, null);
    assert.deepEqual(
      plan.rows.map((row) => row.action),
      ['create', 'error', 'create', 'error'],
    );
    assert.equal(plan.counts.error, 2);
    for (const { message } of plan.errors)
      assert.match(message, /expected|is the id of no row|is not before/);
  });

  test('[X9] a number with two readings is an error that the decimal mark of the file resolves', () => {
    const csv = `${header}\n1,,Crew,kr,Miles,0,"1,234","1,500",,,,`;
    assert.deepEqual(placesOf(planOf(csv)), [
      [2, 'target'],
      [2, 'actual'],
    ]);
    const { command } = planOf(csv, undefined, { decimal: '.' });
    assert.equal(command?.input.goals[0]?.stated?.target, 1234);
    assert.equal(
      planOf(csv, undefined, { decimal: ',' }).command?.input.goals[0]?.stated?.actual,
      1.5,
    );
  });

  test('[X9] a percent sign says the unit, and contradicts another one', () => {
    const csv = `${header}\n1,,Crew,kr,a,0 %,50 %,,,12 %,,\n2,,Crew,kr,b,0,50 %,,EUR,,,`;
    const plan = planOf(csv);
    assert.deepEqual(placesOf(plan), [[3, 'target']]);
    const fine = planOf(csv.split('\n').slice(0, 2).join('\n')).command?.input.goals[0];
    assert.deepEqual(fine?.measure, { kind: 'number', start: 0, target: 50, unit: '%' });
    assert.equal(fine?.stated?.progress, 0.12);
  });

  test('[X9] of random broken cells each is found where it is, and no row is lost', () => {
    const columns = header.split(',');
    const breakable = [
      ...(['kind', 'start', 'target', 'actual', 'progress_percent', 'weight', 'due'] as const),
    ];
    const cell = fc.record({ row: fc.nat({ max: 19 }), column: fc.constantFrom(...breakable) });
    fc.assert(
      fc.property(
        fc.uniqueArray(cell, { selector: (at) => `${at.row} ${at.column}` }),
        (broken) => {
          const rows = Array.from({ length: 20 }, (_, index) => {
            const cells = [
              String(index),
              index ? '0' : '',
              'Crew',
              'kr',
              'T',
              '0',
              '9',
              '4',
              '',
              '44',
              '1',
            ];
            return [...cells, '2026-05-30'];
          });
          for (const { row, column } of broken) {
            const cells = rows[row];
            if (cells) cells[columns.indexOf(column)] = 'what?';
          }
          const plan = planOf([header, ...rows.map((cells) => cells.join(','))].join('\n'));
          const found = placesOf(plan).map(([row, column]) => `${row} ${column}`);
          const expected = broken.map(({ row, column }) => `${row + 2} ${column}`);
          assert.deepEqual(found.sort(), expected.sort());
          assert.equal(plan.rows.length, 20);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('[X10] a row of another length than the header is one error, and its id still counts', () => {
    const plan = planOf('id,title,kind,owner,parent\n1,a,kr,Crew\n2,b,kr,Crew,1\n3,c,d,kr,Crew,1');
    assert.deepEqual(placesOf(plan), [
      [2, ''],
      [4, ''],
    ]);
    assert.equal(plan.rows.length, 3);
  });

  test('[X10] an id that is there twice is an error of each row, naming the others', () => {
    const plan = planOf(`${header}\n7,,Crew,kr,a,,,,,,,\n8,,Crew,kr,b,,,,,,,\n7,,Crew,kr,c,,,,,,,`);
    assert.deepEqual(placesOf(plan), [
      [2, 'id'],
      [4, 'id'],
    ]);
    assert.match(plan.errors[0]?.message ?? '', /row 4/);
    assert.match(plan.errors[1]?.message ?? '', /row 2/);
  });

  test('[X10] a parent that is nowhere is an error; one that is a goal here is not', () => {
    const csv = `${header}\n1,north,Crew,kr,a,,,,,,,`;
    assert.deepEqual(placesOf(planOf(csv)), [[2, 'parent_id']]);
    const team = parseRecord('teams', { id: 't', name: 'Crew' });
    const days = { start: '2026-01-01', due: '2026-12-31' };
    const goal = parseRecord('goals', {
      id: 'north',
      title: 'N',
      kind: 'pillar',
      ownerId: 't',
      ...days,
    });
    const plan = planOf(csv, workspaceWith({ teams: [team], goals: [goal] }));
    assert.equal(plan.command?.input.goals[0]?.links[0]?.parentId, 'north');
  });

  test('[X10] each circle is an error of all its rows, naming the circle; rows below it are fine', () => {
    const line = (id: string, parent: string) => `${id},${parent},Crew,kr,T${id},,,,,,,`;
    const plan = planOf(
      [header, line('a', 'b'), line('b', 'c'), line('c', 'a'), line('d', 'a'), line('e', 'e')].join(
        '\n',
      ),
    );
    assert.deepEqual(placesOf(plan), [
      [2, 'parent_id'],
      [3, 'parent_id'],
      [4, 'parent_id'],
      [6, 'parent_id'],
    ]);
    assert.match(
      plan.errors[0]?.message ?? '',
      /"a" \(row 2\) → "b" \(row 3\) → "c" \(row 4\) → "a"/,
    );
    assert.match(plan.errors[3]?.message ?? '', /"e" \(row 6\) → "e" \(row 6\)/);
  });

  test('[X10] a chain of 20,000 rows is no circle and needs no deep stack', () => {
    const lines = Array.from(
      { length: 20_000 },
      (_, index) => `${index},${index ? index - 1 : ''},C,kr,T`,
    );
    const plan = planOf(`id,parent_id,owner,kind,title\n${lines.join('\n')}`);
    assert.deepEqual(plan.errors, []);
    assert.equal(plan.counts.create, 20_000);
  });

  test('[X9] what the mapping lacks or has twice is an error of the header', () => {
    assert.deepEqual(
      planOf('number,name\n1,a').errors.map(({ row, message }) => [row, message.split(';')[0]]),
      [
        [1, 'no column is mapped to id'],
        [1, 'no column is mapped to kind'],
        [1, 'no column is mapped to owner'],
      ],
    );
    const withoutIds = planOf('name,kind,owner,parent id\na,kr,Me,7').errors;
    assert.deepEqual(
      withoutIds.map(({ row }) => row),
      [1],
    );
    const mapping = { id: 'id', a: 'title', b: 'title', gone: 'unit' } as const;
    const ifBlank = { kind: 'objective', ownerId: 'p-me' as never } as const;
    const { errors } = planOf('id,a,b\n1,x,y', undefined, { mapping, ifBlank });
    assert.deepEqual(
      errors.map(({ row, column }) => [row, column]),
      [
        [1, ''],
        [1, 'b'],
      ],
    );
  });

  test('[X9] what stands in for blank cells is used, and is no error then', () => {
    const ifBlank = { kind: 'objective', ownerId: 'p-me' as never } as const;
    const { command, errors } = planOf('id,title,owner,kind\n1,a,,', undefined, { ifBlank });
    assert.deepEqual(errors, []);
    assert.equal(command?.input.goals[0]?.ownerId, 'p-me');
  });
});
