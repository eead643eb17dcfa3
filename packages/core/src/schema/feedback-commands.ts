import * as z from 'zod/mini';
import { Feedback, FeedbackRequest, FeedbackVisibility } from './feedback.ts';
import { FeedbackId, FeedbackRequestId, PersonId } from './ids.ts';
import { type Frozen, text } from './primitives.ts';

const words = (max: number) => z.exactOptional(text(max));
const { goalId, valueId, requestId } = Feedback.shape;

const managerShown = z.exactOptional(
  PersonId.check(
    z.describe(
      'The manager whom the form named as a reader. Asked for where a manager is to read it who did not; ' +
        'if another one would read it by now, it is a conflict.',
    ),
  ),
);

/** What somebody says of somebody else. Who says it and when comes from the workspace. */
export const FeedbackGive = z.strictObject({
  about: PersonId,
  text: text(5000),
  situation: words(2000),
  behaviour: words(2000),
  impact: words(2000),
  nextStep: words(2000),
  goalId,
  valueId,
  requestId,
  visibility: FeedbackVisibility.check(
    z.describe('Who reads it beside its author; the manager is whoever manages the subject now.'),
  ),
  managerId: managerShown,
});
export type FeedbackGive = Frozen<z.infer<typeof FeedbackGive>>;

/** Others who read a piece of feedback, and who read it when the viewer saw it. */
export const FeedbackReach = z.strictObject({
  feedbackId: FeedbackId,
  to: FeedbackVisibility,
  base: FeedbackVisibility,
  managerId: managerShown,
});
export type FeedbackReach = Frozen<z.infer<typeof FeedbackReach>>;

const question = text(1000);
const { due } = FeedbackRequest.shape;

/** A question to somebody, about oneself or about somebody below. */
export const FeedbackAsk = z.strictObject({ about: PersonId, to: PersonId, question, due, goalId });
export type FeedbackAsk = Frozen<z.infer<typeof FeedbackAsk>>;

/** A request for feedback, to be called to mind or taken back. */
export const FeedbackRequestNamed = z.strictObject({ requestId: FeedbackRequestId });
export type FeedbackRequestNamed = Frozen<z.infer<typeof FeedbackRequestNamed>>;

/** A request that somebody does not answer; nobody has to say why. */
export const FeedbackDecline = z.strictObject({
  requestId: FeedbackRequestId,
  reason: words(1000),
});
export type FeedbackDecline = Frozen<z.infer<typeof FeedbackDecline>>;
