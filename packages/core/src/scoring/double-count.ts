import { type Paths, pathsTo } from '../alignment/paths.ts';
import { effectiveWeights } from '../alignment/shares.ts';
import type { Records } from '../goals/records.ts';
import type { GoalId } from '../schema/ids.ts';
import { type Cone, coneOf, notFound } from './cone.ts';
import { sumsOf } from './cone-sums.ts';
import type { Scoreboard } from './scoreboard.ts';

/** A leaf that has a part in a goal above it by more than one path. */
export interface DoubleCounted {
  readonly goalId: GoalId;
  /** What the root's progress changes by for each change of the leaf's, over all paths: 0 to 1. */
  readonly weight: number;
  /** How many paths; more than `mostPaths`, 2 to the power of 53 less 1, are as many as that. */
  readonly paths: number;
  /** Where they first part, going up: a goal that links to several parents; maybe the leaf itself. */
  readonly partsAt: GoalId;
  /** The parents that they part to, by id, and the weight of the leaf through each. */
  readonly through: readonly { readonly parentId: GoalId; readonly weight: number }[];
  /** The first goal above where all of them have met again; maybe the root. */
  readonly meetsAt: GoalId;
}

/**
 * The leaves that count more than once in a goal: those that reach it over several paths of links that
 * contribute and count at the board's moment. It need not be wrong; somebody should have meant it.
 *
 * A leaf is a goal that counts and that nothing below it moves: one with its own measure, or held by an
 * override or its close. Taking away one of the links from `partsAt` to the parents in `through` takes
 * away a path, as far as those parents have but one path each.
 *
 * @param board - Scores of the same records.
 * @param options - `maySee`, whether the viewer may see a goal; every goal where it is left out. Then only
 *   paths of goals in view are looked at, for the weight as well.
 * @returns By weight, the greatest first, then by id.
 * @throws PerfError `not-found` for a root that is not there or may not be seen.
 *
 * @example
 * doubleCount(records, board, company.id);
 * // [{ goalId: 'kr1', weight: 0.75, paths: 2, partsAt: 'kr1', through: [{ parentId: 'o1', weight: 0.5 },
 * //    { parentId: 'o2', weight: 0.25 }], meetsAt: 'company' }]
 */
export function doubleCount(
  records: Records,
  board: Scoreboard,
  rootId: GoalId,
  options: { readonly maySee?: (goalId: GoalId) => boolean } = {},
): readonly DoubleCounted[] {
  const maySee = options.maySee ?? (() => true);
  if (!maySee(rootId)) throw notFound(rootId);
  const cone = coneOf(records, board, rootId, ({ leftOut }, isHeld) => leftOut === null && !isHeld);
  const { graph, root } = cone;
  const isShown = Uint8Array.from(graph.ids, (id) => Number(maySee(id)));
  const { shareOf } = sumsOf(cone, new Uint8Array(isShown.length));
  const leads = (place: number) => isShown[graph.children.items[place] as number] === 1;
  const shares = shareOf.map((share, place) => (leads(place) ? share : 0));
  const weights = effectiveWeights(graph, root, shares);
  const paths = pathsTo(graph, root, leads);
  const below = sharesBelow(cone, shares, paths);
  return leavesOf(cone, leads)
    .filter((leaf) => (paths.partsAt[leaf] as number) >= 0)
    .map((leaf): DoubleCounted => {
      const parting = paths.partsAt[leaf] as number;
      return {
        goalId: graph.ids[leaf] as GoalId,
        weight: weights[leaf] as number,
        paths: paths.count[leaf] as number,
        partsAt: graph.ids[parting] as GoalId,
        through: waysFrom(cone, parting, paths).map(({ parent, place }) => ({
          parentId: graph.ids[parent] as GoalId,
          weight: (weights[parent] as number) * (shares[place] as number) * (below[leaf] as number),
        })),
        meetsAt: graph.ids[paths.meetsAt[leaf] as number] as GoalId,
      };
    })
    .sort((a, b) => b.weight - a.weight || (a.goalId < b.goalId ? -1 : 1));
}

function leavesOf({ graph }: Cone, leads: (place: number) => boolean): readonly number[] {
  const { start } = graph.children;
  const leaves: number[] = [];
  for (let goal = 0; goal + 1 < start.length; goal++) {
    let place = start[goal] as number;
    const end = start[goal + 1] as number;
    while (place < end && !leads(place)) place += 1;
    if (place === end) leaves.push(goal);
  }
  return leaves;
}

/** The share of each goal in the one where its paths part, which a single path leads up to. */
function sharesBelow(cone: Cone, shares: Float64Array, paths: Paths): Float64Array {
  const below = new Float64Array(paths.count.length);
  for (let goal = 0; goal < below.length; goal++) {
    const parting = paths.partsAt[goal] as number;
    if (parting < 0) continue;
    if (parting === goal) below[goal] = 1;
    else {
      for (const { parent, place } of waysFrom(cone, goal, paths)) {
        below[goal] = (below[parent] as number) * (shares[place] as number);
      }
    }
  }
  return below;
}

/** The links of a goal that lead on to the root, by the ids of the parents. */
function waysFrom(
  { graph }: Cone,
  goal: number,
  { count }: Paths,
): readonly { readonly parent: number; readonly place: number }[] {
  const { start, items } = graph.parents;
  const ways: { parent: number; place: number }[] = [];
  const end = start[goal + 1] as number;
  for (let i = start[goal] as number; i < end; i++) {
    const parent = items[i] as number;
    if (count[parent] !== 0) ways.push({ parent, place: graph.childPlace[i] as number });
  }
  return ways.sort((a, b) =>
    (graph.ids[a.parent] as GoalId) < (graph.ids[b.parent] as GoalId) ? -1 : 1,
  );
}
