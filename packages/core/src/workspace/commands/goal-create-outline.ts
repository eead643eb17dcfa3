import { PerfError } from '../../errors.ts';
import { isSame } from '../../goals/same.ts';
import type { Goal } from '../../schema/goal.ts';
import type { GoalId } from '../../schema/ids.ts';
import { CreateOutline } from '../../schema/outline-command.ts';
import type { Context, Write } from '../command.ts';
import { commandSpec } from '../command-spec.ts';
import type { Everything } from '../state.ts';
import { begun } from './goal-begun.ts';
import { refuseTwice } from './import-ids.ts';
import { withIncoming } from './import-whole.ts';
import { assertNamesKnown, assertNew } from './known.ts';
import { assertLinks } from './links.ts';
import { parseRecordOf } from './parse-record-of.ts';

/**
 * `goal.create-outline`: what a plan of `planOutline` holds. Each goal is held to all that `goal.create` is.
 * What is there already with the same content is not made again, so the same input twice changes nothing.
 */
export const goalCreateOutline = commandSpec({
  type: 'goal.create-outline',
  does: 'Makes the goals of an outline, each below those before it, all at once.',
  schema: CreateOutline,
  maxSize: 4 * 1024 * 1024,
  decide(records, { goals: asked }, context) {
    const goals = asked.map((given, index) => recordOf(records, given, index));
    refuseTwice(goals);
    const nothing = { people: [], teams: [], cycles: [] };
    const after = withIncoming(records, { ...nothing, goals });
    const made = new Set<GoalId>();
    return goals.flatMap((goal, index): readonly Write[] => {
      assertParentsBefore(records, goal, made);
      made.add(goal.id);
      const state = { state: asked[index]?.state, path: ['goals', String(index), 'state'] };
      const record = checked(after, goal, state, context);
      if (isSame(records.goals.get(goal.id), record)) return [];
      assertNew(records, 'goals', goal.id);
      return [{ collection: 'goals', record }];
    });
  },
  // Where goals have to be agreed on, who owns the parents decides who may make an active one.
  basis: ({ goals: known }, { goals }) => {
    const parents = goals.flatMap(({ links }) => links.map(({ parentId }) => parentId));
    const there = new Set(parents.filter((id) => known.has(id)));
    return Array.from(there, (id) => ({ collection: 'goals', id }));
  },
});

function recordOf(
  { settings }: Everything,
  given: CreateOutline['goals'][number],
  index: number,
): Goal {
  const visibility = given.visibility ?? settings.defaultVisibility;
  return parseRecordOf('goals', { ...given, visibility }, `goals.${index}`);
}

function checked(
  after: Everything,
  goal: Goal,
  asked: Parameters<typeof begun>[1],
  context: Context,
): Goal {
  assertNamesKnown(after, goal, context);
  assertLinks(after, goal, goal.links, context);
  return begun(goal, asked, after, context);
}

/** Parents that come first close no circle, whatever there are of them. */
function assertParentsBefore(records: Everything, goal: Goal, made: ReadonlySet<GoalId>): void {
  const late = goal.links.find(
    ({ parentId }) => !made.has(parentId) && !records.goals.has(parentId),
  );
  if (!late) return;
  const message = `The goal ${goal.id} links to ${late.parentId}, which is not there and does not come before it.`;
  throw new PerfError('not-found', message, { ids: [late.parentId] });
}
