import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GoalId } from '../schema/ids.ts';
import { goal, recordsOf } from '../testing/scoring.ts';
import { circleThrough } from './circles.ts';

const [a, b, c, d] = ['a', 'b', 'c', 'd'] as GoalId[] as [GoalId, GoalId, GoalId, GoalId];
const records = recordsOf({
  goals: [
    goal('a'),
    goal('b', { links: [{ parentId: 'a' }] }),
    goal('c', { links: [{ parentId: 'b', role: 'supports' }, { parentId: 'gone' }] }),
    goal('d'),
  ],
});

describe('circleThrough', () => {
  it('[G23] names the goals on the circle that a link would close, in order', () => {
    assert.deepEqual(circleThrough(records, a, c), [a, c, b]);
    assert.deepEqual(circleThrough(records, b, c), [b, c]);
    assert.deepEqual(circleThrough(records, a, a), [a]);
  });

  it('[G23] finds none where the link closes none', () => {
    assert.equal(circleThrough(records, d, c), null);
    assert.equal(circleThrough(records, c, a), null);
    assert.equal(circleThrough(records, a, 'gone' as GoalId), null);
  });

  it('[G24] finds a circle through 100,000 goals', () => {
    const goals = Array.from({ length: 100_000 }, (_, i) =>
      goal(`g${i}`, i === 0 ? {} : { links: [{ parentId: `g${i - 1}` }] }),
    );
    const deep = recordsOf({ goals });
    assert.equal(circleThrough(deep, 'g0' as GoalId, 'g99999' as GoalId)?.length, 100_000);
  });
});
