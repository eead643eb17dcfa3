import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { differenceText } from '../testing/difference-words.ts';
import { recordsFrom } from '../goals/records.ts';
import type { Leave } from '../schema/organisation.ts';
import { parseRecord } from '../schema/parse.ts';
import { seen, seenBy } from '../testing/insights.ts';
import { type Given, checkIn, goal, half, keyResult, observation } from '../testing/scoring.ts';
import { causeKinds } from './causes.ts';
import { difference } from './difference.ts';

const days = { start: '2026-01-01', due: '2026-06-30' };
const early = '2026-04-01T00:00:00Z';
const word = { by: 'p1', at: '2026-04-02T00:00:00Z', reason: 'r' };

/** An objective over two key results, the first of which has the fields and check-ins given. */
function company(fields: object = {}, more: Partial<Given> = {}): Given {
  const { goals = [], checkIns = [], ...lists } = more;
  return {
    goals: [
      goal('o', days),
      keyResult('a', 'o', { ...days, ...fields }),
      keyResult('b', 'o', days),
    ].concat(goals),
    checkIns: [
      checkIn('1', 'a', { asOf: '2026-03-30', at: '2026-03-30T00:00:00Z', value: 40 }),
      checkIn('2', 'b', { asOf: '2026-03-30', at: '2026-03-30T00:00:00Z', value: 60 }),
      ...checkIns,
    ],
    ...lists,
  };
}

function changed(before: Given, after: Given, at = half) {
  const to = seen(after, at);
  return { found: difference(seen(before, early), to), records: to.records };
}

function words(before: Given, after: Given, at = half) {
  const { found, records } = changed(before, after, at);
  return differenceText(records, found);
}

const outcome = { grade: 0.8, proposed: 0.4, at: '2026-04-03T00:00:00Z', by: 'p1' };
const report = checkIn('3', 'a', { value: 70 });
const measure = { kind: 'number', start: 0, target: 80 };
const metric = { kind: 'number', start: 0, target: 100, metricId: 'm' };
const metrics = [{ id: 'm', name: 'm', ownerId: 'p1' }];
const seenOf = (value: number, id: string, day: string) =>
  observation(id, { value, asOf: day, at: `${day}T00:00:00Z` });

/** What was done, and what is said of it. */
const deeds: readonly (readonly [Given, Given, ...string[]])[] = [
  [company(), company({}, { goals: [keyResult('n', 'o', days)] }), '“n”, a new key-result.'],
  [company({}, { goals: [goal('x')] }), company(), '“x” is not there any more.'],
  [company(), company({ state: 'closed', outcome }), '“a” was closed with 80 %: achieved.'],
  [company(), company({ state: 'cancelled' }), '“a” was cancelled.'],
  [company({ state: 'draft' }), company({ state: 'active' }), '“a” went from draft to active.'],
  [
    company({ state: 'closed', outcome: { ...outcome, at: early } }),
    company({ state: 'closed', outcome: { ...outcome, at: early, grade: 0.3 } }),
    '“a” was graded 30 % instead of 80 %.',
  ],
  [
    company(),
    company({}, { checkIns: [report, checkIn('4', 'b', { note: 'x' })] }),
    '1 check-in on “a”, which went from 40 % to 70 %.',
    '1 check-in on “b”, which stays at 60 %.',
  ],
  [
    company({ measure: metric }, { metrics, observations: [seenOf(10, 'v', '2026-03-31')] }),
    company(
      { measure: metric },
      {
        metrics,
        observations: [seenOf(10, 'v', '2026-03-31'), seenOf(30, 'w', '2026-04-03')],
      },
    ),
    '1 value of the metric of “a”, which went from 10 % to 30 %.',
  ],
  [
    company({ measure: metric }, { metrics, observations: [seenOf(10, 'v', '2026-03-31')] }),
    company(
      { measure: metric },
      {
        ...{ metrics, checkIns: [report] },
        observations: [
          seenOf(10, 'v', '2026-03-31'),
          observation('3', { value: 70, goalId: 'a', at: report.at, asOf: report.asOf }),
        ],
      },
    ),
    '1 check-in on “a”, which went from 10 % to 70 %.',
  ],
  [
    company({}, { checkIns: [{ ...report, at: '2026-03-31T00:00:00Z' }] }),
    company(),
    '1 report on “a” gone.',
  ],
  [company(), company({ measure }), '“a” is measured otherwise.'],
  [company(), company({ due: '2026-04-30', driver: 'measure' }), '“a” has another due, driver.'],
  [
    company(),
    company({ links: [{ parentId: 'o', weight: 3 }] }),
    '“a” weighs 3 instead of 1 in “o”.',
  ],
  [
    company({}, { goals: [goal('q', days)] }),
    company({ links: [{ parentId: 'q' }] }, { goals: [goal('q', days)] }),
    '“a” contributes to “q” instead of “o”.',
  ],
  [company(), company({ override: { ...word, progress: 0.9 } }), 'Somebody set “a” to 90 %.'],
  [
    company({ override: { ...word, at: early, status: 'off-track' } }),
    company(),
    '“a” goes by its figures again.',
  ],
  [company(), company({ ownerId: 'p2' }), '“a” went from p1 to p2.'],
  [
    company(),
    company({}, { settings: { rulebook: 'attainment-75-50', staleAfterDays: 10 } }),
    'Settings were changed: rulebook, staleAfterDays.',
  ],
  [
    company(),
    company({}, { cycles: [{ id: 'q', name: 'Q', start: '2026-04-01', end: '2026-06-30' }] }),
    'Of cycles, 1 changed in what scores depend on.',
  ],
];

describe('difference', () => {
  for (const [before, after, ...told] of deeds) {
    test(`[I14] [I18] says: ${told.join(' ')}`, () => assert.deepEqual(words(before, after), told));
  }

  test('[I14] tells the kinds in one order', () => {
    const all = deeds.flatMap(([before, after]) => changed(before, after).found.groups);
    const kinds = new Set(all.map(({ key }) => key));
    const others = causeKinds.filter((key) => !kinds.has(key));
    assert.deepEqual(others, ['time-passed', 'out-of-sight']);
    const order = changed(company(), company({ links: [], ownerId: 'p2' }, { checkIns: [report] }));
    assert.deepEqual(
      order.found.groups.map(({ key }) => key),
      ['checked-in', 'realigned', 'reassigned'],
    );
  });

  test('[I15] what stands as if nobody had done anything is put down to time alone', () => {
    const until = {
      override: { ...word, at: early, progress: 0.9, until: '2026-04-03T00:00:00Z' },
    };
    assert.deepEqual(words(company(until), company(until)), [
      '“a” went from on-track at 90 % to at-risk at 40 % by time alone.',
      '“o” went from 75 % to 50 % by time alone.',
    ]);
    const late = '2026-05-20T00:00:00Z';
    assert.deepEqual(words(company(), company(), late), [
      ...['a', 'b', 'o'].map(
        (id) => `“${id}” went from ${id === 'a' ? 'at-risk' : 'on-track'} to stale by time alone.`,
      ),
    ]);
    const {
      found: { goals },
    } = changed(company(), company({ due: '2026-07-31' }), late);
    assert.deepEqual(
      goals.map(({ goalId, causes }) => [goalId, causes]),
      [
        ['a', ['plan-edited', 'time-passed']],
        ['b', ['time-passed']],
        ['o', ['time-passed']],
      ],
    );
  });

  test('[I16] a goal that changed by others names those right below that handed the change on', () => {
    const top = goal('top', { ...days, driver: 'both' });
    const more = { goals: [top] };
    const up = { links: [{ parentId: 'top' }] };
    const withTop = (given: Given): Given => ({
      ...given,
      goals: given.goals.map((each) =>
        each.id === 'o' ? { ...each, ...goal('o', { ...days, ...up }) } : each,
      ),
    });
    const {
      found: { goals },
    } = changed(
      withTop(company({}, more)),
      withTop(company({}, { ...more, checkIns: [report, checkIn('4', 'b', { note: 'x' })] })),
    );
    assert.deepEqual(
      goals.map(({ goalId, causes, below }) => [goalId, causes, below]),
      [
        ['a', ['checked-in'], []],
        ['o', [], ['a']],
        ['top', [], ['o']],
      ],
    );
  });

  test('[I16] what is not about goals is named where nothing else is the cause', () => {
    const after = company({}, { settings: { rulebook: 'attainment-75-50' } });
    const {
      found: { goals },
    } = changed(company(), after);
    assert.deepEqual(
      goals.map(({ goalId, causes, below }) => [goalId, causes, below]),
      [
        ['a', ['settings-edited'], []],
        ['b', ['settings-edited'], []],
        ['o', ['settings-edited'], ['a', 'b']],
      ],
    );
  });

  test('[I16] people who are away at other times may be the cause', () => {
    const person = parseRecord('people', { id: 'p1', name: 'p1', timeZone: 'UTC' });
    const leave = parseRecord('leaves', {
      ...{ id: 'l', personId: 'p1', start: '2026-04-02', end: '2026-04-03' },
    });
    const stateWith = (leaves: readonly Leave[]) =>
      seenBy(recordsFrom({ goals: company().goals, people: [person], leaves }), half);
    const { groups } = difference(stateWith([]), stateWith([leave]));
    assert.deepEqual(groups, [
      {
        key: 'around-edited',
        causes: [{ key: 'around-edited', values: { collection: 'people', count: 1 } }],
      },
    ]);
  });

  test('[I17] is empty for equal states, and leads forward in time', () => {
    const state = seen(company());
    assert.deepEqual(difference(state, seen(company())), {
      ...{ from: half, to: half, goals: [], groups: [] },
    });
    assert.throws(() => difference(state, seen(company(), early)), TypeError);
  });
});
