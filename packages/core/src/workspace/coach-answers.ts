import { canSeeGoal } from '../access/can-see-goal.ts';
import { hiddenThanks } from '../feedback/hidden-thanks.ts';
import { unseenBy } from '../feedback/unseen.ts';
import type { Records } from '../goals/records.ts';
import { coach } from '../practices/coach.ts';
import { type CoachLook, coachLook } from '../practices/look.ts';
import { coachNudges } from '../practices/nudges.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import { scoreSeries } from '../scoring/score-series.ts';
import type { Scoreboard } from '../scoring/scoreboard.ts';
import type { Workspace } from './workspace.ts';

/** What a workspace answers about practices. */
export type CoachAnswers = Pick<Workspace, 'coach' | 'coachNudges' | 'unseen'>;

/** What a look at the present is made of. */
interface Present {
  /** The records as the viewer sees them, and their scores. */
  readonly seen: Records;
  readonly scores: () => Scoreboard;
  readonly now: () => Instant;
}

/**
 * Answers from what the viewer may see; from the rest only how goals in sight stood earlier, as their scores now,
 * and whether there is recognition out of sight, which silences what would be told of it.
 *
 * @param all - All records.
 * @param viewer - Nothing is suggested where there is none.
 */
export function coachAnswers(
  all: Records,
  viewer: PersonId | undefined,
  { seen, scores, now }: Present,
): CoachAnswers {
  const scoresAt: CoachLook['scoresAt'] = (goalId, moments) => scoreSeries(all, goalId, moments);
  const sees = (personId: PersonId, goalId: GoalId) => canSeeGoal(personId, goalId, all).allowed;
  const mayBeThanked = hiddenThanks(all, seen);
  const answer: CoachAnswers['coach'] = ({ practices = ownPractices(seen) } = {}) => {
    if (viewer === undefined) return [];
    const look = coachLook({
      ...{ records: seen, scores: scores(), at: now(), scoresAt, mayBeThanked },
    });
    const state = seen.growth.coachStates.get(viewer);
    const { coach: settings } = seen.settings;
    return coach({ practices, look, leaderId: viewer, state, settings });
  };
  return {
    coach: answer,
    coachNudges(options = {}) {
      if (viewer === undefined) return [];
      const suggestions = answer(options);
      return coachNudges(all, viewer, { at: now(), suggestions, sees, ...doneIn(options) });
    },
    unseen: () => (viewer === undefined ? [] : unseenBy(viewer, seen, now(), { mayBeThanked })),
  };
}

function ownPractices({ growth }: Records) {
  return [...growth.practices.values()];
}

function doneIn({ doneOf }: Parameters<CoachAnswers['coachNudges']>[0] & object) {
  return doneOf === undefined ? {} : { doneOf };
}
