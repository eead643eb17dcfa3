import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { GoalId } from '../schema/ids.ts';
import { figuresOf } from '../testing/insights.ts';
import { checkIn, goal, half, keyResult } from '../testing/scoring.ts';
import { figureDefinitions } from './figure-definitions.ts';
import { goalFigures } from './goal-figures.ts';
import { peopleFigures } from './people-figures.ts';

const pillar = goal('p', { kind: 'pillar', start: '2026-01-01', due: '2028-12-31' });
const under = (parentId: string, fields: object = {}) => ({ links: [{ parentId, ...fields }] });
const days = { start: '2026-01-01', due: '2026-06-30' };
const rounded = (value: number | null | undefined) => value && Number(value.toFixed(4));

function report(id: string, goalId: string, day: string, fields: object = {}) {
  return checkIn(id, goalId, { asOf: day, at: `${day}T00:00:00Z`, ...fields });
}

describe('the figures about goals', () => {
  test('[I1] have one definition each, in words and as data', () => {
    assert.deepEqual(
      goalFigures.map(({ id }) => id),
      [
        ...['strategy-progress', 'status-distribution', 'alignment', 'coverage', 'freshness'],
        ...['confidence', 'divergence', 'movers', 'leverage', 'held-back', 'forecast'],
      ],
    );
    for (const { id, title, definition, about } of goalFigures) {
      assert.equal(about, 'goals');
      assert.ok(title.length > 5 && definition.length > 100, id);
    }
    const ids = figureDefinitions.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
    assert.equal(ids.length, goalFigures.length + peopleFigures.length + 1);
  });

  test('[I2] strategy progress tells each active pillar with its trend over six weeks', () => {
    const goals = [
      pillar,
      goal('q', { kind: 'pillar', state: 'closed' }),
      goal('o', { ...days, ...under('p') }),
      keyResult('k', 'o', days),
    ];
    const checkIns = [
      report('1', 'k', '2026-02-02', { value: 10 }),
      report('2', 'k', '2026-03-05', { value: 30 }),
      report('3', 'k', '2026-04-05', { value: 60 }),
    ];
    const { to, pillars } = figuresOf({ goals, checkIns }).strategyProgress();
    assert.deepEqual([to, pillars.map(({ goalId }) => goalId)], ['pillar', ['p']]);
    const [{ score, trend, change }] = pillars as [(typeof pillars)[number]];
    assert.deepEqual(
      trend.map(({ progress }) => progress),
      [0.1, 0.1, 0.3, 0.3, 0.3, 0.3, 0.6],
    );
    assert.deepEqual([trend[0]?.at, trend[6]?.at], ['2026-02-23T00:00:00.000Z', half]);
    assert.equal(trend[6]?.status, score.status);
    assert.ok((trend[0]?.expected ?? 1) < score.expected);
    assert.equal(rounded(change), 0.5);
  });

  test('[I2] a trend that begins without a score has no change, and knows nothing that was said later', () => {
    const goals = [pillar, goal('o', { ...days, ...under('p') }), keyResult('k', 'o', days)];
    const late = checkIn('1', 'k', { asOf: '2026-01-09', at: '2026-04-05T00:00:00Z', value: 40 });
    const [found] = figuresOf({ goals, checkIns: [late] }).strategyProgress().pillars;
    assert.deepEqual(
      found?.trend.map(({ progress }) => progress),
      [null, null, null, null, null, null, 0.4],
    );
    assert.equal(found?.change, null);
  });

  test('[I3] objectives that contribute to nothing stand in for pillars where none is in view', () => {
    const goals = [goal('o'), goal('q', under('o')), keyResult('k', 'o')];
    const checkIns = [report('1', 'k', '2026-04-05', { value: 40, confidence: 0.5 })];
    const figures = figuresOf({ goals, checkIns });
    const told = [
      ...[figures.strategyProgress(), figures.freshness(), figures.confidence()],
      figures.forecast(),
    ];
    for (const { to, pillars } of told) {
      assert.equal(to, 'objective');
      assert.deepEqual(
        pillars.map(({ goalId }) => goalId),
        ['o'],
      );
    }
  });

  test('[I5] alignment is a share with the rest of it listed', () => {
    const goals = [
      ...[pillar, goal('o', under('p')), keyResult('k', 'o'), goal('lone')],
      goal('i', { kind: 'initiative', ...under('o', { role: 'supports' }) }),
    ];
    assert.deepEqual(figuresOf({ goals }).alignment(), {
      to: 'pillar',
      share: { kind: 'share', count: 2, of: 4, share: 0.5 },
      rest: [
        { goalId: 'i', supports: true },
        { goalId: 'lone', supports: false },
      ],
    });
    assert.deepEqual(figuresOf({ goals: [pillar] }).alignment().share, {
      kind: 'no-data',
      reason: 'none',
    });
  });

  test('[I7] freshness is of goals that are reported on themselves, the never reported as old as they are', () => {
    const goals = [
      ...[pillar, goal('o', under('p')), goal('bare', under('p'))],
      ...[keyResult('a', 'o'), keyResult('b', 'o'), keyResult('c', 'o', { start: '2026-04-03' })],
      ...[keyResult('later', 'o', { start: '2026-04-08' }), keyResult('x', 'lone'), goal('lone')],
      keyResult('over', 'o', { state: 'cancelled' }),
    ];
    const checkIns = [
      report('1', 'a', '2026-04-02'),
      report('2', 'a', '2026-04-04', { confidence: 0.5 }),
      report('3', 'b', '2026-04-05', { value: 3 }),
    ];
    const { pillars } = figuresOf({ goals, checkIns }).freshness();
    assert.deepEqual(pillars, [
      {
        goalId: 'p',
        ages: { kind: 'ages', medianDays: 2, p90Days: 5 },
        unreported: 2,
        goals: [
          { goalId: 'bare', reportedAt: null, ageDays: 5 },
          { goalId: 'c', reportedAt: null, ageDays: 3 },
          { goalId: 'a', reportedAt: '2026-04-04T00:00:00.000Z', ageDays: 2 },
          { goalId: 'b', reportedAt: '2026-04-05T00:00:00.000Z', ageDays: 1 },
        ],
      },
    ]);
    const [none] = figuresOf({ goals: [pillar] }).freshness().pillars;
    assert.deepEqual([none?.ages.kind, none?.goals], ['no-data', []]);
  });

  test('[I8] confidence is the mean of the confidences listed, by their share in the pillar', () => {
    const goals = [
      ...[pillar, goal('o', { ...days, ...under('p') })],
      ...[keyResult('a', 'o', { ...days, links: [{ parentId: 'o', weight: 3 }] })],
      keyResult('b', 'o', days),
    ];
    const checkIns = [
      report('1', 'a', '2026-03-01', { value: 1, confidence: 0.6 }),
      report('2', 'a', '2026-04-01', { value: 1, confidence: 0.8 }),
      report('3', 'b', '2026-04-01', { value: 1, confidence: 0.4 }),
    ];
    const [found] = figuresOf({ goals, checkIns }).confidence().pillars;
    assert.ok(found?.confidence.kind === 'confidence');
    const { mean, change } = found.confidence;
    assert.deepEqual([rounded(mean), rounded(change)], [0.7, 0.2]);
    assert.deepEqual(
      found.given.map(({ goalId, confidence, before }) => [goalId, confidence, before]),
      [
        ['a', 0.8, 0.6],
        ['b', 0.4, null],
      ],
    );
  });

  test('[I9] divergence tells what is reported better than its pace apart from what is reported worse', () => {
    const goals = ['a', 'b', 'c'].map((id) => keyResult(id, 'o'));
    const checkIns = [
      report('1', 'a', '2026-04-04', { value: 10, status: 'on-track' }),
      report('2', 'b', '2026-04-04', { value: 60, status: 'off-track' }),
      report('3', 'c', '2026-04-04', { value: 60, status: 'on-track' }),
    ];
    const { better, worse } = figuresOf({ goals, checkIns }).divergence();
    assert.deepEqual(
      [better, worse].map((list) => list.map(({ goalId }) => goalId)),
      [['a'], ['b']],
    );
    assert.deepEqual([better[0]?.reported, better[0]?.pace], ['on-track', 'off-track']);
  });

  test('[I12] leverage is of the goal that was chosen', () => {
    const goals = [goal('o'), keyResult('a', 'o'), keyResult('b', 'o')];
    const checkIns = [
      report('1', 'a', '2026-04-04', { value: 10 }),
      report('2', 'b', '2026-04-04', { value: 60 }),
    ];
    const figures = figuresOf({ goals, checkIns });
    assert.deepEqual(
      figures.leverage('o' as GoalId).leaves.map(({ goalId, gain }) => [goalId, rounded(gain)]),
      [
        ['a', 0.45],
        ['b', 0.2],
      ],
    );
    assert.throws(() => figures.leverage('gone' as GoalId), { code: 'not-found' });
  });

  test('[I13] a forecast looks to the end of the shortest cycle of today, or to the day asked for', () => {
    const goals = [
      ...[pillar, goal('o', { ...days, due: '2026-12-31', ...under('p') })],
      keyResult('k', 'o', { ...days, due: '2026-12-31' }),
    ];
    const checkIns = [10, 20, 30].map((value, index) =>
      report(`c${index}`, 'k', `2026-03-0${1 + index}`, { value: value / 10 }),
    );
    const cycles = [
      { id: 'y', name: 'Y', start: '2026-01-01', end: '2026-12-31' },
      { id: 'q', name: 'Q', start: '2026-04-01', end: '2026-06-30', parentId: 'y' },
    ];
    const figures = figuresOf({ goals, checkIns, cycles });
    const untilOf = ({ pillars: [first] }: ReturnType<typeof figures.forecast>) =>
      first?.kind === 'forecast' && first.until;
    assert.deepEqual(
      [figures.forecast().cycleId, untilOf(figures.forecast())],
      ['q', '2026-06-30'],
    );
    assert.equal(untilOf(figures.forecast({ until: '2026-05-31' })), '2026-05-31');
    const without = figuresOf({ goals, checkIns }).forecast();
    assert.deepEqual([without.cycleId, untilOf(without)], [null, '2028-12-31']);
  });
});
