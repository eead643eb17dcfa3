import { termsOf } from '../../goals/agreement.ts';
import type { Goal } from '../../schema/goal.ts';
import type { Context } from '../command.ts';

type Who = Pick<Context, 'viewer' | 'now'>;

/** A goal that its viewer proposes now, with what went before kept. */
export function proposed(goal: Goal, { viewer, now }: Who, note: { note?: string } = {}): Goal {
  const step = { by: viewer, at: now, ...note };
  return { ...goal, state: 'proposed', agreement: { ...goal.agreement, proposed: step } };
}

/** A goal that its viewer accepts now, on the terms that it has. */
export function accepted(goal: Goal, { viewer, now }: Who): Goal {
  const step = { by: viewer, at: now, terms: termsOf(goal) };
  return { ...goal, state: 'active', agreement: { ...goal.agreement, accepted: step } };
}
