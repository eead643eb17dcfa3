import { expect, waitUntil } from '@open-wc/testing';
import { type Goal, type GoalId, atOnce } from '@throughline/core';
import { foundRows } from './found-rows.ts';
import { treeOf } from './tree-model.ts';
import { SearchedGoals } from './searched-goals.ts';
import { searchSteps } from './tree-search.ts';
import { TreeSearchBox } from './tree-search-box.ts';

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
      const found = foundRows(tree, [atOnce(searchSteps(tree, query, owner))]);
      expect(found.matches).to.equal(matches);
      expect(found.rows.tree.goals.map(({ id }) => id)).to.deep.equal(shown);
    });
  }

  it('[E238] looks once for what stays asked for, in steps or at once, until names are others', () => {
    let asked = 0;
    const ownerName = ({ id }: Goal) => `${(asked += 1)} ${id}`;
    const searched = new SearchedGoals();
    const partners = { tree, query: 'partners', ownerName };
    const inSteps = atOnce(searched.steps(partners));
    expect([...inSteps]).to.deep.equal([0, 1, 1, 0]);
    for (let render = 0; render < 3; render++) expect(searched.of(partners)).to.equal(inSteps);
    expect(asked).to.equal(4);
    expect([...searched.of({ ...partners, query: 'cairo' })]).to.deep.equal([0, 0, 1, 0]);
    searched.forget();
    expect([...searched.of(partners)]).to.deep.equal([...inSteps]);
    expect(asked).to.equal(12);
  });

  it('[E238] keeps what was found until all of the next is, and never shows what was typed over', async () => {
    const begun: string[] = [];
    const shown: string[] = [];
    const state = {
      ...{ total: 6000, matches: undefined },
      *searchSteps(query: string) {
        begun.push(query);
        // The one that is typed over would never end.
        for (let done = 0; done < 3 || query === 'over'; done++) yield { done, total: 3 };
      },
      search: (query: string) => void shown.push(query),
    };
    const box = new TreeSearchBox({ addController: () => {}, requestUpdate: () => {} } as never, {
      ...{ state: state as never, field: () => null, found: () => {}, enterRows: () => {} },
      ...{ searched: () => {}, goalInView: () => undefined },
    });
    for (const value of ['first', 'over', 'last']) {
      box.onInput({ target: { value } } as unknown as InputEvent);
      await waitUntil(() => begun.includes(value), 'it begins', { timeout: 10_000 });
    }
    await waitUntil(() => shown.includes('last'), 'the last is found', { timeout: 10_000 });
    expect(shown.includes('over')).to.equal(false);
  }).timeout(20_000);
});
