import { withFields } from './fields.ts';
import { knownGoal } from './known.ts';
import { goalsAbove } from './links.ts';
import { assertOrigins, importedCheckIns } from './import-check-ins.ts';
import { collision, newsAmong, refuseTwice } from './import-ids.ts';
import { goalsLeftOut, unseenParents, withUnseenParents, withoutParents } from './import-unseen.ts';
import { assertIncomingWhole, withIncoming } from './import-whole.ts';
import type { Context, Write } from '../command.ts';
import { type Decide, commandSpec } from '../command-spec.ts';
import type { Everything } from '../state.ts';
import { PerfError } from '../../errors.ts';
import type { Goal } from '../../schema/goal.ts';
import type { GoalId } from '../../schema/ids.ts';
import { type GoalUpdate, ImportGoals } from '../../schema/import-command.ts';
import { parseRecord } from '../../schema/parse.ts';

/** `goals.import`: what a plan of `planGoalImport` holds. */
export const goalsImport = commandSpec({
  type: 'goals.import',
  does: 'Adds and changes goals from a file, with their owners, cycle and values, all at once.',
  schema: ImportGoals,
  maxSize: 128 * 1024 * 1024,
  decide: (records, input, context) => importGoals(records, input, context),
  basis: (records, { goals, updates, checkIns }) => {
    const moved = updates.map((update) => (update.fields.links ?? []) as Goal['links']);
    const links = [...goals.map((goal) => goal.links), ...moved].flat();
    const parents = links.map((link) => link.parentId).filter((id) => records.goals.has(id));
    const reported = checkIns.map(({ goalId }) => ({ collection: 'goals', id: goalId }));
    return [...goalsAbove(records, parents), ...reported];
  },
});

/**
 * Writes what a plan of `planGoalImport` holds, all of it or nothing. What is there already with the
 * same content is not written again, so the same input twice changes nothing. Check-ins are the
 * viewer's and of now, whatever the input says. See `goalsLeftOut` for what is passed over.
 *
 * @throws PerfError `already-exists` for an id, here or in the source, that another record has;
 *   `conflict` where somebody changed a field since the plan; `not-found`, `would-cycle`,
 *   `wrong-state`, `invalid-input`; for a check-in as `goal.check-in`.
 */
export const importGoals: Decide<ImportGoals> = (records, input, context) => {
  const people = newsAmong(records, 'people', input.people);
  const teams = newsAmong(records, 'teams', input.teams);
  const cycles = newsAmong(records, 'cycles', input.cycles);
  const asked = newsAmong(records, 'goals', input.goals);
  for (const goal of asked) refuseOutcome(goal);
  const leftOut = goalsLeftOut(records, asked, input.source, context);
  const created = asked
    .filter((goal) => !leftOut.has(goal.id))
    .map((goal) => withoutParents(goal, leftOut));
  const updated = input.updates.flatMap((update) => updatedGoal(records, update, leftOut, context));
  const goals = [...created, ...updated];
  refuseTwice(goals);
  for (const goal of goals) assertParentsSeen(records, goal, context);
  const incoming = { people, teams, cycles, goals };
  const after = withIncoming(records, incoming);
  assertIncomingWhole(after, incoming, context, records);
  const checkIns = input.checkIns.filter((checkIn) => !leftOut.has(checkIn.goalId));
  assertOrigins(after, checkIns, input.source);
  return [
    ...(created.length > 0 ? collision(records) : []),
    ...people.map((record): Write => ({ collection: 'people', record })),
    ...teams.map((record): Write => ({ collection: 'teams', record })),
    ...cycles.map((record): Write => ({ collection: 'cycles', record })),
    ...goals.map((record): Write => ({ collection: 'goals', record })),
    ...importedCheckIns(after, checkIns, new Set(goals.map(({ id }) => id)), context),
  ];
};

function updatedGoal(
  records: Everything,
  { goalId, fields, base }: GoalUpdate,
  leftOut: ReadonlySet<GoalId>,
  context: Context,
): readonly Goal[] {
  const goal = knownGoal(records, goalId, context);
  const unseen = unseenParents(records, goal, context);
  const shown = withoutParents(goal, unseen);
  const unspoken = new Set([...unseen, ...leftOut]);
  const [to, from] = [withoutParents(fields, unspoken), withoutParents(base, unspoken)];
  const after = withFields(shown, to, from, goalId);
  if (!after) return [];
  if (goal.state === 'closed' || goal.state === 'cancelled') throw ended(goal);
  return [parseRecord('goals', withUnseenParents(goal, shown, after, unseen))];
}

/** A grade, an override or an agreement is somebody's word, with their name to it; an import has none. */
function refuseOutcome({ id, state, outcome, override, agreement }: Goal): void {
  if (!outcome && !override && !agreement && state !== 'closed' && state !== 'cancelled') return;
  const message = `Goal ${id} is new: expected no outcome, override or agreement, and a state before closed.`;
  throw new PerfError('invalid-input', message, { ids: [id] });
}

/** A parent that the viewer may not see is not there for them, unless it was the parent before. */
function assertParentsSeen(records: Everything, goal: Goal, context: Context): void {
  const before = records.goals.get(goal.id)?.links ?? [];
  for (const { parentId } of goal.links) {
    const isNew = before.every((link) => link.parentId !== parentId);
    if (isNew && records.goals.has(parentId)) knownGoal(records, parentId, context);
  }
}

function ended(goal: Goal): PerfError {
  const message = `Goal ${goal.id} is ${goal.state} and stays as it is.`;
  return new PerfError('wrong-state', message, { ids: [goal.id] });
}
