import { expect, waitUntil } from '@open-wc/testing';
import type { Workspace } from '@throughline/core';
import type { PerfGoalTree } from './goal-tree.ts';
import { textOf } from '../testing/element-suite.ts';
import { focusIn, press, rowOf, settled } from '../testing/goal-tree-page.ts';
import { buttonOf, movingTree } from '../testing/moving-page.ts';

const slow = 20_000;
const part = <E extends HTMLElement>(tree: PerfGoalTree, selector: string) =>
  tree.shadowRoot!.querySelector<E>(selector);

async function comparing() {
  const { tree, workspace } = await movingTree();
  // Behind by less than 20 points, and by more than 30% of what is expected.
  await workspace.run({ type: 'goal.check-in', input: { goalId: 'teams', value: 12 } });
  await settled(tree);
  buttonOf(tree, 'Rulebooks').click();
  await waitUntil(() => part(tree, '#rulebook'), 'the comparison is open');
  return { tree, workspace };
}

async function choose(tree: PerfGoalTree, id: string) {
  const select = part<HTMLSelectElement>(tree, '#rulebook')!;
  select.value = id;
  select.dispatchEvent(new Event('change'));
  await settled(tree);
}

function changed(workspace: Workspace, id: string) {
  const other = { id, basis: 'gap', onTrack: 0.2, atRisk: 0.4 } as const;
  return workspace.rulebookChanges(other);
}

describe('the comparison of rulebooks in <perf-goal-tree>', () => {
  it('[E184] counts in words and in a table, and its rows have both statuses', async () => {
    const { tree, workspace } = await comparing();
    const { version } = workspace;
    await choose(tree, 'gap-20-40');
    const changes = changed(workspace, 'gap-20-40');
    expect(changes.length).to.be.above(0);
    const all = workspace.records.goals.size;
    const text = textOf(part(tree, '.comparison')!);
    expect(text)
      .to.contain(`${changes.length} goal`)
      .and.to.contain(`of ${all} would get another status.`);
    const lines = [...tree.shadowRoot!.querySelectorAll('.rulebook-table .link')];
    const sum = lines.reduce((total, line) => total + parseInt(textOf(line), 10), 0);
    expect(sum).to.equal(changes.length);
    for (const { goalId } of changes) {
      tree.reveal(goalId);
      await settled(tree);
      const standing = rowOf(tree, goalId)!.querySelectorAll('.standing .status');
      expect(standing.length, goalId).to.equal(2);
      expect(rowOf(tree, goalId)!.ariaLabel).to.contain('with the other rulebook');
    }
    expect(workspace.version).to.equal(version);
    await expect(tree).to.be.accessible();
  }).timeout(slow);

  it('[E247] says at once how many goals would get another status', async () => {
    const { tree } = await comparing();
    const said = () => textOf(part(tree, '[role="status"]')!);
    await waitUntil(() => said() === textOf(part(tree, '.rulebook-sentence')!), said());
  }).timeout(slow);

  it('[E184] leads to each goal that would change, and gives the focus back when it is closed', async () => {
    const { tree, workspace } = await comparing();
    await choose(tree, 'gap-20-40');
    part(tree, '.rulebook-table .link')!.click();
    await settled(tree);
    const goals = [...tree.shadowRoot!.querySelectorAll<HTMLElement>('.rulebook-goals .link')];
    expect(goals.length).to.be.above(0);
    const title = textOf(goals[0]!);
    goals[0]!.click();
    await settled(tree);
    expect(workspace.records.goals.get(focusIn(tree) as never)!.title).to.equal(title);
    part(tree, '.comparison .close')!.click();
    await waitUntil(() => !part(tree, '.comparison'), 'it is closed');
    await waitUntil(() => tree.shadowRoot!.activeElement?.matches('.tool.rulebooks'));
    expect(tree.shadowRoot!.querySelector('.otherwise')).to.equal(null);
  }).timeout(slow);

  it('[E184] is closed by Escape, with the focus on its button', async () => {
    const { tree } = await comparing();
    part(tree, '#rulebook')!.focus();
    await press(tree, 'Escape');
    await waitUntil(() => !part(tree, '.comparison'), 'it is closed');
    await waitUntil(() => tree.shadowRoot!.activeElement?.matches('.tool.rulebooks'));
  }).timeout(slow);

  it('[E184] follows changes, and says where nothing would differ', async () => {
    const { tree, workspace } = await comparing();
    await choose(tree, 'gap-20-40');
    const sentence = () => textOf(part(tree, '.rulebook-sentence')!);
    expect(sentence()).to.equal('3 goals of 16 would get another status.');
    await workspace.run({ type: 'goal.check-in', input: { goalId: 'teams', value: 40 } });
    await settled(tree);
    expect(sentence()).to.equal('2 goals of 16 would get another status.');
    await workspace.run({ type: 'goal.check-in', input: { goalId: 'hire', value: true } });
    await workspace.run({ type: 'goal.check-in', input: { goalId: 'uptime', value: 99.9 } });
    await settled(tree);
    expect(sentence()).to.match(/^No goal/);
  }).timeout(slow);
});
