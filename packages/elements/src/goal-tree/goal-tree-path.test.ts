import { expect, waitUntil } from '@open-wc/testing';
import type { PerfGoalTree } from './goal-tree.ts';
import { textOf } from '../testing/element-suite.ts';
import { detailOf, focusIn, focusOn, press, settled } from '../testing/goal-tree-page.ts';
import { movingTree } from '../testing/moving-page.ts';

const slow = 20_000;

/** Goes by Tab to the goal of that name in what is open, and follows it. */
async function follow(tree: PerfGoalTree, title: string): Promise<void> {
  const region = detailOf(tree)!;
  const reached = [
    ...region.querySelectorAll<HTMLElement>('button, a[href], input, select, summary'),
  ];
  const link = reached.find((it) => it.tabIndex >= 0 && textOf(it).includes(title))!;
  link.focus();
  await press(tree, 'Enter');
  await settled(tree);
}

describe('the way from a pillar to a check-in in <perf-goal-tree>', () => {
  it('[E67] goes by keys alone, from one explanation to the next, to the reading', async () => {
    const { tree } = await movingTree();
    await focusOn(tree, 'pillar');
    await press(tree, 'e');
    await settled(tree);
    await follow(tree, 'Halve the churn');
    expect(textOf(detailOf(tree)!)).to.match(/^Halve the churn/);
    await follow(tree, 'Win back 40 teams');
    expect(textOf(detailOf(tree)!)).to.match(/Last reading 12 teams on May 1, 2026/);
    await press(tree, 'Escape');
    expect(focusIn(tree)).to.equal('teams');
  }).timeout(slow);

  it('[E68] has the effect of a check-in in the row before it is saved, up to the pillar', async () => {
    const { tree, workspace } = await movingTree();
    const { version } = workspace;
    await focusOn(tree, 'teams');
    await press(tree, 'c');
    const form = () => tree.shadowRoot!.querySelector('perf-check-in');
    await waitUntil(() => form()?.shadowRoot?.querySelector('input'), 'the form is there', {
      timeout: 10_000,
    });
    expect(form()!.compact).to.equal(true);
    const input = form()!.shadowRoot!.querySelector('input')!;
    input.value = '40';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await waitUntil(() => form()!.shadowRoot!.querySelector('.effect li'), 'the effect is there');
    const text = textOf(form()!.shadowRoot!.querySelector<HTMLElement>('.effect')!);
    expect(text).to.match(/Win back 40 teams.*30%.*100%.*Halve the churn.*Customers stay/);
    expect(workspace.version).to.equal(version);
  }).timeout(slow);
});
