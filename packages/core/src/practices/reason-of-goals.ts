import type { FindingRule } from '../alignment/finding-rules.ts';
import type { PaceStatus } from '../schema/goal.ts';
import type { CycleId, GoalId, OwnerId, PersonId } from '../schema/ids.ts';
import type { Day, Instant } from '../schema/primitives.ts';
import type { Status } from '../scoring/score.ts';

/** A goal, and who owns it. */
interface OfGoal {
  readonly goalId: GoalId;
  readonly ownerId: OwnerId;
}

/** How much of something somebody has said that they could do with on a goal. */
interface OfPhase extends OfGoal {
  readonly personId: PersonId;
  /** What they have set themselves. */
  readonly ability: number;
  readonly energy: number;
  readonly setAt: Instant;
}

/** What the reasons about goals and cycles have to tell. */
export interface GoalReasonValues {
  /** It was better at `fromAt`, a moment of the trigger and not that of the change. */
  'coach.goal-went-off-track': OfGoal & { readonly from: Status; readonly fromAt: Instant };
  /** It has been no better since `since`, as far as is known. */
  'coach.goal-stays-at-risk': OfGoal & { readonly status: Status; readonly since: Instant };
  'coach.reported-better-than-pace': OfGoal & {
    readonly reported: PaceStatus;
    readonly pace: PaceStatus;
    readonly progress: number;
    readonly expected: number;
    /** Since when the same has been said; it may have been true then. */
    readonly reportedSince: Instant;
  };
  'coach.confidence-fell': OfGoal & {
    readonly from: number;
    readonly to: number;
    /** When the higher one was given, and the last one. */
    readonly fromAt: Instant;
    readonly toAt: Instant;
  };
  /** `reportedAt` is `null` for never. */
  'coach.goal-stale': OfGoal & { readonly reportedAt: Instant | null };
  /** No parent in sight. */
  'coach.goal-without-parent': OfGoal;
  'coach.goal-states-no-result': OfGoal & { readonly rule: FindingRule };
  'coach.cycle-begins': {
    readonly cycleId: CycleId;
    readonly start: Day;
    /** Negative before it has begun. */
    readonly daysSince: number;
  };
  /** With how many active goals of the leader and the leader's people. */
  'coach.cycle-ends-soon': {
    readonly cycleId: CycleId;
    readonly end: Day;
    readonly daysLeft: number;
    readonly goals: number;
  };
  /** `closedAt` is `null` for a goal that is still active. */
  'coach.goal-reached': OfGoal & { readonly progress: number; readonly closedAt: Instant | null };
  'coach.goal-closed-below-grade': OfGoal & {
    readonly grade: number;
    readonly below: number;
    readonly closedAt: Instant;
  };
  'coach.override-old': OfGoal & {
    readonly by: PersonId;
    readonly setAt: Instant;
    readonly days: number;
  };
  'coach.phase-needs-direction': OfPhase & { readonly direction: number };
  'coach.phase-needs-support': OfPhase & { readonly support: number };
}
