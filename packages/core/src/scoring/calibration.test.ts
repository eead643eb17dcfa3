import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GoalId, PersonId } from '../schema/ids.ts';
import { type Given, checkIn, goal, recordsOf } from '../testing/scoring.ts';
import { type CalibrationOptions, calibration } from './calibration.ts';

const may = '2026-05-01T00:00:00Z';
const p1 = 'p1' as PersonId;

function closed(id: string, grade: number, fields: object = {}) {
  const outcome = { grade, at: '2026-04-11T09:00:00Z', by: 'p1', ...fields };
  return goal(id, { state: 'closed', outcome });
}

let made = 0;
function sure(goalId: string, confidence: number, fields: object = {}) {
  return checkIn(`c${made++}`, goalId, { confidence, ...fields });
}

const goals = [closed('a', 1), closed('b', 0), closed('c', 0.5)];
const checkIns = [sure('a', 0.9), sure('b', 0.4), sure('c', 0.5)];

function of(given: Given, options: CalibrationOptions = {}, at = may) {
  const found = calibration(recordsOf(given), p1, at, options);
  if (found.kind !== 'calibration') throw new TypeError('There are too few.');
  return found;
}

function isClose(found: number, wanted: number): void {
  assert.ok(Math.abs(found - wanted) < 1e-12, `${found}, not ${wanted}`);
}

describe('calibration', () => {
  it('[F34] is the mean of squared differences between confidence and outcome', () => {
    const { brier, reference, bias, goals: behind } = of({ goals, checkIns });
    isClose(brier, (0.01 + 0.16 + 0) / 3);
    isClose(reference, 0.5 / 3);
    isClose(bias, 0.1);
    assert.deepEqual(
      behind.map(({ goalId, given, outcome }) => [goalId, given, outcome]),
      [
        ['a', 1, 1],
        ['b', 1, 0],
        ['c', 1, 0.5],
      ],
    );
  });

  it('[F34] is 0 for foresight, 1 for its contrary, and the reference for whoever says the mean', () => {
    const certain = [closed('a', 1), closed('b', 0), closed('c', 1)];
    const saying = (...each: number[]) => {
      const given = each.map((confidence, i) => sure('abc'[i] ?? '', confidence));
      return of({ goals: certain, checkIns: given });
    };
    assert.equal(saying(1, 0, 1).brier, 0);
    assert.equal(saying(0, 1, 0).brier, 1);
    const mean = saying(2 / 3, 2 / 3, 2 / 3);
    isClose(mean.brier, mean.reference);
  });

  it('[F35] weighs each goal the same, by the last confidence of each day', () => {
    const onDay = (date: number, confidence: number, at = 9) =>
      sure('a', confidence, { asOf: `2026-04-0${date}`, at: `2026-04-0${date}T0${at}:00:00Z` });
    const many = [onDay(2, 0.1), onDay(2, 0.5, 8), onDay(3, 0.7)];
    const { brier, goals: behind } = of({ goals, checkIns: [...many, ...checkIns.slice(1)] });
    isClose(brier, ((0.81 + 0.09) / 2 + 0.16 + 0) / 3);
    assert.equal(behind[0]?.given, 2);
  });

  it('[F35] counts what the person said before the close and did not take back', () => {
    const others = [
      sure('a', 0, { by: 'p2' }),
      sure('a', 0, { asOf: '2026-04-10', at: '2026-04-12T00:00:00Z' }),
      sure('b', 1, { id: 'wrong' }),
    ];
    const corrected = [checkIns[0], sure('b', 0.4, { replaces: 'wrong' }), checkIns[2]];
    const all = [...others, ...corrected].filter((each) => each !== undefined);
    isClose(of({ goals, checkIns: all }).brier, of({ goals, checkIns }).brier);
  });

  it('[F35] takes the progress at the close for a goal without a grade, within 0 to 1', () => {
    const outcome = { proposed: 1.4, at: '2026-04-11T09:00:00Z', by: 'p1' };
    const past = goal('a', { state: 'closed', outcome });
    assert.equal(of({ goals: [past, ...goals.slice(1)], checkIns }).goals[0]?.outcome, 1);
  });

  it('[F36] tells nothing of fewer than three closed goals, or as many as asked for', () => {
    const tooFew = { kind: 'too-few', personId: 'p1', goals: 2, needed: 3 };
    const open = [closed('a', 1), closed('b', 0), goal('c')];
    assert.deepEqual(calibration(recordsOf({ goals: open, checkIns }), p1, may), tooFew);
    const early = calibration(recordsOf({ goals, checkIns }), p1, '2026-04-11T08:00:00Z');
    assert.equal(early.kind, 'too-few');
    assert.equal(of({ goals: open, checkIns }, { minGoals: 2 }).goals.length, 2);
    const hidden = { maySee: (goalId: GoalId) => goalId !== 'c' };
    assert.deepEqual(calibration(recordsOf({ goals, checkIns }), p1, may, hidden), tooFew);
  });

  it('[F37] sorts confidences into five bins, with what came of them', () => {
    const { bins } = of({ goals, checkIns: [...checkIns, sure('a', 1, { asOf: '2026-04-05' })] });
    assert.deepEqual(
      bins.map(({ from, given, outcome }) => [from, given, outcome]),
      [
        [0.4, 2, 0.2 + 0.05],
        [0.8, 2, 1],
      ],
    );
    isClose(bins[1]?.confidence ?? 0, 0.95);
  });
});
