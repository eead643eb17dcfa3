import { aTimeout, waitUntil } from '@open-wc/testing';
import { type Goal, type Workspace, memoryStorage } from '@throughline/core';
import type { PerfGoalTree } from '../goal-tree/goal-tree.ts';
import { ben, company, companyWorkspace } from './company.ts';
import { press as pressOn } from './form.ts';
import { detailOf, focusOn, press, settled, treeIn } from './goal-tree-page.ts';

const more = [
  { id: 'grow', title: 'Grow in the north', kind: 'objective', links: [{ parentId: 'pillar' }] },
  { id: 'deep', title: 'Open an office', kind: 'initiative', links: [{ parentId: 'teams' }] },
  { id: 'over', title: 'An old aim', kind: 'objective', state: 'cancelled' },
].map((fields) => ({
  ...{ ownerId: 'ben', cycleId: 'q2', start: '2026-04-01', due: '2026-06-30' },
  ...fields,
}));

/** The company with an objective to move to, one below a key result, and one that is over. */
export const movingCompany = { ...company, goals: [...company.goals, ...more] };

/** A tree of that company, all open. */
export async function movingTree({
  viewer = ben,
  width = 1200,
  height = 700,
  dir = 'ltr',
  storage = memoryStorage(),
} = {}): Promise<{ tree: PerfGoalTree; workspace: Workspace }> {
  const workspace = await companyWorkspace(viewer, storage, movingCompany);
  const tree = await treeIn({ workspace, expanded: 9 }, { width, height, dir });
  return { tree, workspace };
}

/** Opens the form that moves a goal, by key. */
export async function moving(tree: PerfGoalTree, id: string): Promise<HTMLElement> {
  await focusOn(tree, id);
  await press(tree, 'm');
  await waitUntil(
    () => fieldOf(tree) && tree.shadowRoot!.activeElement === fieldOf(tree),
    'the form has the focus',
  );
  return detailOf(tree)!;
}

/** The field for the new parent. */
export const fieldOf = (tree: PerfGoalTree) =>
  detailOf(tree)?.querySelector<HTMLInputElement>('#move-parent') ?? null;

/** Types words into the field for the new parent. */
export async function type(tree: PerfGoalTree, words: string): Promise<void> {
  const field = fieldOf(tree)!;
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled(tree);
}

/** The parents that are listed. */
export const listed = (tree: PerfGoalTree) =>
  [...detailOf(tree)!.querySelectorAll('.option-words > bdi')].map((option) => option.textContent);

/** The buttons of what is open, by what they say. */
export const buttonOf = (tree: PerfGoalTree, words: string) =>
  [...tree.shadowRoot!.querySelectorAll('button')].find(
    (button) => button.textContent.trim() === words,
  )!;

/** Presses Alt with an arrow where the focus is, and waits for what comes of it. */
export async function alt(tree: PerfGoalTree, key: string): Promise<void> {
  const target = tree.shadowRoot!.activeElement ?? tree;
  pressOn(target, key, { altKey: true });
  await aTimeout(60);
  await settled(tree);
}

/** The parents of a goal, the primary one first. */
export const parentsOf = (workspace: Workspace, id: string) =>
  workspace.records.goals.get(id as Goal['id'])!.links.map(({ parentId }) => parentId as string);
