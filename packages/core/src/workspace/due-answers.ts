import { canSeeGoal } from '../access/can-see-goal.ts';
import { canSeeFigures } from '../access/sees-figures.ts';
import { nudges } from '../cadence/nudges.ts';
import { due } from '../cadence/queue.ts';
import type { Records } from '../goals/records.ts';
import type { GoalId, PersonId, SeriesId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import type { Workspace } from './workspace.ts';

/** What a workspace answers about what is due. */
export type DueAnswers = Pick<Workspace, 'due' | 'nudges'>;

/** Who may be told of what is due. */
export interface DueSight {
  /** Whether somebody may see a goal. */
  sees(personId: PersonId, goalId: GoalId): boolean;
  /** Whether the viewer may see what is due of somebody. */
  seesFigures(viewer: PersonId, personId: PersonId): boolean;
  /** Whether the viewer may see a series; where it is left out, one of theirs. */
  seesSeries?(seriesId: SeriesId): boolean;
}

/**
 * Answers from all records, of which a viewer is told no more than they may see.
 *
 * @param viewer - `undefined` shows everything, for records that a page was simply given.
 * @param sight - By these records and the access rules where it is left out.
 */
export function dueAnswers(
  all: Records,
  viewer: PersonId | undefined,
  now: () => Instant,
  sight: DueSight = sightIn(all),
): DueAnswers {
  const { sees, seesSeries = () => true } = sight;
  return {
    due(personId = viewer, options = {}) {
      if (personId === undefined) return [];
      if (viewer === undefined) return due(all, personId, now(), { ...options, sees });
      if (!sight.seesFigures(viewer, personId)) return [];
      return due(all, personId, now(), { ...options, sees, viewer }).filter(
        ({ subject }) => subject.kind !== 'series' || seesSeries(subject.seriesId),
      );
    },
    nudges(options = {}) {
      return viewer === undefined ? [] : nudges(all, viewer, now(), { ...options, sees });
    },
  };
}

function sightIn(all: Records): DueSight {
  return {
    sees: (personId, goalId) => canSeeGoal(personId, goalId, all).allowed,
    seesFigures: (viewer, personId) => canSeeFigures(viewer, personId, all).allowed,
  };
}
