import type { Records } from '../goals/records.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import { type Steps, atOnce } from '../steps.ts';
import { type GoalGraph, graphSteps } from './graph.ts';

/** How a goal hangs on the strategy: not at all, over a link that only supports, or by contributing. */
export const attachment = { none: 0, supports: 1, contributes: 2 } as const;

/** How all goals hang on the strategy, by their number in the graph. */
export interface Attached {
  readonly graph: GoalGraph;
  readonly goals: readonly Goal[];
  /** What stands for the strategy: pillars, or top objectives where there is no pillar in view. */
  readonly to: 'pillar' | 'objective';
  /** Codes of `attachment`; those that stand for the strategy hang on themselves. */
  readonly codes: Uint8Array;
  /** Whether a goal is itself what the others should hang on. */
  readonly isTop: (goal: Goal) => boolean;
}

/**
 * Follows the links of all goals up to the pillars. A cancelled goal carries nothing; drafts and closed
 * ones do, since what is wrong there is another matter. Where the viewer sees no pillar, objectives that
 * contribute to nothing stand in for them, so that a company without pillars is not all orphans.
 *
 * @throws PerfError `would-cycle` where the links hold a circle.
 */
export function attachedIn(records: Records, maySee: (goalId: GoalId) => boolean): Attached {
  return atOnce(attachedSteps(records, maySee));
}

/** As `attachedIn`, in steps for `inSlices`; the progress counts steps. */
export function* attachedSteps(
  records: Records,
  maySee: (goalId: GoalId) => boolean,
): Steps<Attached> {
  const graph = yield* graphSteps(records.goals.values());
  const goals = graph.ids.map((id) => records.goals.get(id) as Goal);
  yield { done: 1, total: 1 };
  const { to, isTop } = topsIn(records, maySee);
  const codes = new Uint8Array(goals.length);
  // Parents have lower numbers, so each is decided before the goals below it.
  for (const [index, goal] of goals.entries()) {
    if (goal.state === 'cancelled') continue;
    codes[index] = isTop(goal) ? attachment.contributes : codeOver(goal, graph, codes);
  }
  return { graph, goals, to, codes, isTop };
}

/** What stands for the strategy, as `Attached` has it. */
export function topsIn(
  records: Records,
  maySee: (goalId: GoalId) => boolean,
): Pick<Attached, 'to' | 'isTop'> {
  let hasPillar = false;
  for (const goal of records.goals.values()) hasPillar ||= isPillar(goal) && maySee(goal.id);
  const isTop = (goal: Goal) =>
    isPillar(goal) ||
    (!hasPillar && isTopObjective(records, goal) && goal.visibility !== 'private');
  return { to: hasPillar ? 'pillar' : 'objective', isTop };
}

function codeOver({ links }: Goal, graph: GoalGraph, codes: Uint8Array): number {
  let best: number = attachment.none;
  for (const { parentId, role } of links) {
    const code = codes[graph.indexOf(parentId)] ?? attachment.none;
    best = Math.max(best, role === 'contributes' ? code : Math.min(code, attachment.supports));
  }
  return best;
}

function isPillar({ kind, state }: Goal): boolean {
  return kind === 'pillar' && state !== 'cancelled';
}

function isTopObjective({ goals }: Records, { kind, state, links }: Goal): boolean {
  if (kind !== 'objective' || state === 'cancelled') return false;
  return !links.some(
    ({ parentId, role }) => role === 'contributes' && goals.get(parentId)?.state !== 'cancelled',
  );
}
