import { alignmentFindings, findingSteps } from '../alignment/findings.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import { ofOneMoment } from '../steps.ts';
import type { Answers } from './answer-names.ts';
import { coachAnswers } from './coach-answers.ts';
import { dueAnswers } from './due-answers.ts';
import { insightAnswers } from './insight-answers.ts';
import type { LiveScores } from './live-scores.ts';
import type { PeopleInsightsOptions } from './people-insights.ts';
import { personalAnswers } from './personal-answers.ts';
import { reviewAnswers } from './review-answers.ts';
import { scoreAnswers } from './score-answers.ts';
import type { State } from './state.ts';
import { viewerFigures } from './viewer-figures.ts';
import type { VisibleRecords } from './visible-records.ts';
import { visibleScores } from './visible-scores.ts';

/** What the answers of a workspace are worked out from. */
export interface AnswerSources {
  readonly state: State;
  readonly scores: Pick<LiveScores, 'board'>;
  readonly visible: VisibleRecords;
  /** `undefined` shows everything, for records that a page was simply given. */
  readonly viewer: PersonId | undefined;
  readonly now: () => Instant;
  /** Whether figures of a period are stored already; they are where this is left out. */
  readonly isStored?: PeopleInsightsOptions['isStored'];
}

/** All that a workspace answers of the present beyond its records and their scores. */
export function answersOf(sources: AnswerSources): Answers {
  const { state, scores, visible, viewer, now, isStored } = sources;
  const me = viewer ?? ('' as PersonId);
  const board = visibleScores(scores.board, visible.isHidden);
  const maySee = (id: GoalId) => !visible.isHidden(id);
  const people = { viewer, now, ...(isStored && { isStored }) };
  return {
    ...scoreAnswers(state, scores.board, visible.isHidden),
    ...insightAnswers(state, scores.board, { ...visible, people }),
    ...viewerFigures(state, scores, { visible, viewer: me, now }),
    findings: (options) => alignmentFindings(state, now(), { ...options, maySee }),
    findingSteps: (options) =>
      ofOneMoment(
        () => state.moves,
        () => findingSteps(state, now(), { ...options, maySee }),
      ),
    ...dueAnswers(state, viewer, now),
    ...coachAnswers(state, viewer, { seen: visible.records, scores: () => board, now }),
    ...personalAnswers(state, visible.records, me, now),
    ...reviewAnswers([state], visible.records, viewer, now),
  };
}
