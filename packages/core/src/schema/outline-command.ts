import * as z from 'zod/mini';
import { GoalCreate } from './goal-commands.ts';
import { GoalId } from './ids.ts';
import type { Frozen } from './primitives.ts';

const goal = z.strictObject({ ...GoalCreate.shape.goal.shape, id: GoalId });

/** The input of `goal.create-outline`: new goals, each after those that it links to. All are made, or none. */
export const CreateOutline = z.strictObject({
  goals: z
    .array(goal)
    .check(z.minLength(1), z.maxLength(2000), z.describe('Parents before their children.')),
});
export type CreateOutline = Frozen<z.infer<typeof CreateOutline>>;
