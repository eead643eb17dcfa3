import * as z from 'zod/mini';
import { PracticeId } from './ids.ts';
import { type Frozen, Fraction, text } from './primitives.ts';

/** What a practice is about. */
export const PracticeArea = z.enum([
  'goal-setting',
  'alignment',
  'check-ins',
  'one-on-ones',
  'feedback',
  'recognition',
  'coaching',
  'difficult-conversations',
  'closing',
  'reflection',
]);
export type PracticeArea = z.infer<typeof PracticeArea>;

/** A named predicate over the records: what has happened around a leader that a practice is for. */
export const TriggerName = z.enum([
  'goal-went-off-track',
  'goal-stays-at-risk',
  'reported-better-than-pace',
  'confidence-fell',
  'goal-stale',
  'check-ins-late',
  'no-one-on-one-in-30-days',
  'one-on-ones-skipped',
  'point-put-off-twice',
  'action-overdue',
  'report-without-goals',
  'too-many-goals',
  'goal-without-parent',
  'goal-states-no-result',
  'new-report',
  'report-returned',
  'no-recognition-in-60-days',
  'recognition-from-inside-only',
  'no-feedback-given-in-90-days',
  'feedback-request-open',
  'no-feedback-asked-in-90-days',
  'cycle-begins',
  'cycle-ends-soon',
  'goal-reached',
  'goal-closed-below-grade',
  'override-old',
  'review-leans-late',
  'phase-needs-direction',
  'phase-needs-support',
]);
export type TriggerName = z.infer<typeof TriggerName>;

/** When a practice helps. What is left out is as the library sets it for that trigger. */
export const PracticeTrigger = z.strictObject({
  name: TriggerName,
  days: z.exactOptional(
    z.int().check(z.gte(1), z.lte(1000), z.describe('Of the window that the trigger looks at.')),
  ),
  count: z.exactOptional(
    z.int().check(z.gte(1), z.lte(1000), z.describe('From how many on it holds.')),
  ),
  share: z.exactOptional(Fraction.check(z.describe('From which share on it holds, 0 to 1.'))),
});
export type PracticeTrigger = Frozen<z.infer<typeof PracticeTrigger>>;

/** What a leader does next, so that a page can open the right form. */
export const PracticeAction = z.enum([
  'raise-point',
  'plan-one-on-one',
  'give-feedback',
  'ask-feedback',
  'answer-request',
  'recognise',
  'ask-check-in',
  'edit-goal',
  'realign-goal',
  'close-goal',
  'set-goals',
  'reflect',
]);
export type PracticeAction = z.infer<typeof PracticeAction>;

/** Where it is shown that a practice works. */
export const PracticeSource = z.strictObject({
  authors: text(300),
  year: z.int().check(z.gte(1800), z.lte(2200)),
  title: text(400),
  published: text(400).check(z.describe('The journal, publisher or series.')),
  doi: z.exactOptional(text(200).check(z.describe('Without the address of a resolver.'))),
});
export type PracticeSource = Frozen<z.infer<typeof PracticeSource>>;

/** Something that leaders who do well do, for the moment at which it helps. */
export const Practice = z.strictObject({
  id: PracticeId,
  title: text(120),
  area: PracticeArea,
  why: text(1200).check(z.describe('Why it works.')),
  source: PracticeSource,
  steps: z.array(text(400)).check(z.minLength(2), z.maxLength(8)),
  prompts: z
    .array(text(300))
    .check(z.minLength(2), z.maxLength(8), z.describe('Words to say or to ask.')),
  trigger: PracticeTrigger,
  action: PracticeAction,
  minutes: z.int().check(z.gte(1), z.lte(240), z.describe('How long it takes, estimated.')),
  retired: z.exactOptional(z.boolean()),
});
export type Practice = Frozen<z.infer<typeof Practice>>;
