import { expect, waitUntil } from '@open-wc/testing';
import { PerfError, memoryStorage } from '@throughline/core';
import type { PerfGoalTree } from './goal-tree.ts';
import { ben, company, companyWorkspace, idOf } from '../testing/company.ts';
import { next, textOf } from '../testing/element-suite.ts';
import { wordsOf } from '../testing/texts-of.ts';
import {
  detailOf,
  focusIn,
  focusOn,
  press,
  rowOf,
  settled,
  treeIn,
} from '../testing/goal-tree-page.ts';
import { buttonOf } from '../testing/moving-page.ts';

const slow = 20_000;
const mark = (tree: PerfGoalTree, id: string) =>
  rowOf(tree, id)!.querySelector<HTMLElement>('.finding');
const fixes = (tree: PerfGoalTree) => [...detailOf(tree)!.querySelectorAll<HTMLElement>('.fix')];
const active = (tree: PerfGoalTree) => tree.shadowRoot!.activeElement;

/** The company with a key result that is due after its objective. */
async function lateTree() {
  const goals = company.goals.map((it) => (it.id === 'teams' ? { ...it, due: '2026-07-31' } : it));
  const workspace = await companyWorkspace(ben, memoryStorage(), { ...company, goals });
  const tree = await treeIn({ workspace, expanded: 9 }, { height: 700 });
  return { workspace, tree };
}

async function looking() {
  const { tree, workspace } = await lateTree();
  await focusOn(tree, 'teams');
  await press(tree, 'f');
  await waitUntil(() => fixes(tree).length > 0, 'there is a fix');
  return { tree, workspace };
}

describe('findings in <perf-goal-tree>', () => {
  it('[E182] mark their rows once there is time, and open with a key or a click', async () => {
    const { tree } = await lateTree();
    await waitUntil(() => mark(tree, 'teams'), 'the mark is there', { timeout: 8000 });
    expect(mark(tree, 'teams')!.title).to.match(/^\d things? worth a look$/);
    expect(rowOf(tree, 'teams')!.ariaLabel).to.match(/worth a look$/);
    mark(tree, 'teams')!.click();
    await waitUntil(() => fixes(tree).length > 0, 'they are open');
    expect(wordsOf(detailOf(tree)!)).to.contain('31 days after Halve the churn');
    expect(textOf(detailOf(tree)!)).to.contain('Fit the dates to each other.');
    await expect(tree).to.be.accessible();
    await press(tree, 'Escape');
    expect([detailOf(tree), focusIn(tree)]).to.deep.equal([null, 'teams']);
  }).timeout(slow);

  it('[E182] show what a fix would do before it runs, unless it is cancelled', async () => {
    const { tree, workspace } = await looking();
    const { version } = workspace;
    fixes(tree)[0]!.click();
    await settled(tree);
    expect(fixes(tree)[0]!.ariaExpanded).to.equal('true');
    expect(textOf(detailOf(tree)!)).to.match(/What this changes|No score changes/);
    await expect(tree).to.be.accessible();
    tree.addEventListener('perf-goal-fix', (event) => event.preventDefault(), { once: true });
    buttonOf(tree, 'Make this change').click();
    expect(workspace.version).to.equal(version);
    setTimeout(() => buttonOf(tree, 'Make this change').click());
    const { detail } = await next(tree, 'perf-goal-fixed');
    expect(detail.goalId).to.equal('teams');
    expect(workspace.version).to.equal(version + 1);
    await waitUntil(() => active(tree)?.matches('.region'), 'the focus is not lost');
    expect(textOf(detailOf(tree)!)).to.not.contain('31 days after');
  }).timeout(slow);

  it('[E182] keep the fix and say why where it is refused, with the focus where it was', async () => {
    const { tree, workspace } = await looking();
    fixes(tree)[0]!.click();
    await settled(tree);
    const run = workspace.run.bind(workspace);
    let refuse = (_: unknown) => {};
    const refusing = { ...workspace, run: () => new Promise((_, reject) => (refuse = reject)) };
    Object.assign(workspace, { run: refusing.run });
    const button = buttonOf(tree, 'Make this change');
    button.focus();
    button.click();
    await settled(tree);
    expect(button.ariaDisabled).to.equal('true');
    expect(active(tree)).to.equal(button);
    refuse(new PerfError('storage-full', 'No room.'));
    await next(tree, 'perf-error');
    await settled(tree);
    expect(textOf(detailOf(tree)!)).to.match(/It was not done.*no room left/);
    expect(fixes(tree)[0]!.ariaExpanded).to.equal('true');
    expect(active(tree)).to.equal(buttonOf(tree, 'Make this change'));
    await expect(tree).to.be.accessible();
    Object.assign(workspace, { run });
    buttonOf(tree, 'Make this change').click();
    await waitUntil(() => workspace.records.goals.get(idOf('teams'))!.due === '2026-06-30');
  }).timeout(slow);

  it('[E182] are told of the past without fixes', async () => {
    const { workspace } = await lateTree();
    const tree = await treeIn({ workspace, expanded: 9 }, { height: 700 });
    const around = document.createElement('perf-workspace');
    await import('../perf-workspace.ts');
    around.workspace = workspace;
    const past = document.createElement('perf-goal-tree');
    past.expanded = 9;
    around.append(past);
    tree.parentElement!.append(around);
    around.at = '2026-05-15T12:00:00Z';
    const checkIn = () => rowOf(past, 'teams')?.querySelector('[data-act=check-in]');
    const isPast = () => checkIn()?.ariaDisabled === 'true';
    await waitUntil(isPast, 'the past is there', { timeout: 8000 });
    await focusOn(past, 'teams');
    await press(past, 'f');
    await waitUntil(() => detailOf(past)?.querySelector('.finding-list'), 'they are open', {
      timeout: 8000,
    });
    expect(textOf(detailOf(past)!)).to.contain('31 days after');
    expect(fixes(past)).to.deep.equal([]);
  }).timeout(slow);
});
