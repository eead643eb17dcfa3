import * as z from 'zod/mini';
import {
  AnonymousTextId,
  CompanyValueId,
  FeedbackId,
  FeedbackRequestId,
  FeedbackRoundId,
  GoalId,
  PersonId,
} from './ids.ts';
import { type Frozen, Day, Instant, text } from './primitives.ts';
import {
  asksDifferent,
  asksEnough,
  asksOthers,
  isAboutAnother,
  isAskedAboutAnother,
  isToAnother,
  namesManagerWhoReads,
} from './record-rules.ts';

const words = (max: number) =>
  z.exactOptional(text(max).check(z.describe('Absent once it was erased.')));

/** Who reads a piece of feedback beside its author. */
export const FeedbackVisibility = z.enum(['subject', 'subject-and-manager', 'manager', 'public']);
export type FeedbackVisibility = z.infer<typeof FeedbackVisibility>;

/** What somebody says to or of somebody else, under their name. Its words never change. */
export const Feedback = z
  .strictObject({
    id: FeedbackId,
    from: PersonId,
    about: PersonId,
    at: Instant,
    text: words(5000),
    situation: words(2000),
    behaviour: words(2000),
    impact: words(2000),
    nextStep: words(2000),
    goalId: z.exactOptional(GoalId),
    valueId: z.exactOptional(CompanyValueId),
    requestId: z.exactOptional(FeedbackRequestId.check(z.describe('What it answers.'))),
    visibility: FeedbackVisibility,
    managerId: z.exactOptional(
      PersonId.check(
        z.describe(
          'The manager who reads it: who managed the subject when it was shown to a manager. A later one does not.',
        ),
      ),
    ),
    changes: z._default(
      z
        .array(
          z.strictObject({
            at: Instant,
            by: PersonId,
            from: FeedbackVisibility,
            to: FeedbackVisibility,
          }),
        )
        .check(z.maxLength(100), z.describe('How its visibility has changed, oldest first.')),
      [],
    ),
  })
  .check(
    z.refine(isAboutAnother, {
      path: ['about'],
      error: 'feedback is about somebody else',
    }),
    z.refine(namesManagerWhoReads, {
      path: ['managerId'],
      error: 'feedback that a manager reads names that manager, and no other does',
    }),
  );
export type Feedback = Frozen<z.infer<typeof Feedback>>;

/** Asks somebody for feedback, about the one who asks or about a report of theirs. */
export const FeedbackRequest = z
  .strictObject({
    id: FeedbackRequestId,
    from: PersonId.check(z.describe('Who asks.')),
    about: PersonId,
    to: PersonId.check(z.describe('Who is asked.')),
    at: Instant,
    question: words(1000),
    due: z.exactOptional(Day.check(z.describe('The last day; after it the request expires.'))),
    goalId: z.exactOptional(GoalId),
    answeredAt: z.exactOptional(Instant),
    declined: z.exactOptional(z.strictObject({ at: Instant, reason: words(1000) })),
    withdrawnAt: z.exactOptional(Instant.check(z.describe('Taken back by who asked.'))),
    reminders: z._default(
      z.array(Instant).check(z.maxLength(2), z.describe('When it was called to mind.')),
      [],
    ),
  })
  .check(
    z.refine(isToAnother, { path: ['to'], error: 'somebody else is asked' }),
    z.refine(isAskedAboutAnother, {
      path: ['to'],
      error: 'nobody is asked for feedback about themselves',
    }),
  );
export type FeedbackRequest = Frozen<z.infer<typeof FeedbackRequest>>;

/**
 * A round in which people say something without their names. What they say waits elsewhere, where nobody
 * reads it, until the round is released; of that this record tells nothing.
 */
export const FeedbackRound = z
  .strictObject({
    id: FeedbackRoundId,
    about: PersonId.check(z.describe('Who receives it.')),
    by: PersonId.check(z.describe('Who opened it.')),
    question: words(1000),
    asked: z.array(PersonId).check(z.minLength(6), z.maxLength(1000)),
    openedAt: Instant,
    closesAt: Instant.check(z.describe('When it closes; later once it was prolonged.')),
    threshold: z
      .int()
      .check(
        z.gte(3),
        z.lte(100),
        z.describe('From how many texts on they appear. Raised but never lowered while open.'),
      ),
    prolongedAt: z.exactOptional(Instant.check(z.describe('Once at most.'))),
    settled: z.exactOptional(
      z.strictObject({ at: Instant, as: z.enum(['released', 'destroyed', 'called-off']) }),
    ),
  })
  .check(
    z.refine(asksDifferent, {
      path: ['asked'],
      error: 'nobody is asked twice',
    }),
    z.refine(asksOthers, {
      path: ['asked'],
      error: 'who receives it is not asked',
    }),
    z.refine(asksEnough, {
      path: ['asked'],
      error: 'at least twice as many people are asked as the threshold says',
    }),
  );
export type FeedbackRound = Frozen<z.infer<typeof FeedbackRound>>;

/**
 * A text of a round that was released. It has no giver and no moment, and is kept without history.
 */
export const AnonymousText = z.strictObject({
  id: AnonymousTextId,
  roundId: FeedbackRoundId,
  text: words(5000),
  reported: z.exactOptional(
    z.boolean().check(z.describe('The receiver has shown it to hr, as an abuse.')),
  ),
});
export type AnonymousText = Frozen<z.infer<typeof AnonymousText>>;
