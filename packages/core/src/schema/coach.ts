import * as z from 'zod/mini';
import { GoalId, GoalPhaseId, PersonId, PracticeId } from './ids.ts';
import { type Frozen, Fraction, Instant, text } from './primitives.ts';

/** What became of the suggestion of one practice about one thing. */
export const CoachedPractice = z.strictObject({
  practiceId: PracticeId,
  subjectKey: text(250).check(z.describe('What it was about, as the suggestion named it.')),
  shownAt: z.exactOptional(Instant),
  snoozedUntil: z.exactOptional(Instant),
  dismissedAt: z.exactOptional(Instant.check(z.describe('Not suggested again about this.'))),
});
export type CoachedPractice = Frozen<z.infer<typeof CoachedPractice>>;

/** What somebody was suggested, put off and dismissed. Seen by that person alone; kept without history. */
export const CoachState = z.strictObject({
  id: PersonId,
  practices: z._default(z.array(CoachedPractice).check(z.maxLength(2000)), []),
});
export type CoachState = Frozen<z.infer<typeof CoachState>>;

/**
 * How able and how full of energy somebody feels for a goal, by their own word. It suggests how much
 * direction and support helps; it is never a rating and kept without history.
 */
export const GoalPhase = z.strictObject({
  id: GoalPhaseId,
  goalId: GoalId,
  personId: PersonId.check(z.describe('Who has set it, for themselves.')),
  ability: Fraction,
  energy: Fraction,
  at: Instant,
});
export type GoalPhase = Frozen<z.infer<typeof GoalPhase>>;
