import { topsIn } from '../alignment/attached.ts';
import { childrenIn } from '../alignment/findings/look.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import { type InsightView, sightIn } from './seen-state.ts';

/** What stands for the strategy in a viewer's eyes. */
export interface StrategyTops {
  /** `objective` where no pillar is in view: those that contribute to nothing stand in for pillars; `part`: those of a part. */
  readonly to: 'pillar' | 'objective' | 'part';
  /** The active ones in view, by id. */
  readonly tops: readonly Goal[];
}

/** What stands for the strategy, as findings and the alignment share have it. */
export function strategyTops(view: InsightView): StrategyTops {
  if (view.part) return { to: 'part', tops: view.part.tops };
  const { to, isTop } = topsIn(view.whole.records, sightIn(view));
  const tops: Goal[] = [];
  for (const goal of view.records.goals.values()) {
    const recorded = view.whole.records.goals.get(goal.id);
    if (recorded && goal.state === 'active' && isTop(recorded)) tops.push(goal);
  }
  return { to, tops: tops.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/**
 * The goals in view that lead to a goal over links that contribute, each once, in no order that means anything.
 * Paths do not run through cancelled goals; they do through goals out of sight, as they do in scores.
 */
export function contributorsBelow(view: InsightView, topId: GoalId): readonly Goal[] {
  const found: Goal[] = [];
  const met = new Set<GoalId>([topId]);
  const waiting = [topId];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const { goal } of childrenIn(view.whole, id)) {
      if (met.has(goal.id)) continue;
      met.add(goal.id);
      waiting.push(goal.id);
      const seen = view.records.goals.get(goal.id);
      if (seen) found.push(seen);
    }
  }
  return found;
}
