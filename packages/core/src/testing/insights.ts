import type { SeenState } from '../insights/seen-state.ts';
import type { InsightScope } from '../insights/scope.ts';
import type { Records } from '../goals/records.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import { createScoreboard } from '../scoring/scoreboard.ts';
import { type Insights, insightAnswers } from '../workspace/insight-answers.ts';
import { visibleRecords } from '../workspace/visible-records.ts';
import { visibleScores } from '../workspace/visible-scores.ts';
import { type Given, half, recordsOf } from './scoring.ts';

/** A state and its figures, as a viewer sees them. */
export interface Seen extends SeenState {
  readonly isHidden: (goalId: GoalId) => boolean;
  readonly insights: (scope?: InsightScope) => Insights;
}

/** Records at a moment as somebody sees them; everything where nobody is named. */
export function seenBy(all: Records, at: string, viewer?: string): Seen {
  const visible = visibleRecords(all, viewer as PersonId | undefined);
  const board = createScoreboard(all, at);
  const shown = visibleScores(() => board, visible.isHidden);
  return {
    ...{ records: visible.records, isHidden: visible.isHidden, scores: () => shown },
    ...insightAnswers(all, () => board, visible),
  };
}

/** Lists of records at a moment, for whoever may see all of them. */
export function seen(given: Given, at = half): Seen {
  return seenBy(recordsOf(given), at);
}

/** The figures about goals of lists of records. */
export function figuresOf(given: Given, at = half): Insights {
  return seen(given, at).insights();
}
