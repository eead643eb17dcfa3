import { shownTo } from '../../access/project.ts';
import { assertNotOver } from '../../goals/lifecycle.ts';
import { GoalEdit } from '../../schema/goal-commands.ts';
import { commandSpec } from '../command-spec.ts';
import { withFields } from './fields.ts';
import { assertNamesKnown, knownGoal } from './known.ts';
import { parseRecordOf } from './parse-record-of.ts';

/** `goal.edit`: fields of a goal, each only if it still is as the person saw it. */
export const goalEdit = commandSpec({
  type: 'goal.edit',
  does: 'Replaces fields of a goal, each only if it still is as it was shown.',
  schema: GoalEdit,
  decide(records, { goalId, fields, base }, context) {
    const goal = knownGoal(records, goalId, context);
    assertNotOver(goal, 'be edited');
    const shown = shownTo(context.viewer, 'goals', goal, records);
    const after = withFields(goal, fields, base, goalId, shown);
    if (!after) return [];
    const record = parseRecordOf('goals', after, 'fields');
    assertNamesKnown(records, record, context, goal);
    return [{ collection: 'goals', record }];
  },
});
