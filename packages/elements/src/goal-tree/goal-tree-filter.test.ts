import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { ben, companyWorkspace } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import {
  focusIn,
  focusOn,
  press,
  rowOf,
  said,
  settled,
  shown,
  treeIn,
} from '../testing/goal-tree-page.ts';
import type { PerfGoalTree } from './goal-tree.ts';
import type { TreeFilter } from './tree-settings.ts';

async function filtered(filter: TreeFilter, width = 1200) {
  const workspace = await companyWorkspace(ben);
  const tree = await treeIn({ workspace, expanded: 9, filter }, { width, height: 900 });
  await waitUntil(() => !/Loading/.test(textOf(tree)));
  await settled(tree);
  return tree;
}

const matching = (tree: PerfGoalTree) =>
  shown(tree).filter((id) => !rowOf(tree, id!)!.classList.contains('context'));
const inPanel = (tree: PerfGoalTree, selector: string) =>
  tree.shadowRoot!.querySelector<HTMLElement>(`#panel ${selector}`)!;

async function openPanel(tree: PerfGoalTree) {
  tree.shadowRoot!.querySelector<HTMLElement>('[data-panel=filter]')!.click();
  await waitUntil(() => tree.shadowRoot!.querySelector('#panel'));
  await settled(tree);
}

function choose(tree: PerfGoalTree, label: string, value: string) {
  const fields = [...tree.shadowRoot!.querySelectorAll('#panel label')];
  const select = fields.find((it) => textOf(it).startsWith(label))!.querySelector('select')!;
  select.focus();
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return select;
}

describe('filtering <perf-goal-tree>', function () {
  // What is filtered with is fetched by the first of them.
  this.timeout(8000);

  for (const [name, filter, ids] of [
    ['a status', { status: ['stale'], kind: ['key-result'] }, ['launch', 'teams']],
    ['a person', { owner: 'me', kind: ['initiative'] }, ['brand']],
    ['a team', { owner: 'sales' }, ['churn']],
    [
      'the people of a team',
      { team: 'sales', kind: ['initiative', 'objective'] },
      ['churn', 'brand'],
    ],
    ['kinds', { kind: ['pillar', 'initiative'] }, ['pillar', 'brand']],
    ['a cycle', { cycle: 'q1' }, ['old']],
    ['a missing report', { owner: 'sales', notReportedSince: '2026-05-02' }, ['churn']],
    ['a fresh report', { owner: 'sales', notReportedSince: '2026-05-01' }, []],
    ['confidence that nobody gave', { confidenceBelow: 0.5 }, []],
  ] as const) {
    it(`[E158] by ${name} shows what meets it`, async () => {
      expect(matching(await filtered(filter as never))).to.deep.equal(ids);
    });
  }

  it('[E158] shows the goals above for their place, and says so', async () => {
    const tree = await filtered({ status: ['stale'], kind: ['key-result'] });
    expect(shown(tree)).to.deep.equal(['pillar', 'churn', 'launch', 'teams']);
    expect(rowOf(tree, 'churn')!.ariaLabel).to.match(/shown for what is below it/);
    expect(rowOf(tree, 'teams')!.ariaLabel).not.to.match(/shown for/);
  });

  it('[E158] shows only what is worth a look, once that is known', async () => {
    const tree = await filtered({ withFinding: true });
    const found = new Set(tree.workspace!.findings().map(({ goalId }) => goalId as string));
    await waitUntil(() => matching(tree).every((id) => found.has(id!)));
    expect(matching(tree).length).to.be.above(0);
  });

  it('[E246] looks once for the marks of rows and for the filter', async () => {
    const workspace = await companyWorkspace(ben);
    let looks = 0;
    const counting = Object.create(workspace, {
      findingSteps: { value: () => ((looks += 1), workspace.findingSteps()) },
      findings: { value: () => ((looks += 1), workspace.findings()) },
    }) as typeof workspace;
    const tree = await treeIn({ workspace: counting, expanded: 9 });
    tree.filter = { withFinding: true };
    const found = new Set(workspace.findings().map(({ goalId }) => goalId as string));
    await waitUntil(() => matching(tree).every((id) => found.has(id!)));
    await waitUntil(() => tree.shadowRoot!.querySelector('.finding'), 'rows have their marks');
    expect(looks).to.equal(1);
  });

  it('[E159] tells how many of how many are shown, says it, and is cleared by one button', async () => {
    const tree = await treeIn({ workspace: await companyWorkspace(ben), expanded: 9 });
    await openPanel(tree);
    const told = oneEvent<Event & { detail: unknown }>(tree, 'perf-tree-filtered');
    const select = choose(tree, 'Kind', 'initiative');
    expect((await told).detail).to.deep.equal({
      filter: { kind: ['initiative'] },
      shown: 1,
      total: 13,
    });
    expect(tree.shadowRoot!.activeElement).to.equal(select);
    expect(textOf(inPanel(tree, '.filter-end'))).to.match(/^1 of 13 goals shown/);
    await waitUntil(() => /1 of 13/.test(said(tree)));
    inPanel(tree, '.filter-end button').focus();
    inPanel(tree, '.filter-end button').click();
    await settled(tree);
    expect([tree.filter, shown(tree).length > 5]).to.deep.equal([undefined, true]);
    expect(tree.shadowRoot!.activeElement).to.equal(inPanel(tree, '.filter-end button'));
  });

  it('[E159] goes together with a search, and says where nothing is left', async () => {
    const tree = await filtered({ kind: ['key-result'] });
    const field = tree.shadowRoot!.querySelector<HTMLInputElement>('#search')!;
    field.value = 'keep';
    field.dispatchEvent(new InputEvent('input'));
    await settled(tree);
    expect(matching(tree)).to.deep.equal(['uptime']);
    tree.filter = { kind: ['pillar'] };
    field.value = '';
    field.dispatchEvent(new InputEvent('input'));
    tree.filter = { kind: ['pillar'], owner: 'sales' as never };
    await settled(tree);
    expect(textOf(tree)).to.match(/No goal left/);
  });

  it('[E159] keeps the focus in the rows when the row that has it goes away', async () => {
    const tree = await treeIn({ workspace: await companyWorkspace(ben), expanded: 9 });
    await focusOn(tree, 'uptime');
    tree.filter = { status: ['stale'], kind: ['key-result'] };
    await waitUntil(() => shown(tree).length === 4);
    await settled(tree);
    expect(['pillar', 'churn', 'launch', 'teams']).to.include(focusIn(tree));
  });

  it('[E159] closes its bar by Escape, with the focus on its button', async () => {
    const tree = await treeIn({ workspace: await companyWorkspace(ben) });
    await openPanel(tree);
    await press(tree, 'Escape');
    await settled(tree);
    expect(tree.shadowRoot!.querySelector('#panel')).to.equal(null);
    expect(tree.shadowRoot!.activeElement!.getAttribute('data-panel')).to.equal('filter');
  });

  for (const width of [1200, 390]) {
    it(`[E3] is free of accessibility findings with a filter set, ${width} px wide`, async () => {
      const tree = await filtered({ status: ['stale'], kind: ['key-result'] }, width);
      await openPanel(tree);
      await expect(tree).to.be.accessible();
    }).timeout(8000);
  }
});
