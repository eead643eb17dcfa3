import { type Goal, type OwnerId, type Workspace, isOver } from '@throughline/core';
import type { Messages } from './texts.ts';

/** Why there is no form: the viewer looks at the past, the goal is over, or is somebody else's. */
export type Barrier = keyof Messages['goalEditor']['because'];

/** What the viewer may change of a goal. */
export interface Rights {
  readonly edit: boolean;
  readonly align: boolean;
}

/** What the viewer may do in the form of a goal, or of a new one; as far as it can be told before it is written. */
export function rightsOf(goal: Goal | undefined, workspace: Workspace): Rights {
  const may = (type: string, input: object) => workspace.may({ type, input }).allowed;
  if (!goal) {
    const create = may('goal.create', { goal: { ownerId: workspace.viewer as OwnerId } });
    return { edit: create, align: create };
  }
  const goalId = goal.id;
  return {
    edit: may('goal.edit', { goalId, fields: {}, base: {} }),
    align: may('goal.realign', { goalId, links: [], base: [] }),
  };
}

/** What stands in the way of writing at all; `undefined` where nothing does. */
export function barrierTo(
  goal: Goal | undefined,
  { edit, align }: Rights,
  isPast: boolean,
): Barrier | undefined {
  if (isPast) return 'past';
  if (goal && isOver(goal)) return 'over';
  if (edit || align) return undefined;
  return goal ? 'not-allowed' : 'no-create';
}
