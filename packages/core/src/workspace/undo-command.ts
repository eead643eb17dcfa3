import { canRun } from '../access/can-run.ts';
import { canSeeGoal } from '../access/can-see-goal.ts';
import { type Decision, denied } from '../access/decision.ts';
import { PerfError } from '../errors.ts';
import { isSame } from '../goals/same.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import { nameOf } from './changes.ts';
import type { Removal, Write } from './command.ts';
import type { Decided, Deciding } from './command-spec.ts';
import { undoTypeOf } from './commands/undoable.ts';
import { recordsNaming } from './built-on.ts';
import { seesEntry } from './sees-entry.ts';
import type { ReadCommand } from './run-command.ts';
import type { AnyRecord, Entry, State } from './state.ts';
import { assertUndoFits } from './undo-fits.ts';
import type { UndoneCommit, UndoneRecord } from './undone-commit.ts';

/**
 * The command that puts back what a commit changed: decided like any other, and again on newer records.
 *
 * It is refused where something was built on it: a record that was changed since, one that names what would go, or
 * a rule that the whole would break. Access is asked for as for running the command now, of each record.
 *
 * @param state - The records that it is decided on.
 */
export function undoCommand(state: State, undone: UndoneCommit): ReadCommand {
  return {
    type: undoTypeOf(undone.type),
    input: { commitId: undone.commitId },
    may: (viewer, at) => mayUndo(state, undone, { viewer, at }),
    decide: (_records, context) => decideUndo(state, undone, context),
  };
}

function decideUndo(state: State, undone: UndoneCommit, context: Deciding): Decided {
  const { records } = undone;
  // An import writes records too that it leaves as they are; what became of them since is not built on it.
  const changed = records.filter(({ before, after }) => !isSame(before, after));
  const open = changed.filter((each) => !isSame(currentOf(state, each), each.before));
  if (open.length === 0) return { writes: [], removals: [], basis: [] };
  const moved = open.filter((each) => !isSame(currentOf(state, each), each.after));
  const gone = new Set(open.filter(({ before }) => !before).map(({ id }) => id));
  const builtOn = [
    ...moved.map((each) => entryOf(each, currentOf(state, each))),
    ...recordsNaming(state, gone, new Set(records.map(nameOf))),
  ];
  if (builtOn.length > 0) throw isBuiltOn(state, undone, builtOn, context.viewer);
  const entries = open.map((each) => entryOf(each, each.before));
  assertUndoFits(state, undone, entries, context);
  return {
    writes: entries.filter(({ record }) => record !== undefined) as Write[],
    removals: entries
      .filter(({ record }) => record === undefined)
      .map(({ collection, id }): Removal => ({ collection, id, record: null })),
    basis: [],
    isExact: true,
  };
}

function entryOf({ collection, id }: UndoneRecord, record: AnyRecord | undefined): Entry {
  return { collection, id, record };
}

function currentOf(state: State, { collection, id }: UndoneRecord): AnyRecord | undefined {
  return (state.collections[collection] as ReadonlyMap<string, AnyRecord>).get(id);
}

/** Whoever may not run the command any more may not undo it either. The first refusal counts. */
function mayUndo(
  state: State,
  { type, records }: UndoneCommit,
  { viewer, at }: { readonly viewer: PersonId; readonly at: string },
): Decision {
  let decision: Decision = { allowed: false, rule: denied };
  for (const each of records) {
    decision = mayPutBack(state, type, each, { viewer, at });
    if (!decision.allowed) return decision;
  }
  return decision;
}

function mayPutBack(
  state: State,
  type: string,
  each: UndoneRecord,
  { viewer, at }: { readonly viewer: PersonId; readonly at: string },
): Decision {
  const current = currentOf(state, each);
  const isGoal = each.collection === 'goals';
  const input = inputAbout(each, current);
  const { goalId } = input as { readonly goalId?: GoalId };
  // A goal that is there, or what is on it, has to be in view; one that comes back is asked for as a new one.
  const isThere = goalId !== undefined && state.goals.has(goalId);
  if (isThere && !canSeeGoal(viewer, goalId, state).allowed)
    return { allowed: false, rule: denied };
  const isMade = type === 'goal.create-outline' || (!current && type.startsWith('goal.'));
  const asked = isGoal && isMade ? 'goal.create' : type;
  return canRun(viewer, { type: asked, input }, state, { at });
}

/** All that the rules of access look for in an input, by the names that they look for. */
function inputAbout(each: UndoneRecord, current: AnyRecord | undefined): object {
  const { collection, id, before } = each;
  const record = (current ?? before ?? {}) as Readonly<Record<string, unknown>>;
  const { goalId, personId, metricId } = record;
  return {
    ...{ goalId, personId, metricId },
    ...(collection === 'goals' && { goalId: id, goal: record }),
    ...(collection === 'people' && { personId: id, fields: differing(before, current) }),
    ...(collection === 'metrics' && { metricId: id, metric: record }),
    ...(collection === 'cadenceRules' && { ruleId: id, rule: record }),
  };
}

/** The fields that would be others. */
function differing(before: object | undefined, current: object | undefined): object {
  if (!before || !current) return {};
  const [was, is] = [before, current] as Readonly<Record<string, unknown>>[];
  const names = new Set([...Object.keys(before), ...Object.keys(current)]);
  return Object.fromEntries(
    [...names].filter((name) => !isSame(was?.[name], is?.[name])).map((name) => [name, null]),
  );
}

function isBuiltOn(
  state: State,
  { commitId }: UndoneCommit,
  builtOn: readonly Entry[],
  viewer: PersonId,
): PerfError {
  const seen = builtOn.filter((entry) => seesEntry(viewer, entry, state));
  const ids = [...new Set(seen.map(({ id }) => id))].sort();
  const named = ids.slice(0, 10).join(', ') + (ids.length > 10 ? ', ...' : '');
  const more = seen.length < builtOn.length ? ' and what is out of your sight' : '';
  const what = ids.length > 0 ? `${named}${more}` : 'something out of your sight, or gone since';
  return new PerfError(
    'wrong-state',
    `The commit ${commitId} cannot be undone: it was built on since by ${what}. Undo or change that first.`,
    { ids },
  );
}
