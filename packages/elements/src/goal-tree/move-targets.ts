import { type Goal, type GoalId, type Workspace, parentRefusals } from '@throughline/core';
import { fold } from '../parts/fold.ts';
import { wordsOf } from './tree-search.ts';
import type { Tree } from './tree-shape.ts';

/** Why a goal stays where it is, whatever parent somebody has in mind. */
export type Immovable = 'not-allowed' | 'over' | 'plain' | 'past';

/** Where a goal would be moved. */
export interface Circumstances {
  readonly workspace: Workspace;
  /** Whether the goals are plain data, which nothing can be saved to. */
  readonly plain: boolean;
  /** Whether it is a moment of the past. */
  readonly isPast: boolean;
}

/** Why a goal cannot be moved at all; `undefined` for one that can. */
export function immovableBecause(
  goal: Goal,
  { workspace, plain, isPast }: Circumstances,
): Immovable | undefined {
  if (plain) return 'plain';
  if (isPast) return 'past';
  if (goal.state === 'closed' || goal.state === 'cancelled') return 'over';
  const input = { goalId: goal.id, links: goal.links, base: goal.links };
  return workspace.may({ type: 'goal.realign', input }).allowed ? undefined : 'not-allowed';
}

/**
 * Tells of each goal why it cannot be the new parent; `there` for the one that it is under already.
 *
 * @param now - That one: of several parents the one whose place it is moved away from.
 */
export function targetRefusals(
  goal: Goal,
  { records }: Workspace,
  now: GoalId | undefined = goal.links[0]?.parentId,
) {
  const refusal = parentRefusals(records, goal.id);
  return (parentId: GoalId) => (parentId === now ? 'there' : refusal(parentId));
}

/** What `targetRefusals` tells. */
export type TargetRefusal = NonNullable<ReturnType<ReturnType<typeof targetRefusals>>>;

/** The goals that fit and have all the words of a query in their title, in the order of the tree. */
export function parentsFound(
  goals: Iterable<Goal>,
  query: string,
  fits: (goalId: GoalId) => boolean,
): readonly Goal[] {
  const words = wordsOf(query);
  const found: Goal[] = [];
  for (const goal of goals) {
    const text = words.length > 0 ? fold(goal.title) : '';
    if (words.every((word) => text.includes(word)) && fits(goal.id)) found.push(goal);
  }
  return found;
}

/** Where Alt and an arrow lead from a parent. */
export type Way = 'up' | 'down' | 'in' | 'out';

/** Where a goal is, or is thought to go to. */
export interface Standing {
  readonly goalId: GoalId;
  /** `null` for the top. */
  readonly parentId: GoalId | null;
}

/**
 * The parent that an arrow leads to: `out` to the next above or the top, `in` to a goal beside it, the one before
 * it first, `up` and `down` to the next in the order of the tree.
 *
 * @returns `undefined` where there is none that way.
 */
export function parentTowards(
  tree: Tree,
  { goalId, parentId }: Standing,
  way: Way,
  fits: (goalId: GoalId) => boolean,
): GoalId | null | undefined {
  const now = (parentId && tree.nodeOf(parentId)) ?? -1;
  if (way === 'out') return above(tree, now, fits);
  const nodes = way === 'in' ? beside(tree, now, tree.nodeOf(goalId) ?? -1) : along(tree, now, way);
  for (const node of nodes) {
    const id = tree.goals[node]?.id;
    if (id !== undefined && fits(id)) return id;
  }
  return undefined;
}

function above(tree: Tree, from: number, fits: (goalId: GoalId) => boolean) {
  if (from < 0) return undefined;
  for (let node = tree.parent[from] ?? -1; node >= 0; node = tree.parent[node] ?? -1) {
    const id = tree.goals[node]?.id;
    if (id !== undefined && fits(id)) return id;
  }
  return null;
}

function* along(tree: Tree, from: number, way: 'up' | 'down') {
  const step = way === 'up' ? -1 : 1;
  for (let node = from + step; node >= 0 && node < tree.goals.length; node += step) yield node;
}

/** The children of a node without one of them: those before it, the nearest first, then those after it. */
function beside(tree: Tree, parent: number, without: number): readonly number[] {
  const end = parent < 0 ? tree.goals.length : parent + (tree.size[parent] ?? 1);
  const [before, after]: [number[], number[]] = [[], []];
  for (let node = parent + 1; node < end; node += tree.size[node] ?? 1) {
    if (node !== without) (node < without ? before : after).push(node);
  }
  return [...before.reverse(), ...after];
}
