import { shownTo } from '../../access/project.ts';
import { isSame } from '../../goals/same.ts';
import { assertNotOver } from '../../goals/lifecycle.ts';
import { GoalRealign } from '../../schema/goal-commands.ts';
import { commandSpec } from '../command-spec.ts';
import { conflictOf } from './fields.ts';
import { knownGoal } from './known.ts';
import { assertLinks, goalsAbove } from './links.ts';
import { parseRecordOf } from './parse-record-of.ts';

/** `goal.realign`: the parents of a goal. Links to parents that the viewer may not see stay as they are. */
export const goalRealign = commandSpec({
  type: 'goal.realign',
  does: 'Replaces the links of a goal to its parents, if they still are as they were shown.',
  schema: GoalRealign,
  decide(records, { goalId, links, base }, context) {
    const goal = knownGoal(records, goalId, context);
    assertNotOver(goal, 'be aligned anew');
    const { links: shown } = shownTo(context.viewer, 'goals', goal, records);
    if (isSame(links, shown)) return [];
    if (!isSame(base, shown)) {
      throw conflictOf(goalId, [{ field: 'links', base, theirs: shown, yours: links }]);
    }
    assertLinks(records, goal, links, context);
    const record = parseRecordOf(
      'goals',
      { ...goal, links: [...links, ...goal.links.filter((link) => !shown.includes(link))] },
      'links',
    );
    return [{ collection: 'goals', record }];
  },
  basis: (records, { links }) =>
    goalsAbove(
      records,
      links.map((link) => link.parentId),
    ),
});
