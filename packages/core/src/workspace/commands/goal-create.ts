import { mayAccept } from '../../access/agreement.ts';
import { PerfError } from '../../errors.ts';
import type { Goal } from '../../schema/goal.ts';
import type { GoalId } from '../../schema/ids.ts';
import { GoalCreate } from '../../schema/goal-commands.ts';
import type { Context } from '../command.ts';
import { commandSpec } from '../command-spec.ts';
import type { Everything } from '../state.ts';
import { accepted, proposed } from './agreement-steps.ts';
import { parseRecordOf } from './parse-record-of.ts';
import { assertNamesKnown, assertNew } from './known.ts';
import { assertLinks } from './links.ts';

/** `goal.create`: a new goal, in draft, proposed or active. */
export const goalCreate = commandSpec({
  type: 'goal.create',
  does: 'Makes a goal.',
  schema: GoalCreate,
  decide(records, { goal: given }, context) {
    const id = given.id ?? (context.newId() as GoalId);
    assertNew(records, 'goals', id);
    const visibility = given.visibility ?? records.settings.defaultVisibility;
    const goal = parseRecordOf('goals', { ...given, id, visibility }, 'goal');
    assertNamesKnown(records, goal, context);
    assertLinks(records, goal, goal.links, context);
    return [{ collection: 'goals', record: begun(goal, given.state, records, context) }];
  },
  // Where goals have to be agreed on, who owns the parents decides who may make an active one.
  basis: ({ settings }, { goal: { links } }) =>
    settings.agreement === 'none'
      ? []
      : links.map(({ parentId }) => ({ collection: 'goals', id: parentId })),
});

/**
 * A new goal in the state that it begins in: where goals have to be agreed on, active only by somebody
 * who may accept it, which is kept as their acceptance.
 *
 * @param asked - The state that the input names.
 * @throws PerfError `invalid-input` for an active goal that others would have to accept.
 */
function begun(
  goal: Goal,
  asked: GoalCreate['goal']['state'],
  records: Everything,
  context: Context,
): Goal {
  const mustAgree = records.settings.agreement === 'required';
  const mayBeActive = !mustAgree || mayAccept(context.viewer, goal, records);
  const state = asked ?? (mayBeActive ? 'active' : 'draft');
  if (state === 'proposed') return proposed(goal, context);
  if (state === 'active' && !mayBeActive) throw notAgreed();
  return state === 'active' && mustAgree ? accepted(goal, context) : { ...goal, state };
}

function notAgreed(): PerfError {
  const message =
    'Goals are agreed on here: a new one begins as a draft or proposed, and goal.accept makes it active.';
  return new PerfError('invalid-input', message, {
    issues: [{ path: ['goal', 'state'], message: 'expected "draft" or "proposed"' }],
  });
}
