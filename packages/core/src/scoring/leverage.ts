import { effectiveWeights } from '../alignment/shares.ts';
import type { Records } from '../goals/records.ts';
import type { GoalId } from '../schema/ids.ts';
import { type Cone, coneOf, notFound } from './cone.ts';
import { sumsOf } from './cone-sums.ts';
import { FirstReports } from './first-reports.ts';
import type { Progress } from './score.ts';
import type { Scoreboard } from './scoreboard.ts';
import { sightOf } from './sight.ts';

/** What one goal has in its hand of the progress of another, far above it. */
export interface Leverage {
  /** `null` for the leaves that the viewer may not see, merged into one. */
  readonly goalId: GoalId | null;
  /** What the root's progress changes by for each change of the leaf's, over all paths: 0 to 1. */
  readonly weight: number;
  readonly progress: Progress;
  /** What the root would gain if the leaf reached its target; below 0 where joining in lowers a mean. */
  readonly gain: number;
  /** The goal that keeps the leaf from moving the root, whose progress is set; `null` where none does. */
  readonly blockedBy: GoalId | null;
}

/**
 * What moves a goal most: for each leaf below it how much it weighs, over all paths, and what the root would
 * gain if that leaf alone reached its target.
 *
 * A leaf is a goal whose own measure or last check-in decides it, or that counts with nothing below it. Goals
 * that have no part are left out: drafts, cancelled ones, those not started, those without a figure.
 *
 * - The weight is the derivative of the root's progress by that of the leaf, and so the gain its product with
 *   what is missing to 1; a leaf past its target gains nothing. A measure that is clamped moves nothing beyond.
 * - Without data, counted as 0: the weight that it counts with. Left out for lack of data: the weight that it
 *   would have, and the gain with that lower or higher count of what is divided by. Of a root without data the
 *   gain is all that it would then have.
 * - Under a goal held by an override, or closed with its figures written down, and where the leaf or the root
 *   is such a goal, weight and gain are 0; `blockedBy` names it, the highest one, of several the first by id.
 *
 * What one leaf moves above it, goal by goal, `whatIf` tells with one check-in.
 *
 * Leaves that the viewer may not see are merged into one entry: their weights summed, their progress as a
 * weighted mean, of those only that count now. Others are named with all of their weight; those without any
 * where a path of goals in view leads to them.
 *
 * @param board - Scores of the same records.
 * @param options - `maySee`, whether the viewer may see a goal; every goal where it is left out.
 * @returns By gain, the greatest first, then by id, the merged one before others of equal gain. Empty without leaves.
 * @throws PerfError `not-found` for a root that is not there or may not be seen.
 *
 * @example
 * leverage(records, board, company.id)[0];
 * // { goalId: 'kr7', weight: 0.25, progress: { kind: 'scored', progress: 0.2, raw: 0.2 }, gain: 0.2, blockedBy: null }
 */
export function leverage(
  records: Records,
  board: Scoreboard,
  rootId: GoalId,
  options: { readonly maySee?: (goalId: GoalId) => boolean } = {},
): readonly Leverage[] {
  const maySee = options.maySee ?? (() => true);
  if (!maySee(rootId)) throw notFound(rootId);
  const cone = coneOf(records, board, rootId, () => true);
  const sums = sumsOf(cone, cone.isHeld);
  const weights = effectiveWeights(cone.graph, cone.root, sums.shareOf);
  const first = new FirstReports(cone, sums, weights);
  const sight = sightOf(cone, maySee);
  const hidden = new HiddenLeaves();
  const found: Leverage[] = [];
  for (const leaf of leavesOf(cone)) {
    const goalId = cone.graph.ids[leaf] as GoalId;
    const { progress } = cone.scores[leaf] as Cone['scores'][number];
    const worth = cone.worth[leaf] as number;
    const weightNow = cone.isHeld[leaf] === 1 ? 0 : (weights[leaf] as number);
    if (!maySee(goalId)) {
      hidden.add(weightNow, worth, progress.kind === 'scored');
      continue;
    }
    const { base, slope } = first.of(leaf);
    const isFirst = progress.kind === 'no-data';
    const weight = isFirst ? slope : weightNow;
    if (weight === 0 && !sight.isSeen(leaf)) continue;
    const gain = isFirst
      ? base + slope - (cone.worth[cone.root] as number)
      : Math.max(0, weight * (1 - worth));
    found.push({ goalId, weight, progress, gain, blockedBy: sight.blockedBy(leaf) });
  }
  return [...found, ...hidden.merged()].sort(byGain);
}

function leavesOf({ graph, root }: Cone): readonly number[] {
  const { start } = graph.children;
  const leaves: number[] = [];
  for (let goal = 0; goal + 1 < start.length; goal++) {
    if (goal !== root && start[goal] === start[goal + 1]) leaves.push(goal);
  }
  return leaves;
}

function byGain(a: Leverage, b: Leverage): number {
  if (a.gain !== b.gain) return b.gain - a.gain;
  return (a.goalId ?? '') < (b.goalId ?? '') ? -1 : 1;
}

/** Leaves that may not be named, as one; what has no part now is not told at all. */
class HiddenLeaves {
  #weight = 0;
  #worth = 0;
  #hasData = false;

  add(weight: number, worth: number, hasData: boolean): void {
    if (weight === 0) return;
    this.#weight += weight;
    this.#worth += weight * worth;
    this.#hasData ||= hasData;
  }

  merged(): readonly Leverage[] {
    if (this.#weight === 0) return [];
    const weight = this.#weight;
    const mean = this.#worth / weight;
    const progress: Progress = this.#hasData
      ? { kind: 'scored', progress: mean, raw: mean }
      : { kind: 'no-data' };
    const gain = Math.max(0, weight * (1 - mean));
    return [{ goalId: null, weight, progress, gain, blockedBy: null }];
  }
}
