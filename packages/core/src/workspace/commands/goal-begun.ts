import { mayAccept } from '../../access/agreement.ts';
import { PerfError } from '../../errors.ts';
import type { Goal } from '../../schema/goal.ts';
import type { GoalCreate } from '../../schema/goal-commands.ts';
import type { Context } from '../command.ts';
import type { Everything } from '../state.ts';
import { accepted, proposed } from './agreement-steps.ts';

/**
 * A new goal in the state that it begins in: where goals have to be agreed on, active only by somebody
 * who may accept it, which is kept as their acceptance.
 *
 * @param asked - The state that the input names, and where.
 * @throws PerfError `invalid-input` for an active goal that others would have to accept.
 */
export function begun(
  goal: Goal,
  asked: { readonly state: GoalCreate['goal']['state']; readonly path: readonly string[] },
  records: Everything,
  context: Context,
): Goal {
  const mustAgree = records.settings.agreement === 'required';
  const mayBeActive = !mustAgree || mayAccept(context.viewer, goal, records);
  const state = asked.state ?? (mayBeActive ? 'active' : 'draft');
  if (state === 'proposed') return proposed(goal, context);
  if (state === 'active' && !mayBeActive) throw notAgreed(asked.path);
  return state === 'active' && mustAgree ? accepted(goal, context) : { ...goal, state };
}

function notAgreed(path: readonly string[]): PerfError {
  const message =
    'Goals are agreed on here: a new one begins as a draft or proposed, and goal.accept makes it active.';
  return new PerfError('invalid-input', message, {
    issues: [{ path, message: 'expected "draft" or "proposed"' }],
  });
}
