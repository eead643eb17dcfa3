import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { atOnce } from '@throughline/core';
import { ben, companyWorkspace } from '../testing/company.ts';
import {
  focusIn,
  focusOn,
  goal,
  press,
  said,
  settled,
  shown,
  treeIn,
} from '../testing/goal-tree-page.ts';
import type { PerfGoalTree } from './goal-tree.ts';
import { treeOf } from './tree-model.ts';
import { sortedTreeSteps } from './sorted-tree.ts';

const on = (asOf: string, goalId: string, value: number, confidence?: number) => ({
  ...{ id: `c-${goalId}`, goalId, by: 'ann', at: `${asOf}T08:00:00Z`, asOf, value },
  ...(confidence !== undefined && { confidence }),
});
const measure = { kind: 'number', start: 0, target: 100 } as const;
/** Two goals that were reported on, one that was not, and one more above none of them. */
const goals = [
  goal('b', undefined, { measure, ownerId: 'zoe', due: '2026-07-31' }),
  goal('a', undefined, { measure, ownerId: 'ann', due: '2026-08-31' }),
  goal('c', undefined, { measure, ownerId: 'max', due: '2026-06-30' }),
];
const checkIns = [on('2026-05-02', 'a', 60, 0.9), on('2026-05-01', 'b', 20, 0.4)] as never;

const head = (tree: PerfGoalTree, column: string) =>
  tree.shadowRoot!.querySelector<HTMLElement>(`[data-sort="${column}"]`)!;
const sortIn = (tree: PerfGoalTree, column: string) =>
  head(tree, column).closest('[role=columnheader]')!.getAttribute('aria-sort');

async function sorted(sort: string) {
  const tree = await treeIn({ goals, checkIns, sort: sort as never });
  await waitUntil(() => shown(tree).length === 3, 'the goals show');
  return tree;
}

describe('sorting <perf-goal-tree>', () => {
  for (const [sort, order] of [
    ['title', ['a', 'b', 'c']],
    ['-title', ['c', 'b', 'a']],
    ['progress', ['b', 'a', 'c']],
    ['-progress', ['a', 'b', 'c']],
    ['gap', ['b', 'a', 'c']],
    ['confidence', ['b', 'a', 'c']],
    ['-confidence', ['a', 'b', 'c']],
    ['reported', ['b', 'a', 'c']],
    ['-reported', ['a', 'b', 'c']],
    ['owner', ['a', 'c', 'b']],
    ['due', ['c', 'b', 'a']],
    ['nothing-like-it', ['a', 'b', 'c']],
  ] as const) {
    it(`[E155] puts goals in the order of ${sort}, those without a value last`, async () => {
      expect(shown(await sorted(sort))).to.deep.equal(order);
    });
  }

  it('[E155] keeps the order of those that are alike, at every level', () => {
    const list = ['a', 'b', 'c'].flatMap((id) => [
      goal(id),
      ...['1', '2', '3'].map((each) => goal(`${id}${each}`, id)),
    ]);
    const tree = treeOf(new Map(list.map((it) => [it.id, { links: [], ...it }])) as never);
    const key = (node: number) => (tree.goals[node]!.id.startsWith('b') ? 0 : 1);
    const ids = atOnce(sortedTreeSteps(tree, (a, b) => key(a) - key(b))).tree.goals.map(
      ({ id }) => id,
    );
    expect(ids.join(' ')).to.equal('b b1 b2 b3 a a1 a2 a3 c c1 c2 c3');
  });

  it('[E156] sorts by a press on a name, the other way round by the next one, and then no more', async () => {
    const tree = await treeIn({ goals, checkIns });
    for (const [sort, aria, first] of [
      ['progress', 'ascending', 'b'],
      ['-progress', 'descending', 'a'],
      ['', null, 'a'],
    ] as const) {
      const told = oneEvent<Event & { detail: unknown }>(tree, 'perf-tree-sorted');
      head(tree, 'progress').focus();
      head(tree, 'progress').click();
      expect((await told).detail).to.deep.equal({ sort });
      await settled(tree);
      expect([tree.sort, sortIn(tree, 'progress'), shown(tree)[0]]).to.deep.equal([
        sort,
        aria,
        first,
      ]);
      expect(tree.shadowRoot!.activeElement).to.equal(head(tree, 'progress'));
    }
    await waitUntil(() => /Sorted by kind, then title/.test(said(tree)));
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`[E157] goes to the names of the columns by keys and back, ${dir}`, async () => {
      const tree = await treeIn({ goals, checkIns }, { dir });
      await focusOn(tree, 'b');
      await press(tree, 'ArrowUp', 'ArrowUp');
      expect(tree.shadowRoot!.activeElement).to.equal(head(tree, 'title'));
      await press(tree, dir === 'ltr' ? 'ArrowRight' : 'ArrowLeft');
      expect(tree.shadowRoot!.activeElement).to.equal(head(tree, 'owner'));
      await press(tree, 'Enter');
      await waitUntil(() => tree.sort === 'owner');
      await settled(tree);
      await press(tree, 'End', 'c', 'ArrowDown');
      expect(focusIn(tree)).to.equal('a');
      expect(tree.shadowRoot!.querySelector('.detail')).to.equal(null);
    });
  }

  it('[E155] moves a goal to its new place after a check-in, with the focus on it', async () => {
    const workspace = await companyWorkspace(ben);
    const tree = await treeIn({ workspace, expanded: 9, sort: '-progress' });
    await waitUntil(() => shown(tree).length > 5);
    const order = () => shown(tree).filter((id) => id === 'teams' || id === 'launch');
    expect(order()).to.deep.equal(['launch', 'teams']);
    await focusOn(tree, 'teams');
    await workspace.run({ type: 'goal.check-in', input: { goalId: 'teams', value: 39 } });
    await waitUntil(() => order()[0] === 'teams', 'it moved');
    expect(focusIn(tree)).to.equal('teams');
  });
});
