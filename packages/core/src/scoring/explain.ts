import type { Driver, Goal } from '../schema/goal.ts';
import type { CheckInId, GoalId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import type { GoalScore, Progress } from './score.ts';

/** Why a child has no part in the mean of its parent. */
export type LeftOut =
  | 'supports'
  | 'draft'
  | 'proposed'
  | 'cancelled'
  | 'not-started'
  | 'no-data-yet'
  | 'no-data-excluded'
  | 'undefined'
  | 'carried-on'
  | 'cycle-over'
  | 'not-of-this-driver';

/** One contribution to a mean. */
export interface Input {
  /** `null` for the contributors that the viewer may not see, merged into one. */
  readonly goalId: GoalId | null;
  /** Weight as given on the link, and as a share of all weights that count, 0 to 1. */
  readonly weight: number;
  readonly share: number;
  /** What it counts with, 0 to 1, and what was expected of it. */
  readonly progress: number;
  readonly expected: number;
  /** Where `progress` is from: its own score, its grade, or 0 for a goal that never reported. */
  readonly source: 'score' | 'grade' | 'no-data-as-zero';
}

/** The tree behind one number, a level deep; ask again for the goals named in it. Replaying it gives the same bits. */
export interface Explanation {
  readonly goalId: GoalId;
  readonly at: Instant;
  /** As set on the goal, and as resolved. */
  readonly driver: { readonly set: Driver; readonly used: Exclude<Driver, 'auto'> };
  readonly score: GoalScore;
  /** For a goal that its measure or its last check-in drives: what was read, oldest first. */
  readonly readings: readonly {
    readonly checkInId: CheckInId;
    readonly asOf: string;
    readonly value: unknown;
  }[];
  readonly measure: Goal['measure'] | null;
  readonly inputs: readonly Input[];
  readonly leftOut: readonly {
    readonly goalId: GoalId;
    readonly weight: number;
    readonly reason: LeftOut;
  }[];
  /** Contributors that are left out and that the viewer may not see. */
  readonly hiddenLeftOut: number;
  readonly override: Goal['override'] | null;
  readonly computed: Progress;
  /** The status rule that applied: one of the total order, and the limits that the pace was held to. */
  readonly statusBecause: {
    readonly rule: string;
    readonly rulebook: string | null;
    readonly value: number | null;
    readonly onTrack: number | null;
    readonly atRisk: number | null;
  };
}
