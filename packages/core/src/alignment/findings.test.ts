import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  type FindingCase,
  found,
  line,
  number,
  objective,
  pillar,
  to,
} from '../testing/findings.ts';
import { goal, half, keyResult, recordsOf } from '../testing/scoring.ts';
import { alignmentFindings, lintGoal } from './findings.ts';

const cases: readonly FindingCase[] = [
  [
    '[A13] days outside those of a parent are told, those of pillars too',
    ['starts-before-parent', 'due-after-parent'],
    {
      goals: [
        goal('short', { kind: 'pillar', start: '2026-04-01', due: '2026-04-10' }),
        goal('early', { start: '2026-03-31', ...to('short') }),
        goal('late', { due: '2026-04-11', ...to('short') }),
        goal('fits', to('short')),
        goal('helps', { due: '2027-01-01', ...to('short', { role: 'supports' }) }),
      ],
    },
    ['due-after-parent late due short', 'starts-before-parent early start short'],
  ],
  [
    '[A14] days outside the cycle of a goal are told, at the day or at the cycle where none is inside',
    ['outside-cycle'],
    {
      goals: [
        goal('early', { start: '2026-03-01', cycleId: 'q2' }),
        goal('late', { due: '2026-07-01', cycleId: 'q2' }),
        goal('other', { cycleId: 'q1' }),
        goal('fits', { cycleId: 'q2' }),
      ],
      cycles: [
        { id: 'q1', name: 'Q1', start: '2026-01-01', end: '2026-03-31' },
        { id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-06-30' },
      ],
    },
    ['outside-cycle early start', 'outside-cycle late due', 'outside-cycle other cycleId'],
  ],
  [
    '[A15] a goal is late once its last day is over where its owner is',
    ['due-in-the-past'],
    {
      goals: [
        goal('late', { due: '2026-04-05' }),
        goal('west', { due: '2026-04-05', ownerId: 'lou' }),
        goal('today', { due: '2026-04-06' }),
        goal('closed', { due: '2026-04-05', state: 'closed' }),
      ],
      people: [{ id: 'lou', name: 'Lou', timeZone: 'America/New_York' }],
    },
    ['due-in-the-past late due'],
  ],
  [
    '[A16] what nothing can ever score is told; a key result lacks a measure, any other goal a driver',
    ['no-driver', 'no-measure'],
    {
      goals: [
        pillar,
        objective,
        keyResult('k', 'o'),
        goal('bare', to('p')),
        goal('bare-k', { kind: 'key-result', ...to('o') }),
        goal('manual', { driver: 'manual' }),
        goal('measured', { measure: number }),
        goal('wrong-kind', { driver: 'children' }),
        keyResult('w', 'wrong-kind'),
        goal('cancelled-only'),
        keyResult('c', 'cancelled-only', { state: 'cancelled' }),
        goal('supported-only'),
        keyResult('s', 'supported-only', to('supported-only', { role: 'supports' })),
        goal('drafts'),
        keyResult('d', 'drafts', { state: 'draft' }),
        goal('empty', { kind: 'pillar' }),
      ],
    },
    [
      'no-driver bare driver',
      'no-driver cancelled-only driver',
      'no-driver supported-only driver',
      'no-driver wrong-kind driver',
      'no-measure bare-k measure',
    ],
  ],
  [
    '[A17] weights that are all zero, and one that decides alone, are told at the parent',
    ['zero-weight', 'dominant-weight'],
    {
      goals: [
        goal('zero'),
        keyResult('z1', 'zero', to('zero', { weight: 0 })),
        keyResult('z2', 'zero', to('zero', { weight: 0 })),
        goal('heavy'),
        keyResult('h1', 'heavy', to('heavy', { weight: 91 })),
        keyResult('h2', 'heavy', to('heavy', { weight: 9 })),
        goal('even'),
        keyResult('e1', 'even', to('even', { weight: 90 })),
        keyResult('e2', 'even', to('even', { weight: 10 })),
        goal('single'),
        keyResult('s', 'single'),
        goal('measured', { measure: number }),
        keyResult('m', 'measured', to('measured', { weight: 0 })),
      ],
    },
    ['zero-weight zero driver z1 z2', 'dominant-weight heavy driver h1'],
  ],
  [
    '[A18] more than five key results, and a single one, are told at the objective',
    ['too-many-key-results', 'too-few-key-results'],
    {
      goals: [
        goal('many'),
        ...Array.from({ length: 6 }, (_, i) => keyResult(`m${i}`, 'many')),
        goal('five'),
        ...Array.from({ length: 5 }, (_, i) => keyResult(`f${i}`, 'five')),
        keyResult('f-closed', 'five', { state: 'closed' }),
        goal('one'),
        keyResult('k', 'one'),
        goal('mixed'),
        keyResult('mk', 'mixed'),
        goal('mo', to('mixed')),
      ],
    },
    ['too-few-key-results one id k', 'too-many-key-results many id m0 m1 m2 m3 m4 m5'],
  ],
  [
    '[A20] a goal that reaches one root over two of its links is told, not those below it',
    ['double-path'],
    {
      goals: [
        pillar,
        goal('p2', { kind: 'pillar' }),
        objective,
        goal('o2', to('p')),
        goal('joint', { links: [{ parentId: 'o' }, { parentId: 'o2' }] }),
        keyResult('below', 'joint'),
        goal('apart', { links: [{ parentId: 'o' }, { parentId: 'p2' }] }),
        goal('skips', { links: [{ parentId: 'o' }, { parentId: 'p' }] }),
        goal('helps', { links: [{ parentId: 'o' }, { parentId: 'o2', role: 'supports' }] }),
      ],
    },
    ['double-path joint links p o o2', 'double-path skips links p o'],
  ],
  [
    '[A21] an owner who is not there, or has left, is told; a team is an owner',
    ['owner-missing', 'owner-left'],
    {
      goals: [
        goal('a', { ownerId: 'nobody' }),
        goal('b', { ownerId: 'zoe' }),
        goal('c', { ownerId: 'ann' }),
        goal('d', { ownerId: 'red' }),
      ],
      people: [
        { id: 'ann', name: 'Ann', timeZone: 'UTC' },
        { id: 'zoe', name: 'Zoe', timeZone: 'UTC', active: false },
      ],
      teams: [{ id: 'red', name: 'Red' }],
    },
    ['owner-missing a ownerId', 'owner-left b ownerId'],
  ],
];

const people = [{ id: 'p1', name: 'Pat', timeZone: 'UTC' }];
const key = (id: string, title: string) =>
  goal(id, { kind: 'key-result', title, measure: { kind: 'binary' } });

describe('[A13] [A14] [A15] [A16] [A17] [A18] [A20] [A21] findings about dates, owners and what a goal rests on', () => {
  for (const [title, rules, given, expected] of cases) {
    test(title, () => assert.deepEqual(found(given, rules).map(line), expected));
  }
});

describe('alignmentFindings', () => {
  test('[A19] a person who owns more goals at once than the limit is told once, with the fullest day', () => {
    const people = ['ann', 'bob'].map((id) => ({ id, name: id, timeZone: 'UTC' }));
    const own = (id: string, start: string, due: string, ownerId = 'ann') =>
      goal(id, { start, due, ownerId });
    const given = {
      people,
      teams: [{ id: 'red', name: 'Red' }],
      goals: [
        own('a', '2026-04-01', '2026-04-08'),
        own('b', '2026-04-08', '2026-04-20'),
        own('c', '2026-04-05', '2026-04-30'),
        own('past', '2026-04-01', '2026-04-05'),
        own('later', '2026-05-01', '2026-05-30'),
        goal('pillar', { kind: 'pillar', ownerId: 'ann' }),
        ...['x', 'y', 'z'].map((id) => own(id, '2026-04-01', '2026-04-30', 'red')),
        own('m', '2026-04-01', '2026-04-09', 'bob'),
        own('n', '2026-04-10', '2026-04-20', 'bob'),
        own('o', '2026-04-21', '2026-04-30', 'bob'),
      ],
    };
    const [finding, ...others] = found(given, ['too-many-goals'], { limits: { goalsPerOwner: 2 } });
    assert.deepEqual(others, []);
    assert.deepEqual(
      [finding?.goalId, finding?.related, finding?.values],
      ['a', ['b', 'c'], { ownerId: 'ann', goals: 3, limit: 2, day: '2026-04-08' }],
    );
    assert.deepEqual(found(given, ['too-many-goals']), []);
  });

  test('[A2] only active goals are told of; a draft is linted on request, and what is over is not', () => {
    const draft = goal('d', { title: 'Grow', state: 'draft', ...to('p') });
    const records = recordsOf({ goals: [pillar, objective, draft], people });
    const rulesOn = (id: string) =>
      alignmentFindings(records, half).filter(({ goalId }) => goalId === id);
    assert.deepEqual(rulesOn('d'), []);
    const rules = lintGoal(draft, records, half).map(({ rule }) => rule);
    assert.deepEqual(rules, ['no-driver', 'title-too-short']);
    assert.deepEqual(lintGoal({ ...draft, state: 'closed' }, records, half), []);
  });

  test('[A2] a goal is linted beside its neighbours before it is among the records', () => {
    const goals = [pillar, objective, keyResult('k', 'o', { title: 'Same' })];
    const records = recordsOf({ goals, people });
    const draft = keyResult('new', 'o', { title: 'Same', due: '2026-12-31' });
    const rules = lintGoal(draft, recordsOf({ goals: [...goals, draft], people }), half);
    assert.deepEqual(
      rules.map(({ rule, goalId }) => `${goalId} ${rule}`),
      ['new due-after-parent', 'new same-title-as-sibling', 'new title-too-short'],
    );
    assert.deepEqual(
      lintGoal(draft, records, half).map(({ rule }) => rule),
      ['due-after-parent', 'title-too-short'],
    );
  });

  test('[A30] limits and words of activity are the caller’s to change', () => {
    const given = { goals: [goal('o'), keyResult('k1', 'o'), keyResult('k2', 'o')] };
    const options = { limits: { maxKeyResults: 1, minTitle: 1 } };
    assert.deepEqual(found(given, ['too-many-key-results', 'title-too-short'], options).map(line), [
      'too-many-key-results o id k1 k2',
    ]);
    const french = { goals: [key('k', 'Lancer le site'), key('l', 'Launch the site')] };
    const verbs = { fr: { first: ['lancer'], last: [] } };
    const [finding, ...others] = found(french, ['no-result-stated'], { verbs });
    assert.deepEqual([finding?.goalId, finding?.values, others], ['k', { word: 'lancer' }, []]);
  });
});
