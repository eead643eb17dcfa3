import { expect } from '@open-wc/testing';
import { manyGoals, rowsOf, settled, treeIn } from '../testing/goal-tree-page.ts';

describe('printing <perf-goal-tree>', () => {
  it('[E166] renders every open row, in order, for a print, and then the window again', async () => {
    const tree = await treeIn({ goals: manyGoals(300), expanded: 99 });
    const before = rowsOf(tree).length;
    expect(before).to.be.below(40);
    window.dispatchEvent(new Event('beforeprint'));
    const rows = rowsOf(tree);
    expect(rows.map((row) => row.ariaRowIndex)).to.deep.equal(rows.map((_, i) => String(i + 2)));
    expect(rows.length).to.equal(300);
    window.dispatchEvent(new Event('afterprint'));
    await settled(tree);
    expect(rowsOf(tree).length).to.equal(before);
  }).timeout(8000);
});
