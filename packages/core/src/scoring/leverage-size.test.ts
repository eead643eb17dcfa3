import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordsFrom } from '../goals/records.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import { checkIn, goal, keyResult } from '../testing/scoring.ts';
import { leverage } from './leverage.ts';
import { createScoreboard } from './scoreboard.ts';

describe('leverage of many goals', () => {
  const size = 100_000;
  const shapes: Record<string, (i: number) => number> = {
    chain: (i) => i - 1,
    star: () => 0,
    comb: (i) => (i % 2 ? i - 1 : i - 2),
  };
  for (const [name, parentOf] of Object.entries(shapes)) {
    it(`[L15] looks below a ${name} of 100,000, with data and without`, () => {
      const [base, leaf, said] = [
        goal('b', { driver: 'both' }),
        keyResult('k', 'b'),
        checkIn('c', 'k', { value: 25 }),
      ];
      const named = (i: number) => `g${String(i).padStart(6, '0')}` as GoalId;
      const isLeaf = (i: number) =>
        i === size - 1 || (name === 'star' ? i > 0 : name === 'comb' && i % 2 === 1);
      const goals = Array.from({ length: size }, (_, i): Goal => ({
        ...(isLeaf(i) ? leaf : base),
        id: named(i),
        links: i === 0 ? [] : [{ parentId: named(parentOf(i)), weight: 1, role: 'contributes' }],
      }));
      const checkIns = goals.flatMap(({ id: goalId }, i): CheckIn[] =>
        isLeaf(i) ? [{ ...said, goalId }] : [],
      );
      for (const made of [checkIns, []]) {
        const records = recordsFrom({ goals, checkIns: made, settings: { noData: 'exclude' } });
        const board = createScoreboard(records, '2026-04-06T00:00:00Z');
        const found = leverage(records, board, named(0));
        const sum = found.reduce((total, { weight }) => total + weight, 0);
        assert.ok(Math.abs(sum - (made.length > 0 ? 1 : found.length)) < 1e-6 * found.length);
        assert.equal(found[0]?.gain, found[0]!.weight * (made.length > 0 ? 0.75 : 1));
      }
    });
  }
});
