import { expect } from '@open-wc/testing';
import { memoryStorage } from '@throughline/core';
import { ben, company, companyWorkspace } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import {
  companyTree,
  detailOf,
  focusOn,
  goal,
  press,
  rowOf,
  settled,
  treeIn,
} from '../testing/goal-tree-page.ts';
import type { PerfGoalTree } from './goal-tree.ts';

const explained = async (tree: PerfGoalTree, id: string) => {
  await focusOn(tree, id);
  await press(tree, 'e');
  await settled(tree);
  return textOf(detailOf(tree)!);
};

describe('an explanation in <perf-goal-tree>', () => {
  it('[E67] opens below its row with one click on the score, and shows how a measure was read', async () => {
    const { workspace, tree } = await companyTree();
    await workspace.run({ type: 'goal.check-in', input: { goalId: 'teams', value: 12 } });
    rowOf(tree, 'teams')!.querySelector<HTMLElement>('.score')!.click();
    await settled(tree);
    const text = textOf(detailOf(tree)!);
    expect(text).to.contain('Win back 40 teams');
    expect(text).to.contain('Why 30%');
    expect(text).to.match(/From 0 teams to 40 teams/);
    expect(text).to.match(/Last reading 12 teams on May 15, 2026/);
    expect(text).to.contain('(12 − 0) ÷ (40 − 0) = 30%');
    expect(text).to.match(/Rule: ratio-90-70/);
    const [row, detail] = [rowOf(tree, 'teams')!, detailOf(tree)!].map((it) =>
      it.getBoundingClientRect(),
    );
    expect(Math.abs(detail!.top - row!.bottom)).to.be.below(1);
  });

  it('[E67] lists what counts with its weight and share, and what does not with the reason', async () => {
    const workspace = await companyWorkspace(ben, memoryStorage(), {
      ...company,
      goals: [
        ...company.goals,
        {
          ...company.goals[2],
          id: 'draft',
          title: 'Still a draft',
          state: 'draft',
          links: [{ parentId: 'churn', weight: 2 }],
        },
      ],
    });
    const tree = await treeIn({ workspace, expanded: 9 }, { height: 700 });
    const text = await explained(tree, 'churn');
    expect(text).to.contain('The weighted mean of its key results decides.');
    expect(text).to.match(/Win back 40 teams .*30%/);
    expect(text).to.match(/Still a draft – a draft/);
    expect(text).to.match(/Counts in Customers stay – with weight 1/);
  });

  it('[E477] offers there what the page can do with the goal', async () => {
    const { tree } = await companyTree();
    const link = Object.assign(document.createElement('button'), {
      slot: 'row-actions',
      textContent: 'Open in the plan',
    });
    tree.append(link);
    expect(link.checkVisibility(), 'nothing is explained').to.equal(false);
    expect(tree.explainedGoalId).to.equal(undefined);
    await explained(tree, 'teams');
    expect(link.checkVisibility() && detailOf(tree)!.contains(link.assignedSlot)).to.equal(true);
    expect(tree.explainedGoalId).to.equal('teams');
    link.focus();
    expect(document.activeElement === link).to.equal(true);
    await explained(tree, 'churn');
    expect(tree.explainedGoalId).to.equal('churn');
    expect(detailOf(tree)!.contains(link.assignedSlot)).to.equal(true);
    await press(tree, 'Escape');
    await settled(tree);
    expect(tree.explainedGoalId).to.equal(undefined);
  });

  it('[E67] moves on to a goal that it names, and shows that one in its own row', async () => {
    const { tree } = await companyTree();
    await explained(tree, 'churn');
    const links = [...detailOf(tree)!.querySelectorAll<HTMLElement>('button.link')];
    links.find((link) => link.textContent?.includes('Win back'))!.click();
    await settled(tree);
    expect(textOf(detailOf(tree)!)).to.match(/^Win back 40 teams .*Why 30%/);
    expect(detailOf(tree)!.closest<HTMLElement>('[data-goal]')!.dataset['goal']).to.equal('teams');
  });

  it('[E67] tells hidden contributors as one line without a name', async () => {
    const records = {
      ...company,
      goals: company.goals.map((it) =>
        it.id === 'secret' ? { ...it, links: [{ parentId: 'pillar' }] } : it,
      ),
    };
    const workspace = await companyWorkspace(ben, memoryStorage(), records);
    const tree = await treeIn({ workspace, expanded: 9 }, { height: 700 });
    const text = await explained(tree, 'pillar');
    expect(text).to.match(/that you may not see/);
    expect(text).to.not.contain('rival');
  });

  it('[E67] shows a stated figure apart from the computed one, and what a person set', async () => {
    const tree = await treeIn({
      goals: [
        goal('g', undefined, {
          measure: { kind: 'number', start: 0, target: 80 },
          stated: { progress: 1.1, source: 'plan.csv', note: 'Counted by hand' },
          override: {
            progress: 0.6,
            by: 'ann',
            at: '2026-05-01T08:00:00Z',
            reason: 'A late order',
          },
        } as never),
      ],
      checkIns: [
        {
          id: 'c',
          goalId: 'g',
          by: 'ann',
          at: '2026-05-02T08:00:00Z',
          asOf: '2026-05-02',
          value: 40,
        },
      ] as never,
    });
    expect(textOf(rowOf(tree, 'g')!)).to.match(/60% stated 110%/);
    const text = await explained(tree, 'g');
    expect(text).to.contain('plan.csv stated 110%. It is shown and never scored.');
    expect(text).to.contain('Counted by hand');
    expect(text).to.match(/ann set it to 60% on May 1, 2026\. Reason: A late order/);
    expect(text).to.contain('Computed: 50%.');
  });

  it('[E67] marks and tells a goal that only supports, and one with several parents', async () => {
    const links = [
      { parentId: 'a', role: 'supports' as const },
      { parentId: 'b', weight: 3 },
    ];
    const tree = await treeIn({
      goals: [goal('a'), goal('b'), goal('c', undefined, { links })],
    });
    const row = rowOf(tree, 'c')!;
    expect(row.ariaLevel).to.equal('2');
    const marks = [...row.querySelectorAll('.mark')].map((mark) => mark.getAttribute('title'));
    expect(marks[0]).to.match(/^Supports/);
    expect(row.querySelector('.places')?.getAttribute('title')).to.equal('Also under 1 other goal');
    const text = await explained(tree, 'c');
    expect(text).to.match(/a – supports it and does not move its score/);
    expect(text).to.match(/b – with weight 3/);
  });
});
