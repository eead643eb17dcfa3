import { compareInstants } from '../../calendar.ts';
import { PerfError } from '../../errors.ts';
import { assertNotOver } from '../../goals/lifecycle.ts';
import { isSame } from '../../goals/same.ts';
import type { Instant } from '../../schema/primitives.ts';
import { GoalClearOverride, GoalOverride } from '../../schema/override-commands.ts';
import { commandSpec } from '../command-spec.ts';
import { conflictOf } from './fields.ts';
import { knownGoal } from './known.ts';

/** `goal.override`: a person's word in place of the computed score. It ends by itself, without a write. */
export const goalOverride = commandSpec({
  type: 'goal.override',
  does: 'Puts a person’s word in place of the computed score of a goal, with a reason and until when.',
  schema: GoalOverride,
  decide(records, { goalId, base, ...said }, context) {
    const goal = knownGoal(records, goalId, context);
    assertNotOver(goal, 'be overridden');
    const theirs = goal.override ?? null;
    if (!isSame(theirs, base)) {
      throw conflictOf(goalId, [{ field: 'override', base, theirs, yours: said }]);
    }
    if (said.until !== undefined && compareInstants(said.until, context.now) <= 0) {
      throw endedAlready(context.now);
    }
    const override = { ...said, by: context.viewer, at: context.now };
    return [{ collection: 'goals', record: { ...goal, override } }];
  },
});

/** `goal.clear-override`: the computed score counts again. */
export const goalClearOverride = commandSpec({
  type: 'goal.clear-override',
  does: 'Takes away the override of a goal, if it still is as it was shown.',
  schema: GoalClearOverride,
  decide(records, { goalId, base }, context) {
    const { override, ...goal } = knownGoal(records, goalId, context);
    assertNotOver(goal, 'be freed of its override');
    if (override === undefined) return [];
    if (!isSame(override, base)) {
      throw conflictOf(goalId, [{ field: 'override', base, theirs: override, yours: null }]);
    }
    return [{ collection: 'goals', record: goal }];
  },
});

function endedAlready(now: Instant): PerfError {
  return new PerfError('invalid-input', 'An override ends later than it is made, or has no end.', {
    issues: [{ path: ['until'], message: `expected an instant after ${now}` }],
  });
}
