import { epochOf, instantOf } from '../calendar.ts';
import type { Instant } from '../schema/primitives.ts';
import { type GoalScore, type Status, progressOf } from '../scoring/score.ts';
import { scoreSeriesOf } from '../scoring/score-series.ts';
import type { FigureDefinition, GoalItem } from './figure.ts';
import type { InsightView } from './seen-state.ts';
import { type StrategyTops, strategyTops } from './strategy-tops.ts';

/** What strategy progress is. */
export const strategyProgressDefinition: FigureDefinition = {
  id: 'strategy-progress',
  title: 'Strategy progress',
  definition:
    'For each active pillar that you may see: its score, what is expected of it by now, and its status; and ' +
    'the same at the end of each of the six weeks before, by the check-ins, overrides and closings known then ' +
    'and by goals and links as they are now. The change is progress now less progress six weeks ago. Where ' +
    'you see no pillar, objectives that contribute to nothing stand in for pillars.',
  unit: 'score',
  about: 'goals',
};

/** How a pillar stood at a moment. */
export interface TrendPoint {
  readonly at: Instant;
  /** `null` where there was nothing to score. */
  readonly progress: number | null;
  readonly expected: number;
  readonly status: Status;
}

/** How a pillar stands, and how it came there. */
export interface PillarProgress extends GoalItem {
  readonly score: GoalScore;
  /** Six weeks ago, week by week, and now: seven points, oldest first. */
  readonly trend: readonly TrendPoint[];
  /** Progress now less that of six weeks ago; `null` where there was none then or is none now. */
  readonly change: number | null;
}

/** How far the strategy is. */
export interface StrategyProgress {
  readonly to: StrategyTops['to'];
  /** By id. */
  readonly pillars: readonly PillarProgress[];
}

const weekMs = 7 * 86_400_000;
const weeks = 6;

/**
 * Each pillar's score, what is expected, status, and trend over six weeks.
 *
 * @throws As `createScoreboard`.
 */
export function strategyProgress(view: InsightView): StrategyProgress {
  const { to, tops } = strategyTops(view);
  const scores = view.scores();
  const now = epochOf(scores.at);
  const moments = Array.from({ length: weeks }, (_, week) =>
    instantOf(now - (weeks - week) * weekMs),
  );
  const ids = tops.map(({ id }) => id);
  const series = scoreSeriesOf(view.whole.records, ids, moments);
  const pillars = ids.flatMap((goalId): PillarProgress[] => {
    const score = scores.scoreOf(goalId);
    if (!score) return [];
    const earlier = (series.get(goalId) ?? []).map((point) => pointOf(point.at, point.score));
    const trend = [...earlier, pointOf(scores.at, score)];
    const [first, last] = [trend[0]?.progress ?? null, trend.at(-1)?.progress ?? null];
    const change = first === null || last === null ? null : last - first + 0;
    return [{ goalId, score, trend, change }];
  });
  return { to, pillars };
}

function pointOf(at: Instant, score: GoalScore): TrendPoint {
  return { at, progress: progressOf(score), expected: score.expected, status: score.status };
}
