import { expect, waitUntil } from '@open-wc/testing';
import { type GoalId, memoryStorage } from '@throughline/core';
import { ben, companyWorkspace } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import { rowOf, settled, treeIn } from '../testing/goal-tree-page.ts';
import { movingCompany, moving } from '../testing/moving-page.ts';
import type { PerfGoalTree } from './goal-tree.ts';

const slow = 20_000;

/** A tree of the company with one goal more, which Ben has below several others. */
async function treeWith(parentIds: readonly string[], properties: Partial<PerfGoalTree> = {}) {
  const both = {
    ...{ id: 'both', title: 'Call them all', kind: 'key-result', ownerId: 'ben', cycleId: 'q2' },
    ...{ start: '2026-04-01', due: '2026-06-30', measure: { kind: 'binary' } },
    links: parentIds.map((parentId) => ({ parentId, role: 'contributes' })),
  };
  const counted = { ...movingCompany.checkIns[0], id: 'c2', goalId: 'both', value: true };
  const workspace = await companyWorkspace(ben, memoryStorage(), {
    ...movingCompany,
    goals: [...movingCompany.goals, both],
    checkIns: [...movingCompany.checkIns, counted],
  });
  return treeIn({ workspace, expanded: 9, columns: 'share', ...properties }, { height: 700 });
}

const shareOf = (tree: PerfGoalTree) => rowOf(tree, 'both')?.querySelector('.cell.share');

describe('the parent that a row of <perf-goal-tree> stands below', () => {
  for (const [name, parentIds, properties, parent] of [
    ['the tree begins at', ['churn', 'grow'], { root: 'grow' as GoalId }, 'Grow in the north'],
    ['is in view, where the first one is not', ['secret', 'churn'], {}, 'Halve the churn'],
  ] as const) {
    it(`[E226] is the one that ${name}, when it is moved and in its share`, async () => {
      const tree = await treeWith(parentIds, properties);
      await waitUntil(() => /%$/.test(shareOf(tree)?.textContent.trim() ?? ''), 'the share', {
        timeout: 8000,
      });
      expect(shareOf(tree)?.ariaLabel).to.contain(parent);
      const form = await moving(tree, 'both');
      await settled(tree);
      expect(textOf(form)).to.contain(`It is under ${parent} now.`);
    }).timeout(slow);
  }
});
