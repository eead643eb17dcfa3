import type { GoalState, PaceStatus } from '../schema/goal.ts';
import { tolerance } from './rulebooks.ts';
import type { Progress, Status } from './score.ts';

/** Which step of the total order gave a status. */
export type StatusRule =
  | 'closed'
  | 'cancelled'
  | 'draft'
  | 'proposed'
  | 'not-started'
  | 'no-data'
  | 'stale'
  | 'override'
  | 'pace';

/** What the total order looks at. */
export interface StatusBasis {
  readonly state: GoalState;
  readonly hasStarted: boolean;
  readonly kind: Progress['kind'];
  /** Grade or final progress of a closed goal. */
  readonly grade: number;
  readonly isStale: boolean;
  readonly override: PaceStatus | null;
  /** By the rulebook; `no-data` where it has nothing to go by. */
  readonly pace: PaceStatus | 'no-data';
}

/** A grade from here on is `achieved`, and from the second on `partly`; below it is `missed`. */
export const gradeLimits = { achieved: 0.65, partly: 0.35 } as const;

/**
 * The first rule that applies, in this order: closed, cancelled, draft or proposed, not started, no data
 * (nothing to score included), stale, a person's override, pace.
 */
export function statusRule(goal: StatusBasis): StatusRule {
  const { state } = goal;
  if (state !== 'active') return state;
  if (!goal.hasStarted) return 'not-started';
  if (goal.kind !== 'scored') return 'no-data';
  if (goal.isStale) return 'stale';
  if (goal.override) return 'override';
  return goal.pace === 'no-data' ? 'no-data' : 'pace';
}

/** The status that `statusRule` gives. */
export function statusOf(goal: StatusBasis): Status {
  const rule = statusRule(goal);
  switch (rule) {
    case 'closed':
      return closedStatus(goal.grade);
    case 'override':
      return goal.override ?? goal.pace;
    case 'pace':
      return goal.pace;
    default:
      return rule;
  }
}

/** How a closed goal ended, by its unrounded grade. */
export function closedStatus(grade: number): Status {
  if (grade >= gradeLimits.achieved - tolerance) return 'achieved';
  return grade >= gradeLimits.partly - tolerance ? 'partly' : 'missed';
}

/** The band that stands for a closed goal where a parent's status comes from its children's. */
export function closedBand(grade: number): PaceStatus {
  if (grade >= gradeLimits.achieved - tolerance) return 'on-track';
  return grade >= gradeLimits.partly - tolerance ? 'at-risk' : 'off-track';
}

/**
 * Whether a goal has been silent too long: nobody has checked in for more days than allowed, counted
 * from its start where nobody ever did. Moments are milliseconds since 1970.
 */
export function isSilent(
  { start, reportedAt }: { readonly start: number; readonly reportedAt: number },
  at: number,
  staleAfterDays: number,
): boolean {
  return at - Math.max(start, reportedAt) > staleAfterDays * 86_400_000;
}

/**
 * How badly a goal stands beside others; greater is worse. First by status, then by how far progress is
 * behind what is expected.
 */
export function badnessOf(status: Status, gap: number): number {
  return severityOf(status) * 1000 + Math.min(499, Math.max(-499, gap));
}

function severityOf(status: Status): number {
  switch (status) {
    case 'off-track':
      return 7;
    case 'missed':
      return 6;
    case 'at-risk':
      return 5;
    case 'partly':
      return 4;
    case 'no-data':
      return 3;
    case 'stale':
      return 2;
    case 'on-track':
      return 1;
    default:
      return 0;
  }
}
