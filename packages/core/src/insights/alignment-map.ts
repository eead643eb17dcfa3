import { attachedIn } from '../alignment/attached.ts';
import type { GoalGraph } from '../alignment/graph.ts';
import { effectiveWeights } from '../alignment/shares.ts';
import { teamOfGoal } from '../goals/lookup.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId, OwnerId, TeamId } from '../schema/ids.ts';
import { type AlignmentFigure, alignmentFigure } from './alignment-figure.ts';
import type { GoalItem } from './figure.ts';
import { type InsightView, sightIn } from './seen-state.ts';
import { strategyTops } from './strategy-tops.ts';

/** A goal on the map, with who answers for it. */
export interface MappedGoal extends GoalItem {
  readonly ownerId: OwnerId;
  /** The team that the goal names, that owns it, or that of its owner; `null` for none. */
  readonly teamId: TeamId | null;
  /** Of a pillar: its part of it, 0 to 1, over all paths. Of those that are not connected: 1 each. */
  readonly weight: number;
}

/** What leads to a pillar. */
export interface MappedPillar extends GoalItem {
  /** How many active goals in view lead to it over links that contribute, those on the way included. */
  readonly count: number;
  /** The goals at the ends of the paths, the greatest part first, then by id. */
  readonly goals: readonly MappedGoal[];
  /**
   * The part of goals out of sight, and of those outside the part of the company that is asked for, 0 to 1; with
   * the weights of `goals` it comes to 1 where there are any.
   */
  readonly hidden: number;
}

/** All active goals by what they lead to. */
export interface AlignmentMap {
  readonly to: AlignmentFigure['to'];
  /** As the alignment figure has it. */
  readonly share: AlignmentFigure['share'];
  /** By id. A goal that leads to several counts in each. */
  readonly pillars: readonly MappedPillar[];
  /** As many as the share leaves out, by id. */
  readonly rest: readonly (MappedGoal & { readonly supports: boolean })[];
}

/**
 * What leads to each pillar and how much of it each goal at the end of a path is, and what leads to none.
 *
 * A goal's part is the product of the shares along each path, added up over its paths. The share of a link is its
 * weight over the weights of all links that contribute to the same parent, of goals that are active or carry an
 * active one; where all of them weigh nothing, they are alike. It is what was agreed on, whatever is reported.
 *
 * @throws As `alignmentShare`.
 *
 * @example
 * alignmentMap(view).pillars[0]; // { goalId: 'p', count: 3, goals: [{ goalId: 'k', weight: 0.75, … }, …], hidden: 0 }
 */
export function alignmentMap(view: InsightView): AlignmentMap {
  const { to, share, rest } = alignmentFigure(view);
  const { graph, goals } = attachedIn(view.whole.records, sightIn(view));
  const carried = carriedBy(graph, goals);
  const shares = linkShares(graph, goals, carried);
  const found = { view, graph, goals, carried };
  const pillars = strategyTops(view).tops.map(({ id }) => mappedPillar(found, id, shares));
  return {
    ...{ to, share, pillars },
    rest: rest.flatMap(({ goalId, supports }) => {
      const goal = view.records.goals.get(goalId);
      return goal ? [{ ...mapped(view, goal, 1), supports }] : [];
    }),
  };
}

interface Found {
  readonly view: InsightView;
  readonly graph: GoalGraph;
  readonly goals: readonly Goal[];
  /** By number: whether a goal is active or carries an active one over links that contribute. */
  readonly carried: Uint8Array;
}

function mappedPillar(found: Found, id: GoalId, shares: Float64Array): MappedPillar {
  const { view, graph, goals } = found;
  const root = graph.indexOf(id);
  const reached = reachedFrom(found, root);
  const weights = effectiveWeights(graph, root, shares);
  const ends: MappedGoal[] = [];
  let [count, hidden] = [0, 0];
  for (const index of reached) {
    const { id: goalId, state } = goals[index] as Goal;
    const seen = view.records.goals.get(goalId);
    const weight = weights[index] as number;
    if (seen && state === 'active') count += 1;
    if (hasCarried(found, index)) continue;
    if (seen) ends.push(mapped(view, seen, weight));
    else hidden += weight;
  }
  ends.sort((a, b) => b.weight - a.weight || (a.goalId < b.goalId ? -1 : 1));
  return { goalId: id, count, goals: ends, hidden };
}

function mapped({ records }: InsightView, goal: Goal, weight: number): MappedGoal {
  const { id: goalId, ownerId } = goal;
  return { goalId, ownerId, teamId: teamOfGoal(records, goal) ?? null, weight };
}

/** The numbers of the goals below one that carry something, parents before children. */
function reachedFrom({ graph: { children }, goals, carried }: Found, root: number): number[] {
  const isReached = new Uint8Array(goals.length);
  const reached: number[] = [];
  if (root < 0) return reached;
  isReached[root] = 1;
  // Children have greater numbers than their parents.
  for (let parent = root; parent < goals.length; parent++) {
    if (isReached[parent] === 0) continue;
    if (parent !== root) reached.push(parent);
    for (const child of placesOf(children, parent).map(
      (place) => children.items[place] as number,
    )) {
      if (carried[child] && linkBetween(goals, parent, child)) isReached[child] = 1;
    }
  }
  return reached;
}

function hasCarried({ graph: { children }, goals, carried }: Found, parent: number): boolean {
  return placesOf(children, parent).some((place) => {
    const child = children.items[place] as number;
    return carried[child] === 1 && linkBetween(goals, parent, child) !== undefined;
  });
}

function carriedBy({ children }: GoalGraph, goals: readonly Goal[]): Uint8Array {
  const carried = new Uint8Array(goals.length);
  for (let index = goals.length - 1; index >= 0; index--) {
    const { state, visibility } = goals[index] as Goal;
    if (state === 'cancelled' || visibility === 'private') continue;
    const carries = () =>
      placesOf(children, index).some((place) => {
        const child = children.items[place] as number;
        return carried[child] === 1 && linkBetween(goals, index, child) !== undefined;
      });
    carried[index] = Number(state === 'active' || carries());
  }
  return carried;
}

/** The share of each link in its parent, by its place among the children. */
function linkShares(
  { children }: GoalGraph,
  goals: readonly Goal[],
  carried: Uint8Array,
): Float64Array {
  const shares = new Float64Array(children.items.length);
  for (let parent = 0; parent < goals.length; parent++) {
    const links = placesOf(children, parent).flatMap((place) => {
      const child = children.items[place] as number;
      const link = carried[child] ? linkBetween(goals, parent, child) : undefined;
      return link ? [{ place, weight: link.weight }] : [];
    });
    const sum = links.reduce((total, { weight }) => total + weight, 0);
    for (const { place, weight } of links) {
      shares[place] = sum > 0 ? weight / sum : 1 / links.length;
    }
  }
  return shares;
}

function placesOf({ start }: GoalGraph['children'], index: number): number[] {
  const from = start[index] as number;
  return Array.from({ length: (start[index + 1] as number) - from }, (_, step) => from + step);
}

function linkBetween(goals: readonly Goal[], parent: number, child: number) {
  const parentId = goals[parent]?.id;
  return goals[child]?.links.find(
    (link) => link.parentId === parentId && link.role === 'contributes',
  );
}
