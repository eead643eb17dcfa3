import { canSeeGoal } from '../../access/can-see.ts';
import { isSame } from '../../exchange/same.ts';
import { assertNotOver } from '../../goals/lifecycle.ts';
import type { GoalLink } from '../../schema/goal.ts';
import { GoalRealign } from '../../schema/goal-commands.ts';
import type { PersonId } from '../../schema/ids.ts';
import { commandSpec } from '../command-spec.ts';
import type { Everything } from '../state.ts';
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
    const shown = goal.links.filter((link) => inView(records, link, context.viewer));
    if (isSame(links, shown)) return [];
    if (!isSame(base, shown)) throw conflictOf(goalId, ['links']);
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

function inView(records: Everything, { parentId }: GoalLink, viewer: PersonId): boolean {
  // A parent that is not there hides nothing: the link is shown, so that it can be taken away.
  return !records.goals.has(parentId) || canSeeGoal(viewer, parentId, records).allowed;
}
