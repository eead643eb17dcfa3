import * as z from 'zod/mini';
import { AnonymousText, FeedbackRound } from './feedback.ts';
import { AnonymousTextId, FeedbackRoundId, PersonId } from './ids.ts';
import { type Frozen, Instant, text } from './primitives.ts';

const wholeNumber = z.int().check(z.gte(1), z.lte(100));

/** A new round of anonymous feedback, about `personId`. */
export const RoundOpen = z.strictObject({
  personId: PersonId.check(z.describe('Who receives it.')),
  question: FeedbackRound.shape.question,
  asked: z.array(PersonId).check(z.minLength(1), z.maxLength(1000)),
  closesAt: Instant,
  threshold: z.exactOptional(
    wholeNumber.check(z.describe('From how many texts on they appear; else as the settings say.')),
  ),
});
export type RoundOpen = Frozen<z.infer<typeof RoundOpen>>;

/** More texts than before that have to be there before any of them appears. */
export const RoundRaiseThreshold = z.strictObject({
  roundId: FeedbackRoundId,
  threshold: wholeNumber,
});
export type RoundRaiseThreshold = Frozen<z.infer<typeof RoundRaiseThreshold>>;

/** A round to call off; all that was said in it is destroyed. */
export const RoundCallOff = z.strictObject({ roundId: FeedbackRoundId });
export type RoundCallOff = Frozen<z.infer<typeof RoundCallOff>>;

/** A text of a released round that its receiver shows to hr, as an abuse. */
export const RoundReportText = z.strictObject({
  roundId: FeedbackRoundId,
  textId: AnonymousTextId,
});
export type RoundReportText = Frozen<z.infer<typeof RoundReportText>>;

/** What somebody says in a round. It goes to the server of rounds and is no command: no commit tells of it. */
export const RoundAnswer = z.strictObject({
  id: text(100).check(
    z.minLength(16),
    z.describe('Made at random by the device, and sent again with the same answer.'),
  ),
  roundId: FeedbackRoundId,
  text: z.nonoptional(AnonymousText.shape.text),
});
export type RoundAnswer = Frozen<z.infer<typeof RoundAnswer>>;
