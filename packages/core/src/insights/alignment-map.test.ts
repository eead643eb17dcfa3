import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { seen, seenBy } from '../testing/insights.ts';
import { goal, half, keyResult, recordsOf } from '../testing/scoring.ts';
import type { AlignmentMap } from './alignment-map.ts';

const under = (parentId: string, fields: object = {}) => ({ parentId, ...fields });

function partsOf({ pillars }: AlignmentMap) {
  return pillars.map(({ goals }) =>
    Object.fromEntries(goals.map(({ goalId, weight }) => [goalId, Number(weight.toFixed(4))])),
  );
}

describe('the alignment map', () => {
  test('[I80] gives each goal at the end of a path its part of the pillar, over all paths', () => {
    const goals = [
      goal('p', { kind: 'pillar' }),
      goal('a', { links: [under('p', { weight: 3 })] }),
      goal('b', { links: [under('p')] }),
      keyResult('k', 'a'),
      keyResult('l', 'a', { links: [under('a'), under('b')] }),
      keyResult('gone', 'b', { state: 'cancelled' }),
      keyResult('helps', 'b', { links: [under('b', { role: 'supports' })] }),
    ];
    const map = seen({ goals }).insights().alignmentMap();
    assert.deepEqual(partsOf(map), [{ l: 0.625, k: 0.375 }]);
    assert.deepEqual(
      map.pillars.map(({ count, hidden }) => [count, hidden]),
      [[4, 0]],
    );
    assert.deepEqual(
      map.rest.map(({ goalId, supports }) => [goalId, supports]),
      [['helps', true]],
    );
  });

  test('[I80] counts links that all weigh nothing alike, and a chain of any depth', () => {
    const chain = Array.from({ length: 5000 }, (_, index) =>
      goal(`c${index}`, { links: [under(index === 0 ? 'p' : `c${index - 1}`, { weight: 0 })] }),
    );
    const twin = keyResult('twin', 'p', { links: [under('p', { weight: 0 })] });
    const goals = [goal('p', { kind: 'pillar' }), ...chain, twin];
    assert.deepEqual(partsOf(seen({ goals }).insights().alignmentMap()), [
      { c4999: 0.5, twin: 0.5 },
    ]);
  });

  test('[I81] has as many goals as the alignment figure, and a goal out of sight as a part without a name', () => {
    const hidden = { visibility: 'named', visibleTo: ['zoe'], ownerId: 'zoe' };
    const goals = [
      goal('p', { kind: 'pillar' }),
      goal('o', { links: [under('p')] }),
      keyResult('k', 'o'),
      keyResult('secret', 'o', hidden),
      goal('free'),
    ];
    const people = ['mia', 'zoe', 'ann'].map((id) => ({ id, name: id, timeZone: 'UTC' }));
    const { insights } = seenBy(recordsOf({ goals, people }), half, 'mia');
    const map = insights().alignmentMap();
    assert.deepEqual(partsOf(map), [{ k: 0.5 }]);
    assert.equal(map.pillars[0]?.hidden, 0.5);
    assert.equal(map.pillars[0]?.count, 2);
    assert.deepEqual(map.share, insights().alignment().share);
    assert.equal(JSON.stringify(map).includes('secret'), false);
  });
});
