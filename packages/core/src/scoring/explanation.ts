import type { Driver, Goal, Override, PaceStatus } from '../schema/goal.ts';
import type { CheckInId, GoalId, ObservationId } from '../schema/ids.ts';
import type { Day, Instant, Zone } from '../schema/primitives.ts';
import type { Rulebook } from '../schema/settings.ts';
import type { CountingStanding } from './codes.ts';
import type { Paced, WorkingDays } from './expected.ts';
import type { InputRest } from './pace-mean.ts';
import type { OverAchievement } from './progress.ts';
import type { Reading } from './readings.ts';
import type { UsedDriver } from './rollup.ts';
import type { GoalScore, Progress } from './score.ts';

/**
 * Why a child has no part in the mean of its parent. `closed-before` stands for `carried-on` where the
 * viewer may not see who carries it on.
 */
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
  | 'closed-before'
  | 'cycle-over'
  | 'not-of-this-driver';

/** One contribution to a mean. */
export interface Input {
  /** `null` for the contributors that the viewer may not see, merged into one. */
  readonly goalId: GoalId | null;
  /** Weight as given on the link, and as a share of all weights that count, 0 to 1. */
  readonly weight: number;
  readonly share: number;
  /** What it counts with, 0 to 1 unless the settings count more, and what was expected of it. */
  readonly progress: number;
  readonly expected: number;
  /** Where `progress` is from: its own score, its grade, or 0 for a goal that never reported. */
  readonly source: CountingStanding;
  /** Of merged contributors, where replaying needs it: what their rounded means lack. */
  readonly rest?: InputRest;
}

/** A child that has no part in the mean. */
export interface LeftOutChild {
  readonly goalId: GoalId;
  readonly weight: number;
  readonly reason: LeftOut;
  /** The day that it starts, or from which it counts as 0 for want of data. */
  readonly from?: Day;
  /** The goal that carries it on. */
  readonly by?: GoalId;
}

/** A check-in that was made by then and that the figure does not come from. */
export interface PassedOver {
  readonly checkInId: CheckInId;
  /**
   * Replaced by another; older than the one that counts; of a day before the goal's first; without a
   * value that the measure reads; or on a goal whose children decide.
   */
  readonly because: 'replaced' | 'older' | 'before-start' | 'no-value' | 'not-of-this-driver';
  /** The check-in that replaces it. */
  readonly by?: CheckInId;
  /** The observation that replaces what it brought to the metric. */
  readonly byObservation?: ObservationId;
}

/** An override that has no say: over, not set yet at that moment, or overtaken by the close. */
export interface IgnoredOverride {
  readonly override: Override;
  readonly because: 'ended' | 'set-later' | 'closed';
}

/** The tree behind one number, a level deep; ask again for the goals named in it. `replay` gives the same bits. */
export interface Explanation {
  readonly goalId: GoalId;
  readonly at: Instant;
  /** As set on the goal, and as resolved. */
  readonly driver: { readonly set: Driver; readonly used: UsedDriver };
  readonly score: GoalScore;
  /** For a goal that its measure or its last check-in drives: what was read, oldest first. */
  readonly readings: readonly Reading[];
  /** The other check-ins made by then, oldest first: with `readings`, each has its place. */
  readonly passedOver: readonly PassedOver[];
  /** The status that a person said last. */
  readonly said: {
    readonly checkInId: CheckInId;
    readonly asOf: Day;
    readonly status: PaceStatus;
  } | null;
  readonly measure: Goal['measure'] | null;
  /** How far past the target progress counts. */
  readonly overAchievement: OverAchievement;
  /** What its own curve of expectation is made of; used where there are no inputs. */
  readonly paced: Omit<Paced, 'measure'> & {
    readonly state: Goal['state'];
    readonly zone: Zone;
    /** The days that are worked, where the curve asks for them and the settings name a calendar. */
    readonly calendar?: WorkingDays;
  };
  /** By id, the merged one last. */
  readonly inputs: readonly Input[];
  readonly leftOut: readonly LeftOutChild[];
  /** Contributors that are left out and that the viewer may not see. */
  readonly hiddenLeftOut: number;
  /** Whether hidden contributors without data make the difference between no data and nothing to score. */
  readonly hiddenSilent: boolean;
  /** The override that holds, if one does. */
  readonly override: Override | null;
  readonly overrideIgnored: IgnoredOverride | null;
  /** Of a closed goal, its progress at the close, or that there was none, where that was written down. */
  readonly atClose: Progress | null;
  readonly computed: Progress;
  /** Parents that it links to and that are not there. */
  readonly missingParents: readonly GoalId[];
  readonly statusBecause: StatusReason;
}

/** A step of the total order; for pace also `floor`, `reported`, or `worst` and `mean` of the children. */
export type StatusRule =
  | 'closed'
  | 'cancelled'
  | 'draft'
  | 'proposed'
  | 'not-started'
  | 'no-data'
  | 'stale'
  | 'override'
  | 'floor'
  | 'pace'
  | 'reported'
  | 'worst'
  | 'mean';

/** The status rule that applied: one of the total order, and the limits that the pace was held to. */
export interface StatusReason {
  readonly rule: StatusRule;
  /** The rulebook that was asked, and what it looks at. */
  readonly rulebook: string | null;
  readonly basis: Rulebook['basis'] | null;
  /** For `stale`: days since the last report or the start, and in `onTrack` how many are allowed. */
  readonly value: number | null;
  readonly onTrack: number | null;
  readonly atRisk: number | null;
}
