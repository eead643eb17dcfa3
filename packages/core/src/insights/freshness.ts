import { epochOf, startOfDay } from '../calendar.ts';
import { childrenIn } from '../alignment/findings/look.ts';
import { zoneOf } from '../goals/lookup.ts';
import type { Goal } from '../schema/goal.ts';
import type { Instant } from '../schema/primitives.ts';
import { isDrivenByOthers, usedDriver } from '../scoring/rollup.ts';
import type { FigureDefinition, GoalItem } from './figure.ts';
import type { InsightView } from './seen-state.ts';
import { type StrategyTops, contributorsBelow, strategyTops } from './strategy-tops.ts';

/** What freshness is. */
export const freshnessDefinition: FigureDefinition = {
  id: 'freshness',
  title: 'Freshness',
  definition:
    'For each active pillar that you may see, of the active goals below it that you may see, have begun and ' +
    'are reported on themselves: how many days ago the last check-in on each was made, or the last value of ' +
    'its metric was observed; a goal never reported on is as old as its first day. The median is the age that ' +
    'at least half of these goals do not exceed, the 90th percentile the one that at least nine in ten do ' +
    'not. A goal is reported on itself that has a measure, is given by hand, or has nothing that contributes ' +
    'below it. Where you see no pillar, objectives that contribute to nothing stand in for pillars.',
  unit: 'days',
  about: 'goals',
};

/** How old the last word on a goal is. */
export interface GoalAge extends GoalItem {
  /** `null` for never. */
  readonly reportedAt: Instant | null;
  /** Since then, or since the first day of a goal never reported on; days and parts of days, 0 or more. */
  readonly ageDays: number;
}

/** How old what is known about a pillar is. */
export interface PillarFreshness extends GoalItem {
  readonly ages:
    | { readonly kind: 'ages'; readonly medianDays: number; readonly p90Days: number }
    | { readonly kind: 'no-data'; readonly reason: 'none' };
  /** How many of the goals were never reported on. */
  readonly unreported: number;
  /** The goals behind it, the longest silent first, then by id. */
  readonly goals: readonly GoalAge[];
}

/** How old what is known is, pillar by pillar. */
export interface Freshness {
  readonly to: StrategyTops['to'];
  /** By id. */
  readonly pillars: readonly PillarFreshness[];
}

const dayMs = 86_400_000;

/**
 * The median and 90th percentile of the age of the last report under each pillar.
 *
 * @throws PerfError `calendar-not-loaded`.
 */
export function freshness(view: InsightView): Freshness {
  const { to, tops } = strategyTops(view);
  return { to, pillars: tops.map((top) => freshnessUnder(view, top)) };
}

function freshnessUnder(view: InsightView, { id: goalId }: Goal): PillarFreshness {
  const goals: GoalAge[] = [];
  for (const goal of contributorsBelow(view, goalId)) {
    const age = goal.state === 'active' && isReportedOn(view, goal) ? ageOf(view, goal) : null;
    if (age) goals.push(age);
  }
  goals.sort((a, b) => b.ageDays - a.ageDays || (a.goalId < b.goalId ? -1 : 1));
  const unreported = goals.filter(({ reportedAt }) => reportedAt === null).length;
  const [medianDays, p90Days] = [agedUpTo(goals, 0.5), agedUpTo(goals, 0.9)];
  const ages =
    medianDays === undefined || p90Days === undefined
      ? ({ kind: 'no-data', reason: 'none' } as const)
      : ({ kind: 'ages', medianDays, p90Days } as const);
  return { goalId, ages, unreported, goals };
}

/** Whether people report on a goal itself. Of goals that others drive, what is known of those others counts. */
export function isReportedOn({ whole }: InsightView, goal: Goal): boolean {
  // Whether key results or other goals drive it makes no difference here.
  if (!isDrivenByOthers(usedDriver(goal, false))) return true;
  return childrenIn(whole, goal.id).length === 0;
}

function ageOf({ records, scores }: InsightView, goal: Goal): GoalAge | null {
  const board = scores();
  const score = board.scoreOf(goal.id);
  if (!score || score.status === 'not-started') return null;
  const { reportedAt } = score;
  const since =
    reportedAt === null
      ? startOfDay(goal.start, zoneOf(records, goal.ownerId))
      : epochOf(reportedAt);
  // The clock of whoever reported may be ahead.
  const ageDays = Math.max(0, (epochOf(board.at) - since) / dayMs);
  return { goalId: goal.id, reportedAt, ageDays };
}

/** The least age that so many of the goals do not exceed. */
function agedUpTo(longestFirst: readonly GoalAge[], share: number): number | undefined {
  const count = longestFirst.length;
  return longestFirst[count - Math.ceil(share * count)]?.ageDays;
}
