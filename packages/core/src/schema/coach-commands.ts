import * as z from 'zod/mini';
import { GoalId, PersonId, PracticeId } from './ids.ts';
import { type Frozen, Fraction, Instant, text } from './primitives.ts';

const coached = {
  practiceId: PracticeId,
  subjectKey: text(250).check(z.describe('The `subjectKey` of the suggestion.')),
};

/** Suggestions that somebody was shown just now. */
export const CoachShown = z.strictObject({
  personId: PersonId,
  shown: z.array(z.strictObject(coached)).check(z.minLength(1), z.maxLength(20)),
});
export type CoachShown = Frozen<z.infer<typeof CoachShown>>;

/** A suggestion to put off. */
export const CoachSnooze = z.strictObject({
  personId: PersonId,
  ...coached,
  until: z.exactOptional(
    Instant.check(z.describe('At most 366 days ahead; absent for the days of the settings.')),
  ),
});
export type CoachSnooze = Frozen<z.infer<typeof CoachSnooze>>;

/** A suggestion that is not to be made again about this. */
export const CoachDismiss = z.strictObject({ personId: PersonId, ...coached });
export type CoachDismiss = Frozen<z.infer<typeof CoachDismiss>>;

/** A suggestion that was put off or dismissed, to have again. */
export const CoachRestore = z.strictObject({ personId: PersonId, ...coached });
export type CoachRestore = Frozen<z.infer<typeof CoachRestore>>;

/** How able and how full of energy the viewer feels for a goal. */
export const PhaseSet = z.strictObject({ goalId: GoalId, ability: Fraction, energy: Fraction });
export type PhaseSet = Frozen<z.infer<typeof PhaseSet>>;

/** The viewer's phase on a goal, to take back. */
export const PhaseClear = z.strictObject({ goalId: GoalId });
export type PhaseClear = Frozen<z.infer<typeof PhaseClear>>;
