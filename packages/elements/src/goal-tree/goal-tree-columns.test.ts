import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { ben, companyWorkspace } from '../testing/company.ts';
import { press, rowOf, said, settled, treeIn } from '../testing/goal-tree-page.ts';
import type { PerfGoalTree } from './goal-tree.ts';
import { chosenColumns } from './tree-columns.ts';

async function withColumns(columns: string, width = 1400) {
  const workspace = await companyWorkspace(ben);
  const tree = await treeIn({ workspace, expanded: 9, columns }, { width });
  await waitUntil(() => rowOf(tree, 'teams')?.querySelector('.cell.title'));
  await settled(tree);
  return tree;
}

const cell = (tree: PerfGoalTree, name: string, id = 'teams') =>
  rowOf(tree, id)!.querySelector<HTMLElement>(`.cell.${name}`)!;
const cells = (tree: PerfGoalTree, id = 'teams') =>
  [...rowOf(tree, id)!.querySelectorAll<HTMLElement>('.cell')].filter((it) => it.checkVisibility());
const names = (tree: PerfGoalTree) => cells(tree).map((it) => it.classList[1]);

describe('the columns of <perf-goal-tree>', () => {
  for (const [chosen, columns] of [
    ['due, status', ['due', 'status']],
    ['status due status nonsense', ['status', 'due']],
    ['owner progress status confidence reported', undefined],
    ['', undefined],
    [[], []],
    [undefined, undefined],
  ] as const) {
    it(`[E160] are chosen by ${JSON.stringify(chosen)}`, () => {
      expect(chosenColumns(chosen)).to.deep.equal(columns);
    });
  }

  it('[E160] show in the order that was chosen, with a name each', async () => {
    const tree = await withColumns('due status expected gap progress');
    expect(names(tree)).to.deep.equal('title due standing expected gap progress acts'.split(' '));
    expect(cell(tree, 'due').textContent.trim()).to.equal('Jun 30, 2026');
    expect(cell(tree, 'expected').textContent.trim()).to.match(/^\d+%$/);
    expect(cell(tree, 'gap').ariaLabel).to.match(/points$/);
    const grid = tree.shadowRoot!.querySelector('[role=treegrid]')!;
    expect(grid.getAttribute('aria-colcount')).to.equal('7');
    const heads = [...tree.shadowRoot!.querySelectorAll('[role=columnheader]')];
    expect(heads.map((it) => it.textContent.trim()).join(' ')).to.equal(
      'Goal Due Status Expected Gap Progress Actions',
    );
    await expect(tree).to.be.accessible();
  }).timeout(8000);

  for (const [width, left] of [
    [1400, 'title standing progress due share gap expected acts'],
    [900, 'title standing progress due share acts'],
    [390, 'title standing progress acts'],
  ] as const) {
    it(`[E161] give way from the last one on where a tree is ${width} px wide`, async () => {
      const tree = await withColumns('status progress due share gap expected', width);
      expect(names(tree).join(' ')).to.equal(left);
      const { right } = rowOf(tree, 'teams')!.getBoundingClientRect();
      for (const it of cells(tree)) {
        expect(it.getBoundingClientRect().right).to.be.at.most(right + 0.5);
      }
    });
  }

  it('[E160] are chosen and moved in a panel, by keys too, and that is told', async () => {
    const tree = await treeIn({ workspace: await companyWorkspace(ben), expanded: 9 });
    tree.shadowRoot!.querySelector<HTMLElement>('[data-panel=view]')!.click();
    const item = (name: string) =>
      tree.shadowRoot!.querySelector<HTMLElement>(`[data-column=${name}]`)!;
    await waitUntil(() => item('due'));
    await settled(tree);
    item('due').querySelector('input')!.click();
    await settled(tree);
    expect(tree.columns).to.deep.equal('owner progress status confidence reported due'.split(' '));
    item('due').querySelector('input')!.focus();
    const told = oneEvent<Event & { detail: { columns: readonly string[] } }>(
      tree,
      'perf-tree-columns-chosen',
    );
    const up = { key: 'ArrowUp', altKey: true, bubbles: true, cancelable: true };
    item('due').querySelector('input')!.dispatchEvent(new KeyboardEvent('keydown', up));
    expect((await told).detail.columns.join(' ')).to.equal(
      'owner progress status confidence due reported',
    );
    await waitUntil(() => /Due: column 6 of 8/.test(said(tree)));
    expect(tree.shadowRoot!.activeElement!.closest('[data-column]')).to.equal(item('due'));
    await expect(tree).to.be.accessible();
    await press(tree, 'Escape');
    await settled(tree);
    expect(tree.shadowRoot!.querySelector('#panel')).to.equal(null);
  }).timeout(8000);

  it('[E165] show the last six weeks as a line with a sentence, once they are worked out', async () => {
    const tree = await withColumns('trend share');
    await waitUntil(() => cell(tree, 'trend').querySelector('svg'), 'the line', { timeout: 8000 });
    expect(cell(tree, 'trend').ariaLabel).to.match(
      /^From .* six weeks ago to 30%, \d+% expected today$/,
    );
    await waitUntil(() => /%$/.test(cell(tree, 'share').textContent.trim()));
    const { share } = tree
      .workspace!.explain('churn' as never)
      .inputs.find(({ goalId }) => goalId === 'teams')!;
    expect(cell(tree, 'share').textContent.trim()).to.equal(`${Math.round(share * 100)}%`);
  }).timeout(10_000);
});
