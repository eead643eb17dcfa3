import type { PersonId } from '../schema/ids.ts';
import type { Day, Instant } from '../schema/primitives.ts';
import type { TriggerName } from '../schema/practice.ts';
import type { CoachLook } from './look.ts';
import { type CoachReason, type CoachReasonValues, coachReason } from './reason.ts';
import type { CoachSubject } from './subject.ts';
import type { TriggerLimits } from './trigger-defaults.ts';

/** Something that has happened around a leader, for which practices are there. */
export interface Occasion {
  readonly trigger: TriggerName;
  readonly subject: CoachSubject;
  /** Why it is told, as data: numbers, days and ids, never what somebody has written. */
  readonly reason: CoachReason;
  /** Since when it is so, of goals that change by themselves to the day; `null` where that is not known. */
  readonly since: Instant | null;
  /** How far beyond what it takes, 0 to 1. */
  readonly strength: number;
  /** The day after which there is nothing to do about it any more; absent where there is none. */
  readonly lastDay?: Day;
  /** Whom it concerns beside the leader; absent where it is nobody, or the leader. */
  readonly personId?: PersonId;
}

/**
 * A named predicate over what a leader sees: each subject for which it holds, in an order that does not depend on
 * that of the records.
 *
 * @param limits - What the practice sets, and the defaults.
 */
export type Trigger<N extends TriggerName> = (
  leaderId: PersonId,
  look: CoachLook,
  limits: TriggerLimits<N>,
) => readonly Occasion[];

/** What a trigger says of a subject. */
export interface Told<N extends TriggerName> {
  readonly subject: CoachSubject;
  readonly values: CoachReasonValues[`coach.${N}`];
  readonly since: Instant | null;
  readonly strength: number;
  readonly lastDay?: Day;
  readonly personId?: PersonId | undefined;
}

/** An occasion of a trigger: the reason has its name. */
export function occasion<N extends TriggerName>(
  trigger: N,
  { subject, values, since, strength, lastDay, personId }: Told<N>,
): Occasion {
  return {
    ...{ trigger, subject, since },
    reason: coachReason(`coach.${trigger}`, values),
    strength: Math.min(1, Math.max(0, strength)),
    ...(lastDay !== undefined && { lastDay }),
    ...(personId !== undefined && { personId }),
  };
}

/** How far a figure is beyond what it takes: 0 where it just holds, 1 from twice as much on. */
export function beyond(figure: number, takes: number): number {
  if (takes <= 0) return figure > 0 ? 1 : 0;
  return Math.min(1, Math.max(0, (figure - takes) / takes));
}
