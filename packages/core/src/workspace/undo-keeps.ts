import type { Goal } from '../schema/goal.ts';
import type { Person } from '../schema/organisation.ts';
import { adminsOf, lastAdmin } from './commands/person-edit.ts';
import type { AnyRecord, Entry, State } from './state.ts';

/**
 * Checks that somebody who is an active admin is left once some records are put back, where there is one now.
 *
 * @throws PerfError `wrong-state`, in the words of `person.edit`, with the admin who would be none any more.
 */
export function assertAdminKept({ people }: State, entries: readonly Entry[]): void {
  const changed = entries.filter(({ collection }) => collection === 'people');
  if (changed.length === 0) return;
  const now = adminsOf(people.values());
  const [one] = now.filter((id) => changed.some((entry) => entry.id === id));
  if (one === undefined) return;
  const after = new Map<string, Person>(people);
  for (const { id, record } of changed) {
    if (record) after.set(id, record as Person);
    else after.delete(id);
  }
  if (adminsOf(after.values()).length === 0) throw lastAdmin(one);
}

/**
 * Why a goal may not be put back as it was, by the rules that commands on goals keep; `undefined` where it may.
 *
 * @param entries - All that would be put back with it.
 */
export function whyNotPutBack(
  { id, record }: Entry,
  entries: readonly Entry[],
  state: State,
): string | undefined {
  if (record === undefined) return undefined;
  const [goal, current] = [record as Goal, (state.goals as ReadonlyMap<string, AnyRecord>).get(id)];
  if (isOver(goal)) return undefined;
  const was = current as Goal | undefined;
  const owner = state.people.get(goal.ownerId as Person['id']);
  if (owner?.erasedAt !== undefined && (!was || isOver(was) || was.ownerId !== goal.ownerId)) {
    return `nobody owns the goal ${id} any more`;
  }
  const isAgreed = goal.state !== 'active' || goal.agreement?.accepted !== undefined;
  if (!isAgreed && was?.state !== 'active' && state.settings.agreement === 'required') {
    return `goals are agreed on here, and the goal ${id} was not`;
  }
  if (!was || !isOver(was)) return undefined;
  const going = new Set(entries.filter((each) => !each.record).map((each) => each.id));
  const isContinued = state.continuedBy(goal.id).some((nextId) => !going.has(nextId));
  return isContinued ? `another goal continues the goal ${id}` : undefined;
}

function isOver({ state }: Goal): boolean {
  return state === 'closed' || state === 'cancelled';
}
