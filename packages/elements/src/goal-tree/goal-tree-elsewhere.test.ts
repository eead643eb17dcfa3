import { expect, waitUntil } from '@open-wc/testing';
import {
  type GoalId,
  type Status,
  type Workspace,
  createWorkspace,
  memoryStorage,
} from '@throughline/core';
import '../perf-workspace.ts';
import { ann, ben, company } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import { rowOf, settled, shown, treeIn } from '../testing/goal-tree-page.ts';
import type { PerfGoalTree } from './goal-tree.ts';

const statuses: readonly Status[] = ['on-track', 'at-risk', 'achieved'];

/** The company on three days, with a check-in on each: as Ben sees it, then, now, and as Ann does. */
async function days() {
  const storage = memoryStorage();
  let [now, ids] = ['2026-05-02T08:00:00Z', 0];
  const common = { storage, now: () => now, newId: () => `n${(ids += 1)}` };
  const leader = await createWorkspace({ ...common, viewer: { id: ann } });
  await leader.run<string>({ type: 'workspace.begin', input: { records: company } });
  const workspace = await createWorkspace({ ...common, viewer: { id: ben } });
  const moments = [now];
  for (const [day, goalId, figures] of [
    ['10', 'teams', { value: 24 }],
    ['12', 'uptime', { value: 99.9 }],
  ] as const) {
    now = `2026-05-${day}T08:00:00Z`;
    await workspace.run<string>({ type: 'goal.check-in', input: { goalId, ...figures } });
    moments.push(now);
  }
  now = '2026-05-14T08:00:00Z';
  await workspace.run<string>({ type: 'goal.check-in', input: { goalId: 'hire', value: true } });
  return { moments, workspace, leader };
}

/** A tree in a workspace element, with nothing of its own. */
async function treeAround(workspace: Workspace, properties: Partial<PerfGoalTree>) {
  const around = Object.assign(document.createElement('perf-workspace'), { workspace });
  const tree = await treeIn({ ...properties, expanded: 9 }, { height: 900 });
  tree.replaceWith(around);
  around.append(tree);
  await waitUntil(() => shown(tree).length > 0, 'the goals are there', { timeout: 5000 });
  await settled(tree);
  return { around, tree };
}

const counted = ({ records, scores }: Pick<Workspace, 'records' | 'scores'>) => {
  const board = scores();
  const isOne = (id: GoalId) => statuses.includes(board.scoreOf(id)?.status ?? 'no-data');
  return [...records.goals.keys()].filter(isOne).sort();
};

const matching = (tree: PerfGoalTree) =>
  shown(tree).filter((id) => !rowOf(tree, id!)!.classList.contains('context'));

async function openFilter(tree: PerfGoalTree) {
  tree.shadowRoot!.querySelector<HTMLElement>('[data-panel=filter]')!.click();
  await waitUntil(() => tree.shadowRoot!.querySelector('#panel'));
  await settled(tree);
}

/** The numbers beside the statuses of the filter bar, in its order, and the people to choose from. */
const offered = (tree: PerfGoalTree) => textOf(tree.shadowRoot!.querySelector('#panel')!);

describe('<perf-goal-tree> shown another workspace, or other goals of it', function () {
  this.timeout(12_000);

  it('[E222] filters and counts by the one that it shows, then, now, and as another sees it', async () => {
    const { moments, workspace, leader } = await days();
    const { around, tree } = await treeAround(workspace, { filter: { status: statuses } });
    const numbers = new Set<number>();
    for (const [of, at] of [
      ...[...moments, ''].map((moment) => [workspace, moment] as const),
      ...[leader, workspace].map((other) => [other, ''] as const),
    ]) {
      Object.assign(around, { workspace: of, at });
      const reading = at ? await of.at(at) : of;
      const expected = counted(reading);
      numbers.add(expected.length);
      const isSo = () => String(matching(tree).sort()) === String(expected);
      await waitUntil(isSo, `${of.viewer} at ${at || 'now'}: ${String(expected)}`, {
        timeout: 2000,
      });
      const count = `${expected.length} of ${reading.records.goals.size} goals`;
      expect(textOf(tree)).to.contain(count);
    }
    expect(numbers.size).to.be.above(2);
  });

  it('[E222] sorts by the scores of the one that it shows', async () => {
    const { moments, workspace } = await days();
    const { around, tree } = await treeAround(workspace, { sort: '-progress' });
    const first = () => shown(tree)[shown(tree).indexOf('churn') + 1];
    await waitUntil(() => first() === 'hire');
    around.at = moments[1]!;
    await waitUntil(() => first() === 'teams', 'sorted as it was then', { timeout: 2000 });
  });

  it('[E222] offers to choose from the goals that it is about, once the root is another', async () => {
    const { workspace } = await days();
    const tree = await treeIn({ workspace, expanded: 9 });
    await openFilter(tree);
    const all = offered(tree);
    expect(all).to.contain('Ann Abel');
    tree.root = 'teams';
    await settled(tree);
    expect(offered(tree)).to.not.contain('Ann Abel');
    tree.root = '';
    await settled(tree);
    expect(offered(tree)).to.equal(all);
  });
});
