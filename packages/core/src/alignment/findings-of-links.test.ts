import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type FindingCase, found, line, objective, pillar, to } from '../testing/findings.ts';
import { goal, keyResult } from '../testing/scoring.ts';

const cases: readonly FindingCase[] = [
  [
    '[A3] a link that leads nowhere is told at the link',
    ['missing-parent'],
    { goals: [pillar, goal('o', { links: [{ parentId: 'p' }, { parentId: 'gone' }] })] },
    ['missing-parent o links.1.parentId'],
  ],
  [
    '[A4] an orphan is an active goal without any path to a pillar; one through a cancelled goal is none',
    ['orphan', 'island'],
    {
      goals: [
        pillar,
        objective,
        keyResult('k', 'o'),
        goal('x', { ...to('p'), state: 'cancelled' }),
        keyResult('under-x', 'x'),
        goal('closed', { ...to('p'), state: 'closed' }),
        keyResult('under-closed', 'closed'),
        goal('alone'),
        goal('draft', { state: 'draft' }),
      ],
    },
    ['orphan alone links', 'orphan under-x links'],
  ],
  [
    '[A5] goals that hang together and lead nowhere are one island, told at the topmost',
    ['orphan', 'island'],
    {
      goals: [
        pillar,
        goal('top'),
        keyResult('k1', 'top'),
        keyResult('k2', 'top', { links: [{ parentId: 'top', role: 'supports' }] }),
        goal('shut', { state: 'closed' }),
        keyResult('k3', 'shut'),
        keyResult('k4', 'shut'),
      ],
    },
    ['island k3 links k4', 'island top links k1 k2'],
  ],
  [
    '[A6] without a pillar, objectives at the top stand in for them',
    ['orphan', 'island'],
    { goals: [goal('top'), keyResult('k1', 'top'), goal('k2', { kind: 'key-result' })] },
    ['orphan k2 links'],
  ],
  [
    '[A7] a goal that leads to a pillar only by supporting is told, an initiative is not',
    ['orphan', 'supports-only'],
    {
      goals: [
        pillar,
        objective,
        keyResult('k', 'o', to('o', { role: 'supports' })),
        goal('i', { kind: 'initiative', ...to('o', { role: 'supports' }) }),
      ],
    },
    ['supports-only k links.0.role o'],
  ],
  [
    '[A8] private goals are not asked to be aligned',
    ['orphan', 'island', 'supports-only'],
    {
      goals: [
        pillar,
        goal('own', { visibility: 'private' }),
        goal('mine', { visibility: 'private', ...to('p', { role: 'supports' }) }),
      ],
    },
    [],
  ],
  [
    '[A10] a pillar without an active objective is told, with the ones that are planned',
    ['pillar-without-objective'],
    {
      goals: [
        pillar,
        objective,
        goal('empty', { kind: 'pillar' }),
        goal('planned', { kind: 'pillar' }),
        goal('d', { state: 'draft', ...to('planned') }),
        goal('over', { kind: 'pillar', state: 'closed' }),
        goal('whole', { kind: 'pillar' }),
        goal('part', { kind: 'pillar', ...to('whole') }),
        goal('o2', to('part')),
        goal('only-key-result', { kind: 'pillar' }),
        keyResult('k', 'only-key-result'),
      ],
    },
    [
      'pillar-without-objective empty id',
      'pillar-without-objective only-key-result id',
      'pillar-without-objective planned id d',
    ],
  ],
  [
    '[A11] the ladder is pillar, objective, then key result or initiative; an objective may serve a key result',
    ['skipped-level', 'inverted-level'],
    {
      goals: [
        pillar,
        objective,
        keyResult('k', 'o'),
        keyResult('skips', 'p'),
        goal('i-skips', { kind: 'initiative', ...to('p') }),
        goal('i', { kind: 'initiative', ...to('k') }),
        goal('cascade', to('k')),
        goal('sub', to('o')),
        goal('upside', { kind: 'pillar', ...to('o') }),
        goal('under-i', to('i')),
        keyResult('supporter', 'p', to('p', { role: 'supports' })),
      ],
    },
    [
      'inverted-level under-i links.0.parentId i',
      'inverted-level upside links.0.parentId o',
      'skipped-level i-skips links.0.parentId p',
      'skipped-level skips links.0.parentId p',
    ],
  ],
  [
    '[A12] contributing to what is over, not active yet, or of a closed cycle is told',
    ['parent-over', 'parent-not-active-yet', 'parent-cycle-closed'],
    {
      goals: [
        goal('a', { state: 'closed' }),
        goal('b', { state: 'draft' }),
        goal('c', { cycleId: 'q1' }),
        keyResult('ka', 'a'),
        keyResult('kb', 'b'),
        keyResult('kc', 'c'),
        keyResult('kc-too', 'c', { cycleId: 'q1' }),
        keyResult('ks', 'a', to('a', { role: 'supports' })),
      ],
      cycles: [{ id: 'q1', name: 'Q1', start: '2026-01-01', end: '2026-06-30', state: 'closed' }],
    },
    [
      'parent-cycle-closed kc links.0.parentId c',
      'parent-over ka links.0.parentId a',
      'parent-not-active-yet kb links.0.parentId b',
    ],
  ],
  [
    '[A39] what contributes to a goal is told of until an active one carries it on',
    ['pillar-without-objective', 'no-driver', 'zero-weight', 'too-few-key-results'],
    {
      goals: ['', 'on-'].flatMap((on) => [
        goal(`${on}empty`, { kind: 'pillar' }),
        goal(`${on}bare`),
        goal(`${on}light`),
        keyResult(`${on}k`, `${on}light`, to(`${on}light`, { weight: 0 })),
        ...['empty', 'bare', 'light'].map((name) =>
          goal(`next-${on}${name}`, {
            driver: 'manual',
            continues: `${on}${name}`,
            state: on ? 'active' : 'draft',
          }),
        ),
      ]),
    },
    [
      'zero-weight light driver k',
      'no-driver bare driver',
      'pillar-without-objective empty id',
      'too-few-key-results light id k',
    ],
  ],
];

describe('[A3] [A4] [A5] [A6] [A7] [A8] [A10] [A11] [A12] [A39] findings about links', () => {
  for (const [title, rules, given, expected] of cases) {
    test(title, () => assert.deepEqual(found(given, rules).map(line), expected));
  }
});

describe('the goal that carries a parent on', () => {
  test('[A33] is the fix where the goal would be scored there, else a choice', () => {
    const curesBy = (driver: 'auto' | 'key-results') => {
      const [finding] = found(
        {
          goals: [
            pillar,
            goal('old', { ...to('p'), state: 'closed' }),
            goal('new', { ...to('p'), continues: 'old', driver }),
            goal('child', to('old')),
          ],
        },
        ['parent-over'],
      );
      return { fix: finding?.fix !== null, choices: finding?.choices.map(({ reason }) => reason) };
    };
    assert.deepEqual(curesBy('auto'), { fix: true, choices: [] });
    const { fix, choices } = curesBy('key-results');
    assert.equal(fix, false);
    assert.equal(choices?.[0], 'successor');
  });
});
