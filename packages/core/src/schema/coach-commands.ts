import * as z from 'zod/mini';
import { GoalId, PersonId, PracticeId } from './ids.ts';
import { type Frozen, Fraction, Instant } from './primitives.ts';

/** What a suggestion is about, as `subjectKey` makes it: `goal g1`. That there is such a thing is not looked at. */
const SubjectKey = z.string().check(
  z.regex(/^(?:person|goal|series|request|brief|cycle) [\p{L}\p{N}\p{P}\p{S}]{1,100}$/u, {
    error: 'expected the subjectKey of a suggestion, such as “goal g1”',
  }),
  z.describe('The `subjectKey` of the suggestion: its kind, a space and an id.'),
);

const coached = {
  practiceId: PracticeId.check(
    z.describe('Of a shipped practice, an own one or one that the host brings: not looked up.'),
  ),
  subjectKey: SubjectKey,
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
