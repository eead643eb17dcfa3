import * as z from 'zod/mini';
import {
  CadenceRuleId,
  DelegationId,
  FeedbackRequestId,
  GoalId,
  PersonId,
  SeriesId,
  SnoozeId,
  TeamId,
} from './ids.ts';
import { type Frozen, Day, Instant, TimeOfDay, Zone, finite, text } from './primitives.ts';
import { isSpan, isToAnother } from './record-rules.ts';
import { Recurrence } from './recurrence.ts';

/** What a rhythm is for. */
export const Activity = z.enum([
  'check-in',
  'one-on-one',
  'feedback-given',
  'feedback-asked',
  'recognition',
  'goal-review',
]);
export type Activity = z.infer<typeof Activity>;

/** Whom a cadence rule covers. */
export const CadenceScope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('workspace') }),
  z.strictObject({ kind: z.literal('team'), teamId: TeamId }),
  z.strictObject({ kind: z.literal('goal'), goalId: GoalId }),
  z.strictObject({ kind: z.literal('person'), personId: PersonId }),
]);
export type CadenceScope = Frozen<z.infer<typeof CadenceScope>>;

/** When an activity is due. */
const rhythm = {
  recurrence: z.exactOptional(
    Recurrence.check(z.describe('Absent: nothing is due for those whom the rule covers.')),
  ),
  from: Day.check(
    z.describe(
      'The first due day or, where the recurrence skips it, the day that is counted from.',
    ),
  ),
  time: z._default(TimeOfDay, '09:00'),
  zone: z.exactOptional(Zone.check(z.describe('Absent: that of whoever is to do it.'))),
  graceHours: z.exactOptional(
    finite().check(
      z.gte(0),
      z.lte(24 * 366),
      z.describe('Elapsed hours. Absent: 72, or half of the time to the next due moment if less.'),
    ),
  ),
  holiday: z
    ._default(z.enum(['skip', 'earlier', 'later']), 'skip')
    .check(z.describe('What becomes of a due moment on a holiday; to the nearest working day.')),
};

/** A rhythm of the settings, which holds where no rule covers somebody. */
export const Rhythm = z.strictObject(rhythm);
export type Rhythm = Frozen<z.infer<typeof Rhythm>>;

/**
 * How often an activity is due, for whom. Rules are never edited: another rule of the same scope takes
 * the place of one from the moment it was set, and both stay, so that past slots keep their answers.
 */
export const CadenceRule = z.strictObject({
  id: CadenceRuleId,
  activity: Activity,
  scope: CadenceScope,
  ...rhythm,
  setBy: PersonId,
  setAt: Instant.check(
    z.describe(
      'It counts from the end of the slot that is open then, or that its first one follows.',
    ),
  ),
  endedAt: z.exactOptional(
    Instant.check(z.describe('From then on, by the same boundary, wider rules hold again.')),
  ),
});
export type CadenceRule = Frozen<z.infer<typeof CadenceRule>>;

/** What one line of somebody's queue is about. */
export const DueSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('goal'), goalId: GoalId }),
  z.strictObject({ kind: z.literal('series'), seriesId: SeriesId }),
  z.strictObject({ kind: z.literal('person'), personId: PersonId }),
  z.strictObject({ kind: z.literal('request'), requestId: FeedbackRequestId }),
]);
export type DueSubject = Frozen<z.infer<typeof DueSubject>>;

/** A line of somebody's queue that waits until a moment. */
export const Snooze = z.strictObject({
  id: SnoozeId,
  personId: PersonId,
  activity: Activity,
  subject: DueSubject,
  until: Instant,
  at: Instant,
});
export type Snooze = Frozen<z.infer<typeof Snooze>>;

/** Somebody does what is due for another, on some days. Dated and visible. */
export const Delegation = z
  .strictObject({
    id: DelegationId,
    from: PersonId,
    to: PersonId,
    activity: z.exactOptional(Activity.check(z.describe('Absent for all of them.'))),
    goalId: z.exactOptional(GoalId.check(z.describe('Absent for all goals of `from`.'))),
    start: Day,
    end: Day.check(z.describe('The last day, which belongs to it.')),
    at: Instant,
    endedAt: z.exactOptional(Instant),
  })
  .check(
    z.refine(isSpan, { path: ['end'], error: 'end is not before start' }),
    z.refine(isToAnother, {
      path: ['to'],
      error: 'nobody delegates to themselves',
    }),
  );
export type Delegation = Frozen<z.infer<typeof Delegation>>;

/** Which reminders somebody has been sent, so that no cap is passed; the id is that of the person. */
export const NudgeState = z.strictObject({
  id: PersonId,
  sent: z
    .array(z.strictObject({ rule: text(80), key: text(300), at: Instant }))
    .check(z.maxLength(500)),
});
export type NudgeState = Frozen<z.infer<typeof NudgeState>>;
