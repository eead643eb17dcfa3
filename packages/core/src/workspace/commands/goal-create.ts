import type { GoalId } from '../../schema/ids.ts';
import { GoalCreate } from '../../schema/goal-commands.ts';
import { commandSpec } from '../command-spec.ts';
import { begun } from './goal-begun.ts';
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
    const asked = { state: given.state, path: ['goal', 'state'] };
    return [{ collection: 'goals', record: begun(goal, asked, records, context) }];
  },
  // Where goals have to be agreed on, who owns the parents decides who may make an active one.
  basis: ({ settings }, { goal: { links } }) =>
    settings.agreement === 'none'
      ? []
      : links.map(({ parentId }) => ({ collection: 'goals', id: parentId })),
});
