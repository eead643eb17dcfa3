import { expect } from '@open-wc/testing';
import type { Goal, GoalId } from '@throughline/core';
import { foundRows } from './found-rows.ts';
import { treeOf } from './tree-model.ts';
import { searchTree } from './tree-search.ts';

const goal = (id: string, title: string, parentId?: string) =>
  [
    id as GoalId,
    { id, title, kind: 'objective', links: parentId ? [{ parentId }] : [] } as unknown as Goal,
  ] as const;

const tree = treeOf(
  new Map([
    goal('top', 'Grow in Ägypten'),
    goal('mid', 'Partners', 'top'),
    goal('low', 'Train the partners of Cairo', 'mid'),
    goal('other', 'Something else', 'top'),
  ]),
);

describe('the search of a tree', () => {
  for (const [query, matches, shown] of [
    ['partners', 2, ['top', 'mid', 'low']],
    ['cairo TRAIN', 1, ['top', 'mid', 'low']],
    ['agypten', 1, ['top']],
    ['else zoe', 1, ['top', 'other']],
    ['nothing like it', 0, []],
  ] as const) {
    it(`[E54] finds ${matches} for “${query}” and keeps what is above`, () => {
      const owner = ({ id }: Goal) => (id === 'other' ? 'Zoë Zimmer' : 'Ann');
      const found = foundRows(tree, [searchTree(tree, query, owner)]);
      expect(found.matches).to.equal(matches);
      expect(found.rows.tree.goals.map(({ id }) => id)).to.deep.equal(shown);
    });
  }
});
