import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { PerfError } from '../errors.ts';
import type { GoalId } from '../schema/ids.ts';
import { freshIds } from '../testing/table-imports.ts';
import { goalOf, openWorkspace, refusalOf } from '../testing/workspaces.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type OutlineOptions, planOutline } from './outline.ts';
import { outlineLines } from './outline-lines.ts';

const open = (viewer = 'lea', goals = [goalOf('top')]) => openWorkspace({ viewer, goals });

function planFor({ records, viewer }: Workspace, text: string, more: Partial<OutlineOptions> = {}) {
  return planOutline(records, text, {
    ...{ ownerId: viewer, viewer, newId: freshIds, period: { cycleId: 'q2' as never } },
    ...more,
  });
}

/** Lines as `level kind title`, with the owner where that is not lea. */
async function rowsOf(text: string) {
  const { rows } = planFor(await open(), text);
  return rows.map(
    ({ level, kind, title, ownerId }) =>
      `${level} ${kind} ${title}${ownerId === 'lea' ? '' : ` | ${ownerId}`}`,
  );
}

const markdown = `# Objective 1: On time
Some **bold** words
## Mornings
- [ ] Departures from 20 to 40 %
  * [x] New roster
1. KR 2: Arrivals
---
# Safe`;

describe('an outline of goals', () => {
  test('[X58] reads headings, bullets, numbers, boxes and plain lines, mixed', async () => {
    assert.deepEqual(await rowsOf(markdown), [
      '0 objective On time',
      '1 key-result Some bold words',
      '1 objective Mornings',
      '2 key-result Departures from 20 to 40 %',
      '3 initiative New roster',
      '2 key-result Arrivals',
      '0 objective Safe',
    ]);
    const ticked = outlineLines(markdown).map(({ isTicked }) => isTicked);
    assert.deepEqual(ticked.slice(3, 5), [false, true]);
  });

  test('[X58] reads levels from spaces, tabs and both', async () => {
    const expected = ['0 objective a', '1 key-result b', '2 initiative c', '1 key-result d'];
    for (const text of [
      'a\n  b\n    c\n  d',
      'a\r\n\tb\r\n\t\tc\r\n\td',
      '- a\n    - b\n\t\t- c\n\t- d',
      '\uFEFF    1. a\n\n       2) b\n          c\n       d',
    ]) {
      assert.deepEqual(await rowsOf(text), expected);
    }
  });

  test('[X59] takes kinds from labels, scales and levels, and a scale only where both ends are plain', async () => {
    const text = [
      'Theme: Sea',
      'Sales von 1.000,5 auf 2.000,5 €',
      '  from 1,234 to 5,678',
      '  from 5 to 9 and from 1 to 2',
      '  from 5 % to 9 €',
      '  NPS from -5 to 40',
      '  Project 3: Move from here to there',
    ].join('\n');
    const plan = planFor(await open(), text);
    assert.deepEqual(
      plan.command?.input.goals.map(({ kind, measure }) => [kind, measure ?? null]),
      [
        ['pillar', null],
        ['objective', { kind: 'number', start: 1000.5, target: 2000.5, unit: '€' }],
        ['key-result', null],
        ['key-result', null],
        ['key-result', null],
        ['key-result', { kind: 'number', start: -5, target: 40 }],
        ['initiative', null],
      ],
    );
    const decided = planFor(await open(), 'from 1,234 to 5,678', { decimal: ',' });
    const [goal] = decided.command?.input.goals ?? [];
    assert.deepEqual(goal?.measure, { kind: 'number', start: 1.234, target: 5.678 });
  });

  test('[X60] gives goals to people who are named, where that is one person here', async () => {
    assert.deepEqual(
      await rowsOf('Roster (Mia)\nBerths @max\nBoats (two)\nCranes @nobody x@max.org\n(Mia)'),
      [
        '0 objective Roster | mia',
        '0 objective Berths | max',
        '0 objective Boats (two)',
        '0 objective Cranes @nobody x@max.org',
        '0 objective (Mia)',
      ],
    );
  });

  test('[X61] lists what is wrong by line', async () => {
    const deep = Array.from({ length: 11 }, (_, level) => `${' '.repeat(level)}l${level}`);
    const wrong = ['a', '    b', '  c', '# h', '### j', '- ', `x${'y'.repeat(300)}`, 'z (ada)'];
    const { errors, command } = planFor(await open(), [...wrong, '# deep', ...deep].join('\n'));
    assert.equal(command, null);
    assert.deepEqual(
      errors.map(({ row, message }) => `${row} ${message.slice(0, 26)}`),
      [
        '3 indented like no line abov',
        '5 a heading of level 3 right',
        '6 a mark with nothing behind',
        '7 301 characters; expected a',
        '8 goals of ada are not yours',
        '19 11 levels deep; expected a',
        '20 12 levels deep; expected a',
      ],
    );
  });

  test('[X61] refuses what is no outline, with the line', async () => {
    const workspace = await open();
    for (const [text, line] of [
      ['a\n\0', 2],
      ['a\n'.repeat(2001), 2001],
      ['a'.repeat(1024 * 1024 + 1), 1],
    ] as const) {
      assert.throws(
        () => planFor(workspace, text),
        (error) => error instanceof PerfError && error.issues[0]?.path[0] === line,
      );
    }
    assert.equal(planFor(workspace, ' \n').command, null);
  });

  test('[X61] any text is read or refused, in little time', async () => {
    const workspace = await open();
    const parts = [
      '#',
      '-',
      '*',
      ' ',
      '\t',
      '\n',
      '1.',
      '[x] ',
      'from 1 to 2',
      '(',
      '@a',
      'é',
      '\0',
      '\r',
    ];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...parts), maxLength: 200 }), (text) => {
        try {
          const plan = planFor(workspace, text);
          assert.equal(plan.counts.rows, plan.counts.create + plan.counts.error);
        } catch (error) {
          assert.ok(error instanceof PerfError && error.code === 'bad-file');
        }
      }),
      { numRuns: 500 },
    );
    for (const long of [
      'from 1 '.repeat(20_000),
      ' @a'.repeat(40_000),
      `(${'a'.repeat(100_000)}`,
    ]) {
      assert.equal(planFor(workspace, long).errors.length, 1);
    }
  });

  test('[X62] makes all goals as drafts below one another in one commit, once', async () => {
    const workspace = await open();
    const plan = planFor(workspace, markdown, { parentId: 'top' as GoalId });
    const before = workspace.version;
    assert.ok(plan.command);
    const { written } = await workspace.run(plan.command);
    assert.deepEqual([written.length, workspace.version], [7, before + 1]);
    const ids = plan.command.input.goals.map(({ id }) => id);
    const made = ids.map((id) => workspace.records.goals.get(id));
    assert.deepEqual(
      [...new Set(made.map((goal) => `${goal?.state} ${goal?.cycleId}`))],
      ['draft q2'],
    );
    assert.deepEqual(
      made.map((goal) => goal?.links[0]?.parentId),
      ['top', ids[0], ids[0], ids[2], ids[3], ids[2], 'top'],
    );
    assert.deepEqual((await workspace.run(plan.command)).written, []);
    const again = planFor(workspace, markdown);
    assert.deepEqual(
      again.rows.map(({ alike }) => alike),
      ids,
    );
  });

  test('[X62] makes all or none, each as goal.create would', async () => {
    const mia = await open('mia', [
      goalOf('top'),
      goalOf('secret', { ownerId: 'max', visibility: 'private' }),
    ]);
    const [one, two] = [goalOf('n1'), goalOf('n2')];
    const codes = [];
    for (const goals of [
      [one, { ...two, ownerId: 'max' }],
      [one, { ...two, links: [{ parentId: 'secret' }] }],
      [one, { ...two, links: [{ parentId: 'nowhere' }] }],
      [{ ...one, links: [{ parentId: 'n2' }] }, two],
      [one, one],
      [one, { ...two, id: 'top', title: 'Else' }],
      [],
    ]) {
      codes.push((await refusalOf(mia, 'goal.create-outline', { goals })).code);
    }
    assert.deepEqual(codes, [
      ...['not-allowed', 'not-found', 'not-found', 'not-found', 'already-exists'],
      ...['already-exists', 'invalid-input'],
    ]);
    assert.equal(mia.records.goals.size, 1);
  });
});
