import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GoalId } from '../schema/ids.ts';
import { goal, recordsOf } from '../testing/scoring.ts';
import { circleThrough } from './circles.ts';
import { parentRefusals } from './parent-refusals.ts';

const under = (parentId: string) => ({ links: [{ parentId }] });
const records = recordsOf({
  goals: [
    goal('pillar', { kind: 'pillar' }),
    goal('aim', under('pillar')),
    goal('kr', { kind: 'key-result', ...under('aim') }),
    goal('work', { kind: 'initiative', ...under('kr') }),
    goal('other'),
    goal('done', { state: 'cancelled' }),
  ],
});

const table = (goalId: string) => {
  const refusal = parentRefusals(records, goalId as GoalId);
  return Object.fromEntries(
    [...records.goals.keys(), 'gone'].map((id) => [id, refusal(id as GoalId)]),
  );
};

describe('parentRefusals', () => {
  it('[E175] says of each goal why it cannot stand above another one', () => {
    assert.deepEqual(table('aim'), {
      ...{ pillar: null, other: null, done: 'over', gone: 'missing' },
      ...{ aim: 'itself', kr: 'below', work: 'below' },
    });
    assert.deepEqual(table('pillar'), {
      ...{ pillar: 'itself', aim: 'below', kr: 'below', work: 'below' },
      ...{ other: 'lower-kind', done: 'lower-kind', gone: 'missing' },
    });
  });

  it('[E175] lets an objective serve a key result, and nothing else stand below a lower kind', () => {
    assert.equal(table('other')['kr'], null);
    assert.equal(table('other')['work'], 'lower-kind');
    assert.equal(table('work')['aim'], null);
  });

  it('[E175] refuses as below exactly what would close a circle', () => {
    for (const goalId of records.goals.keys()) {
      const refused = table(goalId);
      for (const parentId of records.goals.keys()) {
        const closes = circleThrough(records, goalId, parentId) !== null;
        const isCircle = refused[parentId] === 'below' || refused[parentId] === 'itself';
        assert.equal(isCircle, closes, `${goalId} below ${parentId}`);
      }
    }
  });

  it('[E175] refuses to tell of a goal that is not there', () => {
    assert.throws(() => parentRefusals(records, 'gone' as GoalId), { code: 'not-found' });
  });
});
