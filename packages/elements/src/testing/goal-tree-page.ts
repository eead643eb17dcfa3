import { fixture, html, waitUntil } from '@open-wc/testing';
import type { GoalId, GoalInput, PersonId } from '@throughline/core';
import '../perf-goal-tree.ts';
import type { PerfGoalTree } from '../goal-tree/goal-tree.ts';
import { loadPlain } from '../goal-tree/plain-source.ts';
import { ben, companyWorkspace } from './company.ts';

/** A goal as plain data, with only what a test is about. */
export function goal(id: string, parentId?: string, fields: Partial<GoalInput> = {}): GoalInput {
  return {
    id,
    title: id,
    kind: 'objective',
    ownerId: 'ann',
    start: '2026-04-01',
    due: '2026-06-30',
    ...(parentId !== undefined && { links: [{ parentId }] }),
    ...fields,
  };
}

/** A tree in a box of some width, rendered, with all at hand that plain goals need. */
export async function treeIn(
  properties: Partial<PerfGoalTree>,
  { width = 1200, height = 400, dir = 'ltr' } = {},
): Promise<PerfGoalTree> {
  await loadPlain();
  const box = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
  box.style.cssText = `inline-size: ${width}px; block-size: ${height}px; display: grid`;
  const tree = Object.assign(document.createElement('perf-goal-tree'), properties);
  box.append(tree);
  await settled(tree);
  return tree;
}

/** The tree of the company with all goals open, as one of its people sees it. */
export async function companyTree(viewer: PersonId = ben, width = 1200) {
  const workspace = await companyWorkspace(viewer);
  return { workspace, tree: await treeIn({ workspace, expanded: 9 }, { width, height: 700 }) };
}

/** Waits until the tree has rendered, with what was to be fetched for it, and its observers have run. */
export async function settled(tree: PerfGoalTree): Promise<void> {
  await tree.updateComplete;
  await frame();
  await frame();
  await waitUntil(() => !tree.shadowRoot!.querySelector('.late'), 'what was fetched is there');
  await tree.updateComplete;
}

/** The next frame of the page. */
export const frame = () => new Promise(requestAnimationFrame);

/** Counted goals in a tree: each has up to `fan` below it. */
export const manyGoals = (count: number, fan = 8): GoalInput[] =>
  Array.from({ length: count }, (_, i) =>
    goal(`g${String(i).padStart(6, '0')}`, i === 0 ? undefined : nameOf(Math.floor((i - 1) / fan))),
  );

const nameOf = (i: number) => `g${String(i).padStart(6, '0')}`;

/** The rendered rows of goals, in order. */
export const rowsOf = (tree: PerfGoalTree) => [
  ...tree.shadowRoot!.querySelectorAll<HTMLElement>('[role=row][aria-level]'),
];

/** The goal of a row. */
export const goalOf = (row: Element | null | undefined) =>
  row?.closest<HTMLElement>('[data-goal]')?.dataset['goal'];

/** The row of a goal, where it is rendered. */
export const rowOf = (tree: PerfGoalTree, id: string) =>
  rowsOf(tree).find((row) => goalOf(row) === id);

/** The rendered goals, in order. */
export const shown = (tree: PerfGoalTree) => rowsOf(tree).map(goalOf);

/** Where the focus is in a tree: a goal, and behind it which stop inside its row, if any. */
export function focusIn(tree: PerfGoalTree): string {
  const active = tree.shadowRoot!.activeElement;
  const row = active?.closest('[role=row]');
  if (!active || !row) return active?.id ?? 'nowhere';
  const stops = [...row.querySelectorAll<HTMLElement>('[data-stop]')];
  const stop = stops.filter((it) => it.checkVisibility()).indexOf(active as HTMLElement);
  return active === row ? goalOf(row)! : `${goalOf(row)}/${stop}`;
}

/** Presses keys where the focus is, one after the other: `Ctrl+Home`, `a`, `ArrowUp`. */
export async function press(tree: PerfGoalTree, ...keys: string[]): Promise<void> {
  for (const name of keys) {
    const key = name.replace('Ctrl+', '');
    const target = deepActive(tree) ?? tree;
    const init = { key, ctrlKey: name !== key, bubbles: true, composed: true, cancelable: true };
    const taken = !target.dispatchEvent(new KeyboardEvent('keydown', init));
    if (!taken && key === 'Enter' && target instanceof HTMLButtonElement) target.click();
    await tree.updateComplete;
  }
}

function deepActive(tree: PerfGoalTree): Element | null {
  let active = tree.shadowRoot!.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** What was read out last. */
export const said = (tree: PerfGoalTree) =>
  tree.shadowRoot!.querySelector('[role=status]:last-of-type')!.textContent.trim();

/** What stands open below a row, if anything. */
export const detailOf = (tree: PerfGoalTree) =>
  tree.shadowRoot!.querySelector<HTMLElement>('.detail');

/** The box that scrolls. */
export const scrollerOf = (tree: PerfGoalTree) =>
  tree.shadowRoot!.querySelector<HTMLElement>('.scroller')!;

/** Moves the focus to the row of a goal. */
export async function focusOn(tree: PerfGoalTree, id: string): Promise<void> {
  tree.focusGoal(id as GoalId);
  await settled(tree);
}
