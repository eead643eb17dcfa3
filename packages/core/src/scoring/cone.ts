import { type GoalGraph, type Linked, buildGraph } from '../alignment/graph.ts';
import { epochOf } from '../calendar.ts';
import { PerfError } from '../errors.ts';
import { goalKnownAt } from '../goals/lifecycle.ts';
import type { Records } from '../goals/records.ts';
import type { Goal, GoalLink } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import { type Child, linkedChildren } from './children.ts';
import { factsOf, finalOf } from './facts.ts';
import { heldProgress, overrideAt } from './override.ts';
import type { GoalScore } from './score.ts';
import type { Scoreboard } from './scoreboard.ts';

/** The goals below a root that have a part in its progress at a moment, by number. */
export interface Cone {
  readonly graph: GoalGraph;
  readonly root: number;
  readonly scores: readonly GoalScore[];
  /** What each counts with in its parents; of the root its own progress; 0 where there is none. */
  readonly worth: Float64Array;
  /** 1 for goals that an override or the close holds where they are, whatever comes below them. */
  readonly isHeld: Uint8Array;
  /** 1 for goals that have no part only because they have no data yet. */
  readonly isSilent: Uint8Array;
  /** Weights of links, by their place in the items of `graph.children`. */
  readonly weight: Float64Array;
}

interface Node extends Linked {
  readonly links: GoalLink[];
  readonly goal: Goal;
  readonly score: GoalScore;
  readonly isHeld: boolean;
  readonly isSilent: boolean;
}

/**
 * The part of the graph below a root that scoring goes through: links that contribute, that the driver of
 * the parent takes in and that weigh something, to goals that count or only lack data.
 *
 * @param follows - Of such links, which to follow; also told whether the parent is held, below the root.
 * @throws PerfError `not-found` for a root that is not there.
 */
export function coneOf(
  records: Records,
  board: Scoreboard,
  rootId: GoalId,
  follows: (child: Child, isParentHeld: boolean) => boolean,
): Cone {
  const at = epochOf(board.at);
  const moment = { at, knownUntil: board.isLive ? Infinity : at };
  const view = { knownUntil: moment.knownUntil, maySee: () => true };
  const facts = factsOf(records);
  const goal = records.goals.get(rootId);
  const score = board.scoreOf(rootId);
  if (!goal || !score) throw notFound(rootId);
  const root = { goal: goalKnownAt(goal, moment.knownUntil), score, isSilent: false };
  // What the root counts with in its own parents is of no matter here: a grade alone does not hold it.
  const isRootHeld = heldProgress(root.goal, overrideAt(goal, moment)) !== null;
  const nodes = new Map<GoalId, Node>([
    [rootId, { id: rootId, links: [], ...root, isHeld: isRootHeld }],
  ]);
  // A Map is walked in the order of insertion, what is added on the way included.
  for (const parent of nodes.values()) {
    const isBelowHeld = parent.isHeld && parent.id !== rootId;
    for (const child of linkedChildren(records, board, parent.goal, view, facts).children) {
      if (!hasPart(child) || !follows(child, isBelowHeld)) continue;
      const { id } = child.goal;
      let node = nodes.get(id);
      if (!node) {
        const held = heldProgress(child.goal, overrideAt(child.goal, moment));
        const isHeld = held !== null || finalOf(child.goal) !== null;
        const isSilent = child.leftOut !== null;
        nodes.set(
          id,
          (node = { id, links: [], goal: child.goal, score: child.score, isHeld, isSilent }),
        );
      }
      node.links.push({ parentId: parent.id, weight: child.weight, role: 'contributes' });
    }
  }
  return columnsOf(nodes, rootId);
}

/** A root that is not there, or that the viewer may not see. */
export function notFound(goalId: GoalId): PerfError {
  return new PerfError('not-found', `There is no goal ${goalId} to look below.`, { ids: [goalId] });
}

function hasPart({ weight, leftOut }: Child): boolean {
  return (
    weight > 0 && (leftOut === null || leftOut === 'no-data-yet' || leftOut === 'no-data-excluded')
  );
}

function columnsOf(nodes: ReadonlyMap<GoalId, Node>, rootId: GoalId): Cone {
  const graph = buildGraph(nodes.values());
  const list = graph.ids.map((id) => nodes.get(id) as Node);
  const weight = new Float64Array(graph.children.items.length);
  list.forEach(({ links }, index) => {
    const first = graph.parents.start[index] as number;
    links.forEach((link, i) => (weight[graph.childPlace[first + i] as number] = link.weight));
  });
  return {
    graph,
    root: graph.indexOf(rootId),
    scores: list.map(({ score }) => score),
    worth: Float64Array.from(list, ({ id, goal, score }) => {
      const own = score.progress.kind === 'scored' ? score.progress.progress : 0;
      return (id === rootId ? null : finalOf(goal)) ?? own;
    }),
    isHeld: Uint8Array.from(list, ({ isHeld }) => Number(isHeld)),
    isSilent: Uint8Array.from(list, ({ isSilent }) => Number(isSilent)),
    weight,
  };
}
