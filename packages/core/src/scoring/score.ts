import type { GoalId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';

/** Why there is no progress although data may exist. */
export type UndefinedReason = 'degenerate' | 'nothing-to-score';

/** What is known about progress. `no-data` and `undefined` are not 0, and no caller may read them as 0. */
export type Progress =
  | { readonly kind: 'scored'; readonly progress: number; readonly raw: number }
  | { readonly kind: 'no-data' }
  | { readonly kind: 'undefined'; readonly reason: UndefinedReason };

/** The statuses, in the order in which the first that applies wins; `achieved`, `partly`, `missed` are closed. */
export const statuses = [
  'achieved',
  'partly',
  'missed',
  'cancelled',
  'draft',
  'proposed',
  'not-started',
  'no-data',
  'stale',
  'off-track',
  'at-risk',
  'on-track',
] as const;

/** How a goal stands, in one word. */
export type Status = (typeof statuses)[number];

/** All that a page shows of a goal's score. */
export interface GoalScore {
  readonly goalId: GoalId;
  /** What counts: an override where one holds, else `computed`. */
  readonly progress: Progress;
  /** What the driver gives, whatever anybody says. */
  readonly computed: Progress;
  /** Where the goal should be, 0 to 1. */
  readonly expected: number;
  readonly status: Status;
  /** When the goal, or any counting goal below it, was last reported on; `null` for never. */
  readonly reportedAt: Instant | null;
  /** The contributing descendant, counted at any depth, that stands worst; `null` where there is none. */
  readonly worst: GoalId | null;
}

/** A score that does not name a worst goal which is hidden. The same object where there is nothing to hide. */
export function withoutHidden(score: GoalScore, maySee: (goalId: GoalId) => boolean): GoalScore {
  return score.worst === null || maySee(score.worst) ? score : { ...score, worst: null };
}

/** The progress of a score; `null` where there is no score, or nothing is scored. */
export function progressOf(score: Pick<GoalScore, 'progress'> | undefined): number | null {
  return score?.progress.kind === 'scored' ? score.progress.progress : null;
}
