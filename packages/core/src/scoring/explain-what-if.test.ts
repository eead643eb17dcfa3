import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GoalId } from '../schema/ids.ts';
import { type Given, boardOf, checkIn, goal, keyResult, over } from '../testing/scoring.ts';
import { explain } from './explain.ts';
import { explainWhatIf } from './what-if.ts';

const id = (text: string) => text as GoalId;

const family = over([{}, 20], [{}, 40]);
const tops: Given = {
  goals: [...family.goals, goal('p'), keyResult('m', 'p')],
  checkIns: [...family.checkIns, checkIn('cm', 'm', { value: 100 })],
};

describe('explainWhatIf', () => {
  it('[E179] tells the share that a moved goal would have, and changes nothing', () => {
    const { records, board } = boardOf(tops);
    const first = records.goals.get(family.goals[1]!.id)!;
    const moved = {
      ...first,
      links: [{ parentId: id('p'), weight: 3, role: 'contributes' as const }],
    };
    const changes = { goals: [moved] };
    const { inputs } = explainWhatIf(records, board, { goalId: id('p'), changes });
    assert.equal(inputs.find(({ goalId }) => goalId === moved.id)?.share, 0.75);
    assert.equal(explain(records, board, id('p')).inputs.length, 1);
    const maySee = (goalId: GoalId) => goalId !== 'p';
    assert.throws(() => explainWhatIf(records, board, { goalId: id('p'), changes }, { maySee }), {
      code: 'not-found',
    });
  });
});
