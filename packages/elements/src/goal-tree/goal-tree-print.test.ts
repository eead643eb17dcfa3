import { expect } from '@open-wc/testing';
import { manyGoals, rowsOf, settled, treeIn } from '../testing/goal-tree-page.ts';

describe('printing <perf-goal-tree>', () => {
  for (const [name, begin, end] of [
    ['that tells before it begins', new Event('beforeprint'), new Event('afterprint')],
  ] as const) {
    it(`[E166] renders every open row, in order, for a print ${name}, and then the window again`, async () => {
      const tree = await treeIn({ goals: manyGoals(300), expanded: 99 });
      const before = rowsOf(tree).length;
      expect(before).to.be.below(40);
      window.dispatchEvent(begin);
      const rows = rowsOf(tree);
      expect(rows.map((row) => row.ariaRowIndex)).to.deep.equal(rows.map((_, i) => String(i + 2)));
      expect(rows.length).to.equal(300);
      window.dispatchEvent(end);
      await settled(tree);
      expect(rowsOf(tree).length).to.equal(before);
    }).timeout(8000);
  }
});
