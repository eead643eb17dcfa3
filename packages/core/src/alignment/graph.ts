import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import { type Steps, atOnce } from '../steps.ts';
import { circleError } from './circle-error.ts';
import { type Lists, invert, parentsFirst, reach, renumber } from './lists.ts';

/** A link to a goal that is not there. */
export interface MissingParent {
  readonly goalId: GoalId;
  readonly parentId: GoalId;
}

/**
 * How goals hang together, by number. Parents have lower numbers than the goals below them, and
 * siblings are neighbours, so a loop from the last number to the first meets children before parents.
 * The same goals and links give the same numbers, whatever order they came in.
 */
export interface GoalGraph {
  /** The goals by number. */
  readonly ids: readonly GoalId[];
  /** The number of a goal; -1 for an id that is not there. */
  readonly indexOf: (goalId: GoalId) => number;
  /** The parents of each goal as its links list them, those that are not there left out. */
  readonly parents: Lists;
  /** The children of each goal, by id. */
  readonly children: Lists;
  /** For each place in the items of `parents`, the place of the same link in those of `children`. */
  readonly childPlace: Int32Array;
  /** Links that lead nowhere; they are not followed. */
  readonly missing: readonly MissingParent[];
}

/** What the graph reads of a goal. */
export type Linked = Pick<Goal, 'id' | 'links'>;

/**
 * An index of goals and their links in both directions, of any depth and width.
 *
 * @throws PerfError `would-cycle` where the links hold a circle; `ids` lists it, each goal followed by
 *   the parent it links to.
 */
export function buildGraph(goals: Iterable<Linked>): GoalGraph {
  return atOnce(graphSteps(goals));
}

/** As `buildGraph`, in steps for `inSlices`; the progress counts steps. */
export function* graphSteps(goals: Iterable<Linked>): Steps<GoalGraph> {
  const total = 4;
  const sorted = [...goals].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  yield { done: 1, total };
  const rankOf = new Map(sorted.map(({ id }, rank) => [id, rank]));
  const missing: MissingParent[] = [];
  const byRank = linksUp(sorted, rankOf, missing);
  yield { done: 2, total };
  const { order, rest } = parentsFirst(byRank, invert(byRank).lists);
  if (rest.size > 0) throw circleError(Array.from(rest, (rank) => sorted[rank] as Linked));

  yield { done: 3, total };
  const indexOfRank = new Int32Array(order.length);
  order.forEach((rank, index) => (indexOfRank[rank] = index));
  const parents = renumber(byRank, order, indexOfRank);
  const { lists: children, place } = invert(parents, indexOfRank);
  return {
    ids: Array.from(order, (rank) => (sorted[rank] as Linked).id),
    indexOf: (goalId) => {
      const rank = rankOf.get(goalId);
      return rank === undefined ? -1 : (indexOfRank[rank] as number);
    },
    parents,
    children,
    childPlace: place,
    missing,
  };
}

/** Every goal above one, each once, children before parents; without the goal itself. */
export function ancestorsOf(graph: GoalGraph, goalId: GoalId): GoalId[] {
  const found = reach(graph.parents, graph.indexOf(goalId)).reverse();
  return found.map((index) => graph.ids[index] as GoalId);
}

/** Every goal below one, each once, parents before children; without the goal itself. */
export function descendantsOf(graph: GoalGraph, goalId: GoalId): GoalId[] {
  const found = reach(graph.children, graph.indexOf(goalId));
  return found.map((index) => graph.ids[index] as GoalId);
}

function linksUp(
  sorted: readonly Linked[],
  rankOf: ReadonlyMap<GoalId, number>,
  missing: MissingParent[],
): Lists {
  const start = new Int32Array(sorted.length + 1);
  const items: number[] = [];
  for (const [rank, goal] of sorted.entries()) {
    for (const { parentId } of goal.links) {
      const parent = rankOf.get(parentId);
      if (parent === undefined) missing.push({ goalId: goal.id, parentId });
      else items.push(parent);
    }
    start[rank + 1] = items.length;
  }
  return { start, items: Int32Array.from(items) };
}
