import { type GoalInsights, goalInsights } from '../insights/goal-insights.ts';
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
  insights(): Insights;
}

/** What answers are made of beside the records. */
export interface InsightParts {
  readonly visible: Pick<VisibleRecords, 'records' | 'isHidden'>;
  readonly people: PeopleInsightsOptions;
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
  { visible: { records, isHidden }, people }: InsightParts,
): InsightAnswers {
  const shown = visibleScores(board, isHidden);
  const scores = () => shown;
  function scoresAt(moment: Instant): Scoreboard {
    board(); // breaks circles that damage may have brought
    const other = createScoreboard(all, moment);
    return visibleScores(() => other, isHidden);
  }
  const whole = { records: all, scores: board };
  const view = (): InsightView => {
    board();
    return { records, scores, scoresAt, whole };
  };
  const ofPeople = peopleInsights(all, view, people);
  return { scoresAt, insights: () => ({ ...goalInsights(view()), ...ofPeople }) };
}
