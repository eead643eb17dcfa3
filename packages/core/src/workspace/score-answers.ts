import { PerfError } from '../errors.ts';
import type { Records } from '../goals/records.ts';
import type { GoalId } from '../schema/ids.ts';
import { course } from '../scoring/course.ts';
import { doubleCount } from '../scoring/double-count.ts';
import { explain } from '../scoring/explain.ts';
import { leverage } from '../scoring/leverage.ts';
import { rulebookChanges } from '../scoring/rulebook-changes.ts';
import type { Scoreboard } from '../scoring/scoreboard.ts';
import { explainWhatIf, whatIf } from '../scoring/what-if.ts';
import type { WorkspaceReading } from './workspace-reading.ts';

/** What a workspace answers about scores beyond the scores themselves. */
export type ScoreAnswers = Pick<
  WorkspaceReading,
  'explain' | 'leverage' | 'doubleCount' | 'whatIf' | 'rulebookChanges' | 'course'
>;

/**
 * Answers from all records, of which a viewer is told no more than they may see.
 *
 * @param board - All scores, asked for anew each time.
 */
export function scoreAnswers(
  all: Records,
  board: () => Scoreboard,
  isHidden: (goalId: GoalId) => boolean,
): ScoreAnswers {
  const view = { maySee: (goalId: GoalId) => !isHidden(goalId) };
  return {
    explain: (goalId, changes) =>
      changes
        ? explainWhatIf(all, board(), { goalId, changes }, view)
        : explain(all, board(), goalId, view),
    leverage: (rootId) => leverage(all, board(), rootId, view),
    doubleCount: (rootId) => doubleCount(all, board(), rootId, view),
    whatIf: (changes) => whatIf(all, board(), changes, view),
    rulebookChanges: (rulebook) => rulebookChanges(all, board(), rulebook, view),
    course: (goalId) => {
      if (!isHidden(goalId)) return course(all, board(), goalId);
      throw new PerfError('not-found', `There is no goal ${goalId}.`, { ids: [goalId] });
    },
  };
}
