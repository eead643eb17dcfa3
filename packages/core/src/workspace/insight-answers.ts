import { type GoalInsights, liveGoalInsights } from '../insights/goal-insights.ts';
import type { InsightView, SeenState } from '../insights/seen-state.ts';
import type { Records } from '../goals/records.ts';
import type { Instant } from '../schema/primitives.ts';
import { type Scoreboard, createScoreboard } from '../scoring/scoreboard.ts';
import type { VisibleRecords } from './visible-records.ts';
import { visibleScores } from './visible-scores.ts';

/** The figures of a dashboard, each worked out when it is asked for. */
export type Insights = GoalInsights;

/** What a workspace answers about figures, and about its scores at other moments. */
export interface InsightAnswers extends Pick<SeenState, 'scoresAt'> {
  insights(): Insights;
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
  { records, isHidden }: Pick<VisibleRecords, 'records' | 'isHidden'>,
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

  return { scoresAt, insights: () => liveGoalInsights(viewNow) };
}
