import { latestCheckIn } from '../goals/lookup.ts';
import type { CheckInId, GoalId } from '../schema/ids.ts';
import { leverage } from '../scoring/leverage.ts';
import type { FigureDefinition, GoalItem } from './figure.ts';
import { type InsightView, sightIn } from './seen-state.ts';

/** What the figure of what holds a goal back is. */
export const heldBackDefinition: FigureDefinition = {
  id: 'held-back',
  title: 'What holds it back',
  definition:
    'For each goal below the chosen one that moves it, as leverage has them, and that is behind: how far it is ' +
    'behind what is expected of it by now, times what the chosen goal changes by for each change of its own. ' +
    'Nothing reported is taken for 0. With it comes the last check-in on it. Goals that are not behind, and those that you may not see, are left out.',
  unit: 'score',
  about: 'goals',
};

/** A goal that is behind, and what that costs the one above it. */
export interface HoldingBack extends GoalItem {
  /** How far it is behind what is expected by now; above 0. */
  readonly behind: number;
  /** By how much the chosen goal is lower for it, nothing reported taken for 0; above 0. */
  readonly costs: number;
  /** The last check-in that stands; `null` for none. */
  readonly checkInId: CheckInId | null;
}

/** What holds a goal back. */
export interface HeldBackFigure extends GoalItem {
  /** By what they cost, the most first, then by id. */
  readonly goals: readonly HoldingBack[];
}

/**
 * The goals that hold a chosen goal back, each with the check-in that said so last.
 *
 * @throws PerfError `not-found` for a goal that is not there or may not be seen.
 *
 * @example
 * heldBackFigure(view, pillar.id).goals[0]; // { goalId: 'kr7', behind: 0.4, costs: 0.1, checkInId: 'c9' }
 */
export function heldBackFigure(view: InsightView, goalId: GoalId): HeldBackFigure {
  const { records, scores } = view.whole;
  const board = scores();
  const leaves = leverage(records, board, goalId, { maySee: sightIn(view) });
  const goals = leaves.flatMap(({ goalId: leafId, weight, progress }): HoldingBack[] => {
    const score = leafId === null ? undefined : board.scoreOf(leafId);
    if (leafId === null || !score || progress.kind === 'undefined') return [];
    const behind = score.expected - (progress.kind === 'scored' ? progress.progress : 0);
    const costs = behind * weight;
    if (!(costs > 0)) return [];
    const checkInId = latestCheckIn(view.records, leafId)?.id ?? null;
    return [{ goalId: leafId, behind, costs, checkInId }];
  });
  return {
    goalId,
    goals: goals.sort((a, b) => b.costs - a.costs || (a.goalId < b.goalId ? -1 : 1)),
  };
}
