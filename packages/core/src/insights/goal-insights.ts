import { epochOf, instantOf } from '../calendar.ts';
import type { Records } from '../goals/records.ts';
import type { GoalId } from '../schema/ids.ts';
import type { Day, Instant } from '../schema/primitives.ts';
import { type Scoreboard, createScoreboard } from '../scoring/scoreboard.ts';
import { type AlignmentFigure, alignmentFigure } from './alignment-figure.ts';
import { type AlignmentMap, alignmentMap } from './alignment-map.ts';
import { type ConfidenceFigure, confidenceFigure } from './confidence-figure.ts';
import { type Coverage, coverage } from './coverage.ts';
import { type DivergenceFigure, divergenceFigure } from './divergence-figure.ts';
import { type ForecastFigure, forecastFigure } from './forecast-figure.ts';
import { type Freshness, freshness } from './freshness.ts';
import { type HeldBackFigure, heldBackFigure } from './held-back-figure.ts';
import { type LeverageFigure, leverageFigure } from './leverage-figure.ts';
import { type Movers, movers } from './movers.ts';
import type { InsightView, SeenState } from './seen-state.ts';
import { type StatusDistribution, statusDistribution } from './status-distribution.ts';
import { type StrategyProgress, strategyProgress } from './strategy-progress.ts';
import { type TeamStandings, teamStandings } from './team-standings.ts';

/** The figures about goals, each worked out when it is asked for. `figureDefinitions` says what each is. */
export interface GoalInsights {
  strategyProgress(): StrategyProgress;
  statusDistribution(): StatusDistribution;
  alignment(): AlignmentFigure;
  coverage(): Coverage;
  freshness(): Freshness;
  confidence(): ConfidenceFigure;
  divergence(): DivergenceFigure;
  /**
   * Since a moment, a week before where it is left out: by the check-ins, overrides and closings known then, and
   * by goals and links as they are. Of two workspaces of the past, `movers` tells by the goals of each.
   *
   * @throws PerfError `invalid-input` for a moment to come, and for a limit that is no whole number from 0 on.
   */
  movers(options?: { readonly since?: Instant; readonly limit?: number }): Movers;
  /** @throws PerfError `not-found` for a goal that is not there or may not be seen. */
  leverage(goalId: GoalId): LeverageFigure;
  /** @throws PerfError `not-found` for a goal that is not there or may not be seen. */
  heldBack(goalId: GoalId): HeldBackFigure;
  /** To the end of the current cycle, or to another day. */
  forecast(options?: { readonly until?: Day }): ForecastFigure;
  /** What leads to each pillar, and what to none. */
  alignmentMap(): AlignmentMap;
  /** How the goals of each team stand, or stood at another moment. */
  teamStandings(options?: { readonly at?: Instant }): TeamStandings;
}

const weekMs = 7 * 86_400_000;

/**
 * The figures about goals of one state, as its viewer may have them.
 *
 * @example
 * const { share, rest } = goalInsights(insightView(records, board)).alignment();
 */
export function goalInsights(view: InsightView): GoalInsights {
  return liveGoalInsights(() => view);
}

/**
 * The same of a state that changes.
 *
 * @param viewNow - Asked once for each figure, so that all of it is of one moment.
 */
export function liveGoalInsights(viewNow: () => InsightView): GoalInsights {
  return {
    strategyProgress: () => strategyProgress(viewNow()),
    statusDistribution: () => statusDistribution(viewNow()),
    alignment: () => alignmentFigure(viewNow()),
    coverage: () => coverage(viewNow()),
    freshness: () => freshness(viewNow()),
    confidence: () => confidenceFigure(viewNow()),
    divergence: () => divergenceFigure(viewNow()),
    movers(options = {}) {
      const view = viewNow();
      const { since = instantOf(epochOf(view.scores().at) - weekMs) } = options;
      return movers(stateAt(view, since), view, options);
    },
    leverage: (goalId) => leverageFigure(viewNow(), goalId),
    heldBack: (goalId) => heldBackFigure(viewNow(), goalId),
    forecast: (options) => forecastFigure(viewNow(), options),
    alignmentMap: () => alignmentMap(viewNow()),
    teamStandings: ({ at } = {}) => teamStandings(viewNow(), at),
  };
}

/** Records and their scores, for whoever may see all of them. */
export function insightView(records: Records, board: Scoreboard): InsightView {
  const scores = () => board;
  const scoresAt = (moment: Instant) => createScoreboard(records, moment);
  return { records, scores, scoresAt, whole: { records, scores } };
}

/** The same records with the scores of another moment. */
function stateAt({ records, scoresAt }: SeenState, moment: Instant): SeenState {
  const scores = scoresAt(moment);
  return { records, scores: () => scores, scoresAt };
}
