import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { GoalId } from '../schema/ids.ts';
import { type Given, boardOf, checkIn, goal, half, keyResult } from '../testing/scoring.ts';
import { randomCompany } from '../testing/random-company.ts';
import { type ExplanationTree, type TreeOptions, explainTree } from './explain-tree.ts';
import { replayTree } from './replay-tree.ts';

function treeOf(given: Given, id: string, options: TreeOptions = {}): ExplanationTree {
  const { records, board } = boardOf(given, half);
  return explainTree(records, board, id as GoalId, options);
}

const idsOf = ({ explanations }: ExplanationTree) => [...explanations.keys()].join(' ');

/** `k` counts in `a` and in `b`, both in `top`. */
const diamond: Given = {
  goals: [
    goal('top'),
    goal('a', { links: [{ parentId: 'top' }] }),
    goal('b', { links: [{ parentId: 'top' }, { parentId: 'a', role: 'supports' }] }),
    keyResult('k', 'a', { links: [{ parentId: 'a' }, { parentId: 'b', weight: 2 }] }),
  ],
  checkIns: [checkIn('c', 'k', { value: 30 })],
};

describe('explainTree', () => {
  it('[S126] explains each goal behind a number once, children before parents', () => {
    const tree = treeOf(diamond, 'top');
    assert.equal(idsOf(tree), 'k a b top');
    const [reading] = tree.explanations.get('k' as GoalId)!.readings;
    assert.deepEqual(reading, { checkInId: 'c', asOf: '2026-04-04', value: 30 });
    assert.equal(idsOf(treeOf(diamond, 'k')), 'k');
  });

  it('[S126] goes as deep as asked for, on the shortest way', () => {
    assert.equal(idsOf(treeOf(diamond, 'top', { depth: 0 })), 'top');
    assert.equal(idsOf(treeOf(diamond, 'top', { depth: 1 })), 'a b top');
    const long = {
      ...diamond,
      goals: [...diamond.goals, keyResult('m', 'k'), keyResult('n', 'm')],
    };
    assert.equal(idsOf(treeOf(long, 'top', { depth: 2 })), 'k a b top');
  });

  it('[S126] ends where the viewer may not see on', () => {
    const tree = treeOf(diamond, 'top', { maySee: (id) => id !== 'a' });
    assert.equal(idsOf(tree), 'k b top');
    const maySee = (id: GoalId) => id === 'top';
    assert.equal(idsOf(treeOf(diamond, 'top', { maySee })), 'top');
    assert.throws(() => treeOf(diamond, 'top', { maySee: () => false }), { code: 'not-found' });
  });

  it('[S127] replays from the readings up: another reading gives another root', () => {
    const tree = treeOf(diamond, 'top');
    const k = tree.explanations.get('k' as GoalId)!;
    const readings = k.readings.map((reading) => ({ ...reading, value: 90 }));
    const explanations = new Map(tree.explanations).set(k.goalId, { ...k, readings });
    const { progress } = replayTree({ ...tree, explanations }).get('top' as GoalId)!;
    assert.deepEqual(progress, { kind: 'scored', progress: 0.9, raw: 0.9 });
  });

  it('[S127] replays from the days up: another due day expects another part of the root', () => {
    const tree = treeOf(diamond, 'top');
    const k = tree.explanations.get('k' as GoalId)!;
    const paced = { ...k.paced, due: '2026-04-20' };
    const explanations = new Map(tree.explanations).set(k.goalId, { ...k, paced });
    assert.equal(replayTree({ ...tree, explanations }).get('top' as GoalId)!.expected, 0.25);
  });

  it('[S127] replays every score to the same bits, whatever is hidden or too deep', () => {
    const depths = fc.constantFrom(undefined, 0, 1, 2);
    fc.assert(
      fc.property(randomCompany, fc.func(fc.boolean()), depths, (company, isHidden, depth) => {
        const { records, board } = boardOf(company, company.at);
        const hidden = new Set(company.goals.map(({ id }) => id).filter((id) => isHidden(id)));
        const limit = depth === undefined ? {} : { depth };
        for (const { id } of company.goals) {
          const maySee = (other: GoalId) => other === id || !hidden.has(other);
          for (const options of [limit, { ...limit, maySee }]) {
            const tree = explainTree(records, board, id, options);
            assert.equal([...tree.explanations.keys()].at(-1), id);
            for (const [goalId, replayed] of replayTree(sent(tree))) {
              const { progress, computed, expected } = board.scoreOf(goalId)!;
              assert.deepEqual(replayed, { progress, computed, expected });
            }
          }
        }
      }),
    );
  });

  it('[S128] explains and replays chains of 100,000 goals', () => {
    const count = 100_000;
    const last = keyResult(`g${count}`, `g${count - 1}`);
    const links = (i: number) =>
      i === 0 ? {} : { links: [{ parentId: `g${i - 1}`, weight: 1, role: 'contributes' }] };
    const top = goal('g0');
    const goals = Array.from({ length: count }, (_, i) => ({ ...top, id: `g${i}`, ...links(i) }));
    const given = {
      goals: [...goals, last] as Given['goals'],
      checkIns: [checkIn('c', last.id, { value: 20 })],
    };
    const tree = treeOf(given, 'g0');
    assert.equal(tree.explanations.size, count + 1);
    const { progress } = replayTree(tree).get('g0' as GoalId)!;
    assert.deepEqual(progress, { kind: 'scored', progress: 0.2, raw: 0.2 });
  });
});

/** A tree as it comes out of a file or over a network. */
function sent(tree: ExplanationTree): ExplanationTree {
  const entries = JSON.parse(JSON.stringify([...tree.explanations])) as [];
  return { ...tree, explanations: new Map(entries) };
}
