import { expect } from '@open-wc/testing';
import type { PerfGoalTree } from './goal-tree.ts';
import { settled } from '../testing/goal-tree-page.ts';
import { movingTree } from '../testing/moving-page.ts';

const part = <E extends HTMLElement>(tree: PerfGoalTree, selector: string) =>
  tree.shadowRoot!.querySelector<E>(selector)!;

async function opened() {
  const { tree } = await movingTree();
  await settled(tree);
  const details = part<HTMLDetailsElement>(tree, '.folded');
  const dots = part(tree, '.folded > summary');
  dots.focus();
  details.open = true;
  return { tree, details, dots };
}

describe('the tools behind the dots of <perf-goal-tree>', () => {
  it('fold with Escape, with the focus on the dots', async () => {
    const { tree, details, dots } = await opened();
    const inside = part(tree, '.folded-tools button');
    inside.focus();
    const keys = { key: 'Escape', bubbles: true, composed: true };
    inside.dispatchEvent(new KeyboardEvent('keydown', keys));
    expect(details.open).to.equal(false);
    expect(tree.shadowRoot!.activeElement).to.equal(dots);
  });

  it('fold when the focus goes elsewhere', async () => {
    const { tree, details } = await opened();
    part(tree, '#search').focus();
    expect(details.open).to.equal(false);
  });

  it('do what they are for, and the focus comes back to the dots', async () => {
    const { tree, details, dots } = await opened();
    part(tree, '.folded-tools .keys').click();
    expect(details.open).to.equal(false);
    const dialog = part<HTMLDialogElement>(tree, 'dialog');
    expect(dialog.open).to.equal(true);
    dialog.close();
    await settled(tree);
    expect(tree.shadowRoot!.activeElement).to.equal(dots);
  });
});
