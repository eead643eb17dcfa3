import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PerfError } from '../errors.ts';
import type { GoalId } from '../schema/ids.ts';
import { checkIn, goal, keyResult, recordsOf } from '../testing/scoring.ts';
import { confidenceUnder } from './confidence.ts';

const top = 'o' as GoalId;
const days = { start: '2026-04-01', due: '2026-06-30' };
const goals = [
  goal('o', days),
  keyResult('a', 'o', { ...days, links: [{ parentId: 'o', weight: 3 }] }),
  keyResult('b', 'o', days),
  keyResult('c', 'o', {
    ...days,
    state: 'closed',
    outcome: { grade: 1, at: '2026-04-20T00:00:00Z', by: 'p1' },
  }),
];

function sure(id: string, goalId: string, date: number, confidence: number) {
  const day = `2026-04-${date}`;
  return checkIn(id, goalId, { asOf: day, at: `${day}T09:00:00Z`, value: 10, confidence });
}

const checkIns = [
  sure('1', 'a', 10, 0.5),
  sure('2', 'a', 28, 0.7),
  sure('3', 'b', 27, 0.3),
  sure('4', 'c', 12, 1),
];
const records = recordsOf({ goals, checkIns });

describe('confidenceUnder', () => {
  it('[F38] is the mean of last confidences in open goals by their share, with spread and change', () => {
    const found = confidenceUnder(records, top, '2026-04-30T00:00:00Z');
    assert.ok(found.kind === 'confidence');
    const rounded = [found.mean, found.spread, found.change ?? 0, found.share];
    assert.deepEqual(
      rounded.map((value) => Number(value.toFixed(6))),
      [0.6, 0.173205, 0.2, 0.8],
    );
  });

  it('[F38] knows nothing of later ones unless it is live, and of no change without an earlier one', () => {
    const early = confidenceUnder(records, top, '2026-04-11T00:00:00Z');
    assert.deepEqual(early, { kind: 'confidence', mean: 0.5, spread: 0, change: null, share: 1 });
    const live = confidenceUnder(records, 'a' as GoalId, '2026-04-11T00:00:00Z', { isLive: true });
    assert.equal(live.kind === 'confidence' && live.mean, 0.7);
  });

  it('[F40] leaves out what was said of goals that the viewer may not see, with their share', () => {
    const without = (...hidden: string[]) => ({
      maySee: (goalId: GoalId) => !hidden.includes(goalId),
    });
    const at = '2026-04-30T00:00:00Z';
    const found = confidenceUnder(records, top, at, without('a'));
    assert.ok(found.kind === 'confidence');
    assert.deepEqual([found.mean, found.spread, found.change], [0.3, 0, null]);
    assert.ok(Math.abs(found.share - 0.2) < 1e-12);
    const none = confidenceUnder(records, top, at, without('a', 'b'));
    assert.deepEqual(none, { kind: 'no-confidence' });
    assert.throws(() => confidenceUnder(records, top, at, without('o')), { code: 'not-found' });
  });

  it('[F38] is none where nobody gave any, and refuses a goal that is not there', () => {
    assert.deepEqual(confidenceUnder(recordsOf({ goals }), top, '2026-04-11T00:00:00Z'), {
      kind: 'no-confidence',
    });
    assert.throws(
      () => confidenceUnder(recordsOf({ goals: [] }), top, '2026-04-11T00:00:00Z'),
      PerfError,
    );
  });
});
