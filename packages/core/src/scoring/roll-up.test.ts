import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { recordsFrom } from '../goals/records.ts';
import { checkIn, goal, half, keyResult, recordsOf } from '../testing/scoring.ts';
import { randomCompany } from '../testing/random-company.ts';
import { rollUp } from './roll-up.ts';
import { createScoreboard } from './scoreboard.ts';

describe('rollUp', () => {
  it('[S120] scores plain lists at a moment', () => {
    const goals = [goal('o'), keyResult('k', 'o')];
    const checkIns = [checkIn('c', 'k', { value: 45 })];
    const [o, k] = rollUp(recordsFrom({ goals, checkIns }), half).values();
    assert.deepEqual(o?.progress, { kind: 'scored', progress: 0.45, raw: 0.45 });
    assert.deepEqual([o?.expected, o?.status, o?.worst], [0.5, 'on-track', 'k']);
    assert.equal(k?.goalId, 'k');
  });

  it('[S120] gives what a board gives, in any order of input', () => {
    fc.assert(
      fc.property(randomCompany, (company) => {
        const records = recordsOf(company);
        const board = createScoreboard(records, company.at);
        const scores = rollUp(records, company.at);
        const turned = { ...company, goals: company.goals.toReversed() };
        const others = rollUp(recordsOf(turned), company.at);
        assert.deepEqual([...scores.keys()], [...records.goals.keys()]);
        for (const [goalId, score] of scores) {
          assert.deepEqual(score, board.scoreOf(goalId));
          assert.deepEqual(others.get(goalId), score);
        }
      }),
    );
  });
});
