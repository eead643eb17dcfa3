import { expect, waitUntil } from '@open-wc/testing';
import type { PersonId } from '@throughline/core';
import type { PerfGoalTree } from './goal-tree.ts';
import { next, textOf } from '../testing/element-suite.ts';
import { detailOf, focusIn, focusOn, press, rowOf, settled } from '../testing/goal-tree-page.ts';
import { fieldOf, movingTree } from '../testing/moving-page.ts';

const slow = 20_000;
const menu = (tree: PerfGoalTree) => tree.shadowRoot!.querySelector<HTMLElement>('[role=menu]');
const lines = (tree: PerfGoalTree) => [
  ...menu(tree)!.querySelectorAll<HTMLElement>('[role=menuitem]'),
];
const active = (tree: PerfGoalTree) => tree.shadowRoot!.activeElement;

async function opened(viewer: PersonId = 'ben' as PersonId) {
  const { tree, workspace } = await movingTree({ viewer });
  await focusOn(tree, 'teams');
  await press(tree, 'ContextMenu');
  await waitUntil(() => menu(tree), 'the menu is open');
  return { tree, workspace };
}

describe('the menu of a row of <perf-goal-tree>', () => {
  it('[E183] offers what the keys do, is walked by arrows and letters, and is accessible', async () => {
    const { tree } = await opened();
    expect(
      lines(tree)
        .map((line) => textOf(line))
        .join('; '),
    ).to.match(/^Check in c; Explain the score e; Worth a look[^;]* f[^;]*; Move… m; Edit$/);
    expect(menu(tree)!.ariaLabel).to.equal('What to do with Win back 40 teams');
    expect(active(tree)).to.equal(lines(tree)[0]);
    await press(tree, 'ArrowUp');
    expect(active(tree)).to.equal(lines(tree)[4]);
    await press(tree, 'Home', 'ArrowDown');
    expect(active(tree)).to.equal(lines(tree)[1]);
    await press(tree, 'm');
    expect(active(tree)).to.equal(lines(tree)[3]);
    await expect(tree).to.be.accessible();
    await press(tree, 'Escape');
    expect(menu(tree)).to.equal(null);
    expect(focusIn(tree)).to.equal('teams');
  }).timeout(slow);

  it('[E183] does what was chosen: moves, explains, asks to be edited', async () => {
    const { tree } = await opened();
    await press(tree, 'm', 'Enter');
    await waitUntil(() => fieldOf(tree) !== null && active(tree) === fieldOf(tree), 'it moves');
    await press(tree, 'Escape');
    const button = rowOf(tree, 'teams')!.querySelector<HTMLElement>('[data-act=menu]')!;
    button.click();
    await waitUntil(() => menu(tree), 'it is open again');
    setTimeout(() => lines(tree)[4]!.click());
    const { detail, cancelable } = await next(tree, 'perf-goal-edit');
    expect([detail, cancelable]).to.deep.equal([{ goalId: 'teams' }, true]);
    button.click();
    await waitUntil(() => menu(tree), 'it is open once more');
    lines(tree)[1]!.click();
    await settled(tree);
    expect(textOf(detailOf(tree)!)).to.contain('Why 30%');
  }).timeout(slow);

  it('[E183] says what may not be done and why, and does not do it', async () => {
    const { tree } = await opened('eve' as PersonId);
    const [checkIn, , , move, edit] = lines(tree);
    for (const line of [checkIn, move, edit]) {
      expect(line!.ariaDisabled).to.equal('true');
      expect(textOf(line!)).to.match(/Only its owner/);
    }
    move!.click();
    expect(menu(tree)).to.not.equal(null);
    expect(detailOf(tree)).to.equal(null);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    expect(menu(tree)).to.equal(null);
  }).timeout(slow);

  it('[E183] closes with the tree', async () => {
    const { tree } = await opened();
    tree.remove();
    expect(menu(tree)).to.equal(null);
  }).timeout(slow);
});
