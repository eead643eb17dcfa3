import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';

/** A goal whose record differs from the one that was read; absent where it is new or gone. */
export interface Edit {
  readonly goalId: GoalId;
  readonly before: Goal | undefined;
  readonly goal: Goal | undefined;
}
