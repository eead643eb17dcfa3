import { PerfError } from '../errors.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import type { Context } from './command.ts';
import { assertWhole } from './invariants.ts';
import { partOfRecords } from './part-of-records.ts';
import { seesEntry } from './sees-entry.ts';
import type { Version } from './storage.ts';
import type { UndoneCommit } from './undone-commit.ts';
import type { AnyRecord, Entry, Everything, State } from './state.ts';
import { assertTeamsRetire, whyTermsStay } from './undo-terms.ts';
import { assertAdminKept, whyNotPutBack } from './undo-keeps.ts';

/**
 * Checks that all records fit together once some are put back: whatever they name is there, nothing is above itself,
 * closed cycles stay as they were closed, no report leaves a goal that is over, somebody stays admin, and goals come
 * back as the commands on goals would let them.
 *
 * It looks at those records and at what they name; nothing names what goes. What does not fit as they are now is
 * nobody's doing here and holds nothing up.
 *
 * @throws PerfError `wrong-state`, with those ids alone that the viewer may know of.
 */
export function assertUndoFits(
  state: State,
  { commitId, version }: Pick<UndoneCommit, 'commitId' | 'version'>,
  entries: readonly Entry[],
  { viewer, now }: Pick<Context, 'viewer' | 'now'>,
): void {
  const refuse = (why: string, ids: readonly string[]) => {
    throw new PerfError('wrong-state', `The commit ${commitId} cannot be undone: ${why}.`, { ids });
  };
  for (const entry of entries) {
    const over = whatIsOver(entry, entries, { state, since: version });
    if (over === undefined) continue;
    const { id } = entry;
    // What is gone was the viewer's own doing; only a goal that is there may be out of their sight.
    const on = entry.collection === 'goals' ? asNow(entry, state) : goalOf(entry, state);
    const isTold = on?.record === undefined || isSeen(on, state, viewer);
    refuse(isTold ? over : 'something out of your sight stands in the way', isTold ? [id] : []);
  }
  assertAdminKept(state, entries);
  assertTeamsRetire(state, entries, viewer);
  const kept = whyTermsStay(state, entries, { viewer, now, since: version });
  if (kept) refuse(kept.why, [kept.id]);
  const after = faultIn(partOfRecords(state, entries));
  if (!after) return;
  const already = faultIn(
    partOfRecords(
      state,
      entries.map((entry) => asNow(entry, state)),
    ),
  );
  if (already && already.message === after.message) return;
  const written = entries.filter((entry) => isSeen(entry, state, viewer)).map(({ id }) => id);
  refuse('what it would bring back no longer fits what else there is', written);
}

function isSeen(entry: Entry, state: State, viewer: PersonId): boolean {
  const current = asNow(entry, state);
  return seesEntry(viewer, current.record ? current : entry, state);
}

function asNow({ collection, id }: Entry, state: State): Entry {
  const records: ReadonlyMap<string, AnyRecord> = state.collections[collection];
  return { collection, id, record: records.get(id) };
}

/** The records, and the version after which something counts as newer. */
interface Since {
  readonly state: State;
  readonly since: Version;
}

/** Why a goal, or what was said on one, has to stay as it is; `undefined` where it need not. */
function whatIsOver(
  entry: Entry,
  entries: readonly Entry[],
  { state, since }: Since,
): string | undefined {
  const { collection, id, record } = entry;
  const current = asNow(entry, state).record;
  if (collection === 'goals') {
    const isIn = [record, current].some((goal) =>
      isClosedSince(goal as Goal | undefined, { state, since }),
    );
    return isIn ? `the cycle of the goal ${id} is closed` : whyNotPutBack(entry, entries, state);
  }
  if (collection !== 'checkIns' && collection !== 'observations') return undefined;
  const goal = goalOf(entry, state)?.record as Goal | undefined;
  if (!goal || entries.some((other) => other.id === goal.id)) return undefined;
  if (goal.state === 'closed' || goal.state === 'cancelled') return `the goal ${goal.id} is over`;
  return isClosedSince(goal, { state, since })
    ? `the cycle of the goal ${goal.id} is closed`
    : undefined;
}

/** The goal that something is on, as it is; `undefined` where that is not there. */
function goalOf(entry: Entry, state: State): Entry | undefined {
  const record = entry.record ?? asNow(entry, state).record ?? {};
  const { goalId } = record as { readonly goalId?: GoalId };
  const goal = goalId === undefined ? undefined : state.goals.get(goalId);
  return goal && { collection: 'goals', id: goal.id, record: goal };
}

/** What was done in a closed cycle, as an import does, may be undone in it. */
function isClosedSince(goal: Goal | undefined, { state, since }: Since): boolean {
  const cycle = goal?.cycleId === undefined ? undefined : state.cycles.get(goal.cycleId);
  return cycle?.state === 'closed' && state.versionOf('cycles', cycle.id) > since;
}

function faultIn(records: Everything): PerfError | undefined {
  try {
    assertWhole(records);
    return undefined;
  } catch (error) {
    if (error instanceof PerfError) return error;
    throw error;
  }
}
