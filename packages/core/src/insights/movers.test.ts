import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PerfError } from '../errors.ts';
import { figuresOf, seen } from '../testing/insights.ts';
import { checkIn, goal, half, keyResult, observation } from '../testing/scoring.ts';
import { movers } from './movers.ts';

const days = { start: '2026-01-01', due: '2026-06-30' };
const goals = [
  goal('o', days),
  keyResult('a', 'o', days),
  keyResult('b', 'o', days),
  keyResult('c', 'o', days),
];

function report(id: string, goalId: string, day: string, fields: object = {}) {
  return checkIn(id, goalId, { asOf: day, at: `${day}T00:00:00Z`, ...fields });
}

const checkIns = [
  ...[report('1', 'a', '2026-03-01', { value: 10 }), report('2', 'b', '2026-03-01', { value: 50 })],
  ...[report('3', 'c', '2026-03-01', { value: 20 }), report('4', 'a', '2026-04-02', { value: 30 })],
  ...[report('5', 'a', '2026-04-03', { note: 'x' }), report('6', 'b', '2026-04-04', { value: 20 })],
  report('7', 'c', '2026-04-05', { value: 20 }),
];
const told = ({ goals: list }: ReturnType<typeof movers>) =>
  list.map(({ goalId, change, checkInIds }) => [goalId, Number(change.toFixed(4)), checkInIds]);

describe('movers', () => {
  test('[I10] are the goals whose progress changed, the most first, with the check-ins that did it', () => {
    const found = figuresOf({ goals, checkIns }).movers();
    assert.equal(found.moved, 3);
    assert.deepEqual(told(found), [
      ['b', -0.3, ['6']],
      ['a', 0.2, ['4']],
      ['o', -0.0333, ['4', '6']],
    ]);
  });

  test('[I10] are told since a week before, since any moment, and no more than asked for', () => {
    const figures = figuresOf({ goals, checkIns });
    assert.deepEqual(told(figures.movers({ since: '2026-04-03T12:00:00Z' })), [
      ['b', -0.3, ['6']],
      ['o', -0.1, ['6']],
    ]);
    const one = figures.movers({ limit: 1 });
    assert.deepEqual([one.moved, told(one).length], [3, 1]);
    assert.deepEqual(figures.movers({ since: half }), { moved: 0, goals: [] });
    assert.deepEqual(figures.movers({ limit: 0 }), { moved: 3, goals: [] });
  });

  test('[I10] are refused since a moment to come, and for a number that counts nothing', () => {
    const figures = figuresOf({ goals, checkIns });
    const refused = (options: object, path: string) =>
      assert.throws(
        () => figures.movers(options),
        ({ code, issues }: PerfError) => code === 'invalid-input' && issues[0]?.path[0] === path,
      );
    refused({ since: '2099-01-01T00:00:00Z' }, 'since');
    for (const limit of [-1, 1.5, NaN]) refused({ limit }, 'limit');
  });

  test('[I11] of two states go by what each of them knew, a correction made since included', () => {
    const corrected = [
      ...checkIns.slice(0, 3),
      checkIn('8', 'a', { asOf: '2026-03-01', at: '2026-04-02T00:00:00Z', replaces: '1' }),
    ];
    const from = seen({ goals, checkIns: checkIns.slice(0, 3) }, '2026-04-01T00:00:00Z');
    const again = [...corrected, report('9', 'a', '2026-04-03', { value: 40 })];
    assert.deepEqual(told(movers(from, seen({ goals, checkIns: again }))), [
      ['a', 0.3, ['8', '9']],
      ['o', 0.1, ['8', '9']],
    ]);
  });

  test('[I11] name the values of metrics that moved them', () => {
    const measure = { kind: 'number', start: 0, target: 100, metricId: 'm' };
    const given = {
      goals: [keyResult('a', 'o', { ...days, measure }), goal('o', days)],
      metrics: [{ id: 'm', name: 'm', ownerId: 'ann' }],
      observations: [
        observation('v1', { at: '2026-03-01T00:00:00Z', asOf: '2026-03-01', value: 10 }),
        observation('v2', { at: '2026-04-04T00:00:00Z', asOf: '2026-04-04', value: 30 }),
      ],
    };
    const found = figuresOf(given).movers().goals;
    assert.deepEqual(
      found.map(({ goalId, checkInIds, observationIds }) => [goalId, checkInIds, observationIds]),
      [
        ['a', [], ['v2']],
        ['o', [], ['v2']],
      ],
    );
  });
});
