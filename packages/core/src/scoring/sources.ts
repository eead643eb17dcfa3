import { buildGraph } from '../alignment/graph.ts';
import { PerfError } from '../errors.ts';
import type { Records } from '../goals/records.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import { linkedChildren } from './children.ts';
import { finalOf } from './facts.ts';
import { isDrivenByOthers } from './rollup.ts';
import type { GoalScore } from './score.ts';
import type { Scoreboard } from './scoreboard.ts';

/** A goal whose own figure is part of that of another one above it. */
export interface Source {
  readonly goal: Goal;
  readonly score: GoalScore;
  /** Its part in the figure above, over all paths, 0 to 1; those of all sources sum to 1. */
  readonly share: number;
  /** What it stands at, not by a reading of its own: its end, or what an override says. */
  readonly fixed: number | null;
}

/**
 * Where the computed figure of a goal comes from: the goals below it that are read or given by hand,
 * closed, overridden or without data, each with its share. Those between them only hand on.
 *
 * @param records - A goal and all below it, as `recordsBelow` gives them.
 * @param board - Live scores of the same records.
 * @returns Parents before children; none where there is nothing to score, the goal itself where nothing
 *   below it has a part.
 * @throws PerfError `not-found`.
 */
export function sourcesOf(records: Records, board: Scoreboard, rootId: GoalId): readonly Source[] {
  const graph = buildGraph(records.goals.values());
  const root = graph.indexOf(rootId);
  if (root < 0) throw new PerfError('not-found', `There is no goal ${rootId}.`, { ids: [rootId] });
  const shares = new Float64Array(graph.ids.length);
  shares[root] = 1;
  const found: Source[] = [];
  for (let index = root; index < shares.length; index++) {
    const share = shares[index] as number;
    const goal = records.goals.get(graph.ids[index] as GoalId);
    const score = goal && board.scoreOf(goal.id);
    if (share === 0 || !goal || !score) continue;
    const fixed = index === root ? null : fixedOf(goal, score);
    const parts = fixed === null ? partsOf(records, board, goal) : null;
    if (!parts) found.push({ goal, score, share, fixed });
    for (const { goalId, part } of parts ?? []) {
      const child = graph.indexOf(goalId);
      shares[child] = (shares[child] as number) + share * part;
    }
  }
  return found;
}

function fixedOf(goal: Goal, { progress, computed }: GoalScore): number | null {
  const final = finalOf(goal);
  if (final !== null) return final;
  return progress !== computed && progress.kind === 'scored' ? progress.progress : null;
}

/** The parts of those below a goal that have any, by id; `null` for one that does not hand on. */
function partsOf(
  records: Records,
  board: Scoreboard,
  goal: Goal,
): readonly { readonly goalId: GoalId; readonly part: number }[] | null {
  const view = { knownUntil: Infinity, maySee: () => true };
  const { driver, children } = linkedChildren(records, board, goal, view);
  if (!isDrivenByOthers(driver)) return null;
  const counting = children.filter(({ leftOut, weight }) => leftOut === null && weight > 0);
  const whole = counting.reduce((sum, { weight }) => sum + weight, 0);
  if (counting.length === 0) return null;
  return counting.map(({ goal: { id }, weight }) => ({ goalId: id, part: weight / whole }));
}
