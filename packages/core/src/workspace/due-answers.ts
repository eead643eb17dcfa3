import { canSeeGoal } from '../access/can-see-goal.ts';
import { canSeeFigures } from '../access/sees-figures.ts';
import { nudges } from '../cadence/nudges.ts';
import { due } from '../cadence/queue.ts';
import type { Records } from '../goals/records.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import type { Workspace } from './workspace.ts';

/** What a workspace answers about what is due. */
export type DueAnswers = Pick<Workspace, 'due' | 'nudges'>;

/**
 * Answers from all records, of which a viewer is told no more than they may see.
 *
 * @param viewer - `undefined` shows everything, for records that a page was simply given.
 */
export function dueAnswers(
  all: Records,
  viewer: PersonId | undefined,
  now: () => Instant,
): DueAnswers {
  const sees = (personId: PersonId, goalId: GoalId) => canSeeGoal(personId, goalId, all).allowed;
  return {
    due(personId = viewer, options = {}) {
      if (personId === undefined) return [];
      if (viewer === undefined) return due(all, personId, now(), { ...options, sees });
      if (!canSeeFigures(viewer, personId, all).allowed) return [];
      return due(all, personId, now(), { ...options, sees, viewer });
    },
    nudges(options = {}) {
      return viewer === undefined ? [] : nudges(all, viewer, now(), { ...options, sees });
    },
  };
}
