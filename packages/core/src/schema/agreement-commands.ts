import * as z from 'zod/mini';
import { GoalState, Terms } from './goal.ts';
import { GoalId } from './ids.ts';
import { type Frozen, text } from './primitives.ts';

/** A draft that is ready to be agreed on, with a word to those who may accept it. */
export const GoalPropose = z.strictObject({
  goalId: GoalId,
  note: z.exactOptional(text(2000)),
});
export type GoalPropose = Frozen<z.infer<typeof GoalPropose>>;

/** What somebody saw of a goal when they answered, as `agreementBase` gives it. */
const base = z.strictObject({ ...Terms.shape, state: GoalState });

/** A yes to a goal as it was shown. */
export const GoalAccept = z.strictObject({ goalId: GoalId, base });
export type GoalAccept = Frozen<z.infer<typeof GoalAccept>>;

/** A not yet to a proposed goal as it was shown, with what should be otherwise. */
export const GoalReturn = z.strictObject({ goalId: GoalId, reason: text(2000), base });
export type GoalReturn = Frozen<z.infer<typeof GoalReturn>>;
