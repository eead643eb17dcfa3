import * as z from 'zod/mini';
import { Activity, DueSubject } from './cadence.ts';
import { DelegationId, GoalId, PersonId } from './ids.ts';
import { type Frozen, Day, Instant, text } from './primitives.ts';

const line = { personId: PersonId, activity: Activity, subject: DueSubject };

/** A line of one's own queue to put off. */
export const QueueSnooze = z.strictObject({
  ...line,
  until: z
    .union([Instant, z.literal('next-working-day')])
    .check(z.describe('At most 31 days ahead, or when the person works next on a later day.')),
});
export type QueueSnooze = Frozen<z.infer<typeof QueueSnooze>>;

/** A line of one's own queue that was put off, to see again. */
export const QueueWake = z.strictObject(line);
export type QueueWake = Frozen<z.infer<typeof QueueWake>>;

/** Check-ins of one's own goals for somebody else to do, on some days. */
export const QueueDelegate = z.strictObject({
  personId: PersonId,
  to: PersonId,
  goalId: z.exactOptional(GoalId.check(z.describe('Absent for all goals of the person.'))),
  start: Day,
  end: Day.check(z.describe('The last day, at most a year after the first.')),
});
export type QueueDelegate = Frozen<z.infer<typeof QueueDelegate>>;

/** A delegation of one's own to end before its last day. */
export const QueueEndDelegation = z.strictObject({
  personId: PersonId,
  delegationId: DelegationId,
});
export type QueueEndDelegation = Frozen<z.infer<typeof QueueEndDelegation>>;

/** Which nudges a person was sent just now. */
export const NudgeRecord = z.strictObject({
  personId: PersonId,
  sent: z
    .array(z.strictObject({ rule: text(80), key: text(300) }))
    .check(z.minLength(1), z.maxLength(50)),
});
export type NudgeRecord = Frozen<z.infer<typeof NudgeRecord>>;
