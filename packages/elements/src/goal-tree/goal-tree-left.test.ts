import { expect, waitUntil } from '@open-wc/testing';
import { ben, companyWorkspace } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import {
  detailOf,
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

const stale = { status: ['stale'], kind: ['key-result'] } as const;

/** A tree with two goals that nobody has reported on lately, and those above them. */
async function staleTree() {
  const workspace = await companyWorkspace(ben);
  const tree = await treeIn({ workspace, expanded: 9, filter: stale }, { height: 900 });
  await waitUntil(() => shown(tree).length === 4);
  /** As somebody else does, whose changes come in the same way. */
  const report = (value = 30) =>
    workspace.run<string>({ type: 'goal.check-in', input: { goalId: 'teams', value } });
  const cancel = () =>
    workspace.run<string>({
      type: 'goal.change-state',
      input: { goalId: 'launch', from: 'active', to: 'cancelled' },
    });
  return { tree, report, cancel };
}

const count = (tree: PerfGoalTree, words: string) =>
  waitUntil(() => textOf(tree).includes(words), words, { timeout: 3000 });
const active = (tree: PerfGoalTree) => tree.shadowRoot!.activeElement;

describe('<perf-goal-tree> when a change takes rows out of the filter', function () {
  this.timeout(12_000);

  for (const [key, what] of [
    ['c', 'perf-check-in'],
    ['m', '#move-parent'],
    ['f', '.region'],
    ['e', '.region'],
  ] as const) {
    it(`[E223] keeps the row below which something stands open until that is closed: ${key}`, async () => {
      const { tree, report } = await staleTree();
      await focusOn(tree, 'teams');
      await press(tree, key);
      const isIn = () => active(tree)?.matches(what);
      await waitUntil(isIn, 'the focus is in it', { timeout: 5000 });
      await report();
      await count(tree, '1 of 13 goals shown');
      await settled(tree);
      expect(shown(tree)).to.deep.equal(['pillar', 'churn', 'launch', 'teams']);
      expect(isIn()).to.equal(true);
      await press(tree, 'Escape');
      await waitUntil(() => detailOf(tree) === null, 'it is closed');
      await settled(tree);
      expect(shown(tree)).to.deep.equal(['pillar', 'churn', 'launch']);
      expect(shown(tree)).to.include(focusIn(tree));
    });
  }

  it('[E223] lets the row go when something is opened below another', async () => {
    const { tree, report } = await staleTree();
    await focusOn(tree, 'teams');
    await press(tree, 'e');
    await report();
    await count(tree, '1 of 13 goals shown');
    await focusOn(tree, 'launch');
    await press(tree, 'e');
    await settled(tree);
    expect(shown(tree)).to.deep.equal(['pillar', 'churn', 'launch']);
    expect(textOf(detailOf(tree)!)).to.contain('Launch the portal');
  });

  it('[E224] leads the focus to the way out where no row is left, and says so', async () => {
    const { tree, report, cancel } = await staleTree();
    await focusOn(tree, 'teams');
    await cancel();
    await report();
    await waitUntil(() => active(tree)?.matches('.empty button'), 'it is there', { timeout: 3000 });
    await waitUntil(() => said(tree) === 'No goal left', 'it is said');
  });

  it('[E224] does so when the last row goes with what stood open below it', async () => {
    const { tree, report, cancel } = await staleTree();
    await focusOn(tree, 'teams');
    await press(tree, 'e');
    await cancel();
    await report();
    await count(tree, '0 of 13 goals shown');
    await press(tree, 'Escape');
    await waitUntil(() => active(tree)?.matches('.empty button'), 'it is there', { timeout: 3000 });
  });

  it('[E224] keeps the focus where there is no goal any more', async () => {
    const tree = await treeIn({ goals: [goal('melon')] });
    await focusOn(tree, 'melon');
    tree.goals = [];
    await waitUntil(() => active(tree)?.matches('.state.empty'), 'it is there', { timeout: 3000 });
  });
});
