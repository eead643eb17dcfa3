import { expect } from '@open-wc/testing';
import type { PersonId } from '@throughline/core';
import { ann, companyWorkspace } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import {
  detailOf,
  focusIn,
  focusOn,
  press,
  rowOf,
  said,
  settled,
  treeIn,
} from '../testing/goal-tree-page.ts';

const eve = 'eve' as PersonId;

const companyTree = async (viewer: PersonId) => {
  const workspace = await companyWorkspace(viewer);
  return { tree: await treeIn({ workspace, expanded: 9 }, { height: 700 }) };
};

describe('a check-in that is refused in <perf-goal-tree>', () => {
  it('[E71] is not offered where it is not allowed, and says why', async () => {
    const { tree } = await companyTree(eve);
    const button = rowOf(tree, 'teams')!.querySelector('[data-act=check-in]')!;
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(button.getAttribute('title')).to.match(/Only its owner/);
    await focusOn(tree, 'teams');
    await press(tree, 'c');
    await settled(tree);
    expect(tree.shadowRoot!.querySelector('perf-check-in')).to.equal(null);
    expect(textOf(detailOf(tree)!)).to.match(/takes no check-in.*Only its owner/);
    expect(tree.shadowRoot!.activeElement).to.equal(detailOf(tree)!.querySelector('.region'));
    expect(said(tree)).to.match(/Only its owner/);
    await press(tree, 'Escape');
    expect(detailOf(tree)).to.equal(null);
    expect(focusIn(tree)).to.equal('teams');
  });

  it('[E71] is not offered on what was cancelled', async () => {
    const { tree } = await companyTree(ann);
    const button = rowOf(tree, 'gone')!.querySelector('[data-act=check-in]')!;
    expect(button.getAttribute('title')).to.match(/It was cancelled/);
  });
});
