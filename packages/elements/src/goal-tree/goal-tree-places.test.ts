import { expect, waitUntil } from '@open-wc/testing';
import type { GoalInput } from '@throughline/core';
import { ann, ben, company, companyWorkspace } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import {
  detailOf,
  focusOn,
  goal,
  press,
  rowsOf,
  settled,
  treeIn,
} from '../testing/goal-tree-page.ts';
import { memoryStorage } from '@throughline/core';
import type { PerfGoalTree } from './goal-tree.ts';
import { treeOf } from './tree-model.ts';

const both = {
  links: [{ parentId: 'a' }, { parentId: 'b', role: 'supports' }],
} as Partial<GoalInput>;
const goals = [goal('a'), goal('b'), goal('x', undefined, both), goal('y', 'x')];

const at = (tree: PerfGoalTree) =>
  rowsOf(tree).map(
    (row) => `${'.'.repeat(Number(row.ariaLevel) - 1)}${textOf(row.querySelector('.name')!)}`,
  );
const focused = (tree: PerfGoalTree) =>
  rowsOf(tree).findIndex((row) => row.contains(tree.shadowRoot!.activeElement));

describe('goals with several parents in <perf-goal-tree>', () => {
  it('[E162] stand below each parent, with what is below them once', async () => {
    const tree = await treeIn({ goals, expanded: 9 });
    expect(at(tree)).to.deep.equal(['a', '.x', '..y', 'b', '.x']);
    expect(textOf(tree)).to.match(/4 goals/);
    tree.filter = { kind: ['objective'] };
    await waitUntil(() => /4 of 4 goals shown/.test(textOf(tree)));
  });

  it('[E162] make a tree no larger than the links, however they cross', () => {
    const many = Array.from({ length: 60 }, (_, i) => ({
      ...goal(`g${i}`),
      links:
        i < 2 ? [] : [{ parentId: `g${i - 1 - (i % 2)}` }, { parentId: `g${i - 2 - (i % 2)}` }],
    }));
    const tree = treeOf(new Map(many.map((it) => [it.id, it])) as never);
    expect([tree.goals.length, tree.goalCount]).to.deep.equal([118, 60]);
  });

  it('[E162] keep the focus and the choice at one place', async () => {
    const tree = await treeIn({ goals, expanded: 9 });
    await focusOn(tree, 'b');
    await press(tree, 'ArrowDown');
    expect(focused(tree)).to.equal(4);
    await press(tree, ' ');
    await settled(tree);
    expect(rowsOf(tree).map((row) => row.ariaSelected)).to.deep.equal([
      'false',
      'false',
      'false',
      'false',
      'true',
    ]);
    await press(tree, 'e');
    await settled(tree);
    expect(detailOf(tree)!.previousElementSibling).to.equal(rowsOf(tree)[4]);
    await press(tree, 'Escape');
    expect(focused(tree)).to.equal(4);
  });

  it('[E163] list their places, and a press leads to one', async () => {
    const tree = await treeIn({ goals, expanded: 9 });
    await focusOn(tree, 'x');
    const button = rowsOf(tree)[1]!.querySelector<HTMLElement>('[data-act=places]')!;
    expect(button.title).to.equal('Also under 1 other goal');
    button.click();
    await waitUntil(() => detailOf(tree)?.querySelector('.places-list'));
    expect(textOf(detailOf(tree)!)).to.match(/Where x stands a \(here\) b$/);
    await expect(tree).to.be.accessible();
    detailOf(tree)!.querySelectorAll<HTMLElement>('.places-list button')[1]!.click();
    await settled(tree);
    expect([detailOf(tree), focused(tree)]).to.deep.equal([null, 4]);
  }).timeout(8000);

  it('[E162] are whole below the goal that a tree is narrowed to', async () => {
    const tree = await treeIn({ goals, expanded: 9, root: 'b' });
    expect(at(tree)).to.deep.equal(['b', '.x', '..y']);
  });
});

/** The company of the tests with something that Ben may not see below a goal that he sees. */
const withHidden = (role?: string) => ({
  ...company,
  goals: [
    ...company.goals,
    ...(role
      ? [
          goal('shadow', undefined, {
            ...{
              kind: 'key-result',
              ownerId: 'ann',
              visibility: 'named',
              visibleTo: ['ann'],
              cycleId: 'q2',
            },
            links: [{ parentId: 'churn', role }],
            measure: { kind: 'binary' },
          } as never),
        ]
      : []),
  ],
  checkIns: [
    ...company.checkIns,
    ...(role
      ? [{ ...company.checkIns[0], id: 'c2', goalId: 'shadow', by: 'ann', value: true }]
      : []),
  ],
});

async function seen(role?: string, viewer = ben) {
  const workspace = await companyWorkspace(viewer, memoryStorage(), withHidden(role));
  const tree = await treeIn({ workspace, expanded: 9 });
  await waitUntil(() => tree.shadowRoot!.adoptedStyleSheets.length > 7, 'all is fetched', {
    timeout: 8000,
  });
  await new Promise((done) => setTimeout(done, 400));
  return tree;
}

const marked = (tree: PerfGoalTree) =>
  rowsOf(tree)
    .filter((row) => row.querySelector('[aria-label^="Goals that you may not see"]'))
    .map((row) => textOf(row.querySelector('.name')!));
const markup = (tree: PerfGoalTree) => {
  const grid = tree.shadowRoot!.querySelector('.grid')!;
  const attributes = ({ attributes: all }: Element) =>
    [...all].map(({ name, value }) => `${name}=${value}`).join(' ');
  return [textOf(grid), ...[...grid.querySelectorAll('*')].map(attributes)].join('\n');
};

describe('hidden contributors in <perf-goal-tree>', () => {
  it('[E164] are said to count, without a name or a number', async () => {
    const tree = await seen('contributes');
    await waitUntil(() => marked(tree).length > 0, 'the mark', { timeout: 8000 });
    expect(marked(tree)).to.deep.equal(['Halve the churn']);
    expect(markup(tree)).not.to.match(/shadow/);
  }).timeout(20_000);

  it('[E164] that move nothing leave no trace', async () => {
    const [without, helping] = [await seen(), await seen('supports')];
    expect(markup(helping)).to.equal(markup(without));
    expect(marked(await seen('contributes', ann))).to.deep.equal([]);
  }).timeout(20_000);
});
