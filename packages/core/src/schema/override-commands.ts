import * as z from 'zod/mini';
import { Override } from './goal.ts';
import { GoalId } from './ids.ts';
import type { Frozen } from './primitives.ts';

const { progress, status, reason, until } = Override.shape;

const base = z
  .nullable(Override)
  .check(
    z.describe('The override that the person saw on the goal, expired or not; null for none.'),
  );

/** A person's word in place of the computed score; who says it and when comes from the workspace. */
export const GoalOverride = z
  .strictObject({ goalId: GoalId, progress, status, reason, until, base })
  .check(
    z.refine((input) => input.progress !== undefined || input.status !== undefined, {
      path: ['progress'],
      error: 'progress or status is given, or both',
    }),
  );
export type GoalOverride = Frozen<z.infer<typeof GoalOverride>>;

/** An override to take away, as the person saw it. */
export const GoalClearOverride = z.strictObject({ goalId: GoalId, base });
export type GoalClearOverride = Frozen<z.infer<typeof GoalClearOverride>>;
