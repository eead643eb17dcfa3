import { type GoalInsights, liveGoalInsights } from '../insights/goal-insights.ts';
import { type InsightScope, scopedView } from '../insights/scope.ts';
import type { InsightView, SeenState } from '../insights/seen-state.ts';
import type { Records } from '../goals/records.ts';
import type { Instant } from '../schema/primitives.ts';
import { type Scoreboard, createScoreboard } from '../scoring/scoreboard.ts';
import {
  type PeopleInsights,
  type PeopleInsightsOptions,
  peopleInsights,
} from './people-insights.ts';
import type { VisibleRecords } from './visible-records.ts';
import { visibleScores } from './visible-scores.ts';

/** The figures of a dashboard, each worked out when it is asked for. */
export type Insights = GoalInsights & PeopleInsights;

/** What a workspace answers about figures, and about its scores at other moments. */
export interface InsightAnswers extends Pick<SeenState, 'scoresAt'> {
  /**
   * @param scope - A part of the company whose goals alone are counted; all of it where it is left out. Figures
   *   about people stay those of everyone.
   * @throws PerfError `not-found`, when a figure is asked for, for a part that is not there or out of sight.
   */
  insights(scope?: InsightScope): Insights;
}

/** What a viewer sees, and whose figures about people are told; everybody’s at the moment of the scores unless said. */
export interface InsightSight extends Pick<VisibleRecords, 'records' | 'isHidden'> {
  readonly people?: PeopleInsightsOptions;
}

/**
 * Answers from all records, of which a viewer is told no more than they may see.
 *
 * @param all - What scores are worked out from.
 * @param board - All scores, asked for anew each time.
 */
export function insightAnswers(
  all: Records,
  board: () => Scoreboard,
  { records, isHidden, people }: InsightSight,
): InsightAnswers {
  const shown = (scores: Scoreboard) => visibleScores(() => scores, isHidden);

  function scoresAt(moment: Instant): Scoreboard {
    board(); // breaks circles that damage may have brought
    return shown(createScoreboard(all, moment));
  }

  /** The clock of a workspace goes on; a figure is of one moment. */
  function viewNow(): InsightView {
    const whole = board();
    const scores = shown(whole);
    return {
      ...{ records, scores: () => scores, scoresAt },
      whole: { records: all, scores: () => whole },
    };
  }

  const asked = people ?? { viewer: undefined, now: () => board().at };
  const ofPeople = peopleInsights(all, viewNow, asked);
  function insights(scope?: InsightScope): Insights {
    if (!scope) return { ...liveGoalInsights(viewNow), ...ofPeople };
    const scoped = () => scopedView(viewNow(), scope);
    const { leverage, heldBack } = liveGoalInsights(viewNow);
    // What moves a goal of a team may be the goal of another one.
    const ofGoals = { ...liveGoalInsights(scoped), leverage, heldBack };
    return { ...ofGoals, ...peopleInsights(all, scoped, asked) };
  }
  return { scoresAt, insights };
}
