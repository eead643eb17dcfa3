import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Goal } from '../schema/goal.ts';
import { checkIn, goal, recordsOf } from '../testing/scoring.ts';
import { seenBy } from '../testing/insights.ts';
import { difference } from './difference.ts';

const count = 10_000;
const early = '2026-04-03T00:00:00Z';
const late = '2026-04-06T00:00:00Z';
const shapes = { chain: (index: number) => index - 1, star: () => 0 };
const plain = goal('x', { driver: 'both' });
const leaf = goal('x', { measure: { kind: 'number', start: 0, target: 100 } });

/** Goals below one pillar; plain objects, since reading them in is not what is tested. */
function goalsOf(shape: keyof typeof shapes): readonly Goal[] {
  return Array.from({ length: count }, (_, index): Goal => {
    const id = `g${index}` as Goal['id'];
    if (index === 0) return { ...plain, id, kind: 'pillar' };
    const parentId = `g${shapes[shape](index)}` as Goal['id'];
    const isLeaf = shape === 'star' || index === count - 1;
    return {
      ...(isLeaf ? leaf : plain),
      id,
      links: [{ parentId, weight: 1, role: 'contributes' }],
    };
  });
}

describe('figures of great companies', () => {
  for (const shape of ['chain', 'star'] as const) {
    test(`[I22] a ${shape} needs no recursion`, () => {
      const last = `g${count - 1}`;
      const report = checkIn('c', last, { value: 40, confidence: 0.5 });
      const first = checkIn('b', last, {
        at: '2026-04-02T00:00:00Z',
        asOf: '2026-04-02',
        value: 10,
      });
      const records = recordsOf({ goals: goalsOf(shape), checkIns: [first, report] });
      const state = seenBy(records, late);
      const figures = state.insights();
      assert.equal(figures.statusDistribution().total, count);
      assert.equal(figures.alignment().share.kind, 'share');
      assert.equal(figures.coverage().pillars.without.length, 0);
      assert.equal(figures.freshness().pillars[0]?.goals.length, shape === 'chain' ? 1 : count - 1);
      assert.equal(figures.confidence().pillars[0]?.given.length, 1);
      assert.equal(figures.strategyProgress().pillars[0]?.trend.length, 7);
      const { moved, goals: told } = figures.movers({ since: early });
      assert.equal(moved, shape === 'chain' ? count : 2);
      assert.ok(told.every(({ checkInIds }) => checkInIds.join() === 'c'));
      const { goals } = difference(seenBy(records, early), state);
      assert.ok(goals.some(({ goalId }) => goalId === last));
    });
  }
});
