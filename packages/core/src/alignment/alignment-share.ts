import type { Records } from '../goals/records.ts';
import type { GoalId } from '../schema/ids.ts';
import { attachedIn, attachment } from './attached.ts';

/** How much of the work is aligned. `aligned`, `supporting` and `orphans` add up to `all`. */
export interface AlignmentShare {
  /** What goals should lead to; objectives at the top where the company has no pillar. */
  readonly to: 'pillar' | 'objective';
  /** Active goals that could contribute: neither the tops themselves, nor private ones, which never do. */
  readonly all: number;
  /** Those of them with a path of contributing links to a top. */
  readonly aligned: number;
  /** Those that lead to one only over a link that supports, by id. */
  readonly supporting: readonly GoalId[];
  /** Those that lead to none, by id. */
  readonly orphans: readonly GoalId[];
}

/**
 * The share of active goals with a contributing path to a pillar, and the goals without one. Paths do not
 * run through cancelled goals; those through goals out of sight count, but only goals in view are counted.
 *
 * @param options - `maySee`, whether the viewer may see a goal; every goal where it is left out. `isAmong`, whether
 *   a goal is of those to count; every goal in view where it is left out.
 * @throws PerfError `would-cycle` where the links hold a circle.
 *
 * @example
 * const { aligned, all } = alignmentShare(records);
 * all === 0 ? 'nothing to align' : aligned / all; // 0.94
 */
export function alignmentShare(
  records: Records,
  options: {
    readonly maySee?: ((goalId: GoalId) => boolean) | undefined;
    readonly isAmong?: (goalId: GoalId) => boolean;
  } = {},
): AlignmentShare {
  const maySee = options.maySee ?? (() => true);
  const isAmong = options.isAmong ?? maySee;
  const { goals, codes, to, isTop } = attachedIn(records, maySee);
  const supporting: GoalId[] = [];
  const orphans: GoalId[] = [];
  let aligned = 0;
  for (const [index, goal] of goals.entries()) {
    const { id, state, visibility } = goal;
    if (state !== 'active' || visibility === 'private' || isTop(goal) || !isAmong(id)) continue;
    if (codes[index] === attachment.contributes) aligned += 1;
    else (codes[index] === attachment.supports ? supporting : orphans).push(id);
  }
  const all = aligned + supporting.length + orphans.length;
  return { to, all, aligned, supporting: supporting.sort(), orphans: orphans.sort() };
}
