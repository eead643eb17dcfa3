import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { GoalId } from '../schema/ids.ts';
import { randomCompany } from '../testing/random-company.ts';
import { boardOf, checkIn, goal, half, keyResult } from '../testing/scoring.ts';
import { compareGoalRulebooks } from './goal-rulebooks.ts';
import { rulebookChanges } from './rulebook-changes.ts';
import { shippedRulebooks } from './rulebooks.ts';

/** Half way through, at 0.40 of what should be 0.50. */
const behind = {
  goals: [goal('o'), keyResult('k', 'o')],
  checkIns: [checkIn('c', 'k', { value: 40 })],
};
const named = (id: string) => shippedRulebooks.find((rulebook) => rulebook.id === id)!;

describe('rulebookChanges', () => {
  it('[E176] tells whose status another rulebook would change, and nothing under the one in force', () => {
    const { records, board } = boardOf(behind, half);
    assert.deepEqual(rulebookChanges(records, board, named('gap-20-40')), [
      { goalId: 'o', before: 'at-risk', after: 'on-track' },
      { goalId: 'k', before: 'at-risk', after: 'on-track' },
    ]);
    assert.deepEqual(rulebookChanges(records, board, named('ratio-90-70')), []);
    assert.equal(board.scoreOf('k' as GoalId)?.status, 'at-risk');
  });

  it('[E176] names no hidden goal, and counts it in the others', () => {
    const { records, board } = boardOf(behind, half);
    const maySee = (goalId: GoalId) => goalId !== 'k';
    const changes = rulebookChanges(records, board, named('gap-20-40'), { maySee });
    assert.deepEqual(changes, [{ goalId: 'o', before: 'at-risk', after: 'on-track' }]);
  });

  it('[E176] agrees with each goal asked by itself', () => {
    fc.assert(
      fc.property(randomCompany, fc.constantFrom(...shippedRulebooks), (given, rulebook) => {
        const { records, board } = boardOf(given, half);
        const changes = rulebookChanges(records, board, rulebook);
        const after = new Map(changes.map((change) => [change.goalId, change.after]));
        for (const goalId of records.goals.keys()) {
          const [alone] = compareGoalRulebooks(records, board, goalId, [rulebook]);
          assert.equal(after.get(goalId) ?? board.scoreOf(goalId)?.status, alone?.status);
        }
      }),
      { numRuns: 40 },
    );
  });
});
