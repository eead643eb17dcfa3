import { canSeeGoal } from '../../access/can-see-goal.ts';
import { erasureOf } from '../../access/erasure.ts';
import { dayOf } from '../../calendar.ts';
import { PerfError } from '../../errors.ts';
import { isOver } from '../../goals/lifecycle.ts';
import { zoneOf } from '../../goals/lookup.ts';
import { PersonErase } from '../../schema/erasure-commands.ts';
import type { PersonId } from '../../schema/ids.ts';
import type { Goal } from '../../schema/goal.ts';
import type { Person } from '../../schema/organisation.ts';
import type { Day } from '../../schema/primitives.ts';
import type { Context } from '../command.ts';
import { commandSpec } from '../command-spec.ts';
import { notFound } from '../references.ts';
import type { Everything } from '../state.ts';
import { endedWith, handedOver } from './handing-over.ts';

/**
 * `person.erase`: who somebody was, and what they wrote alone, is gone for good, from the past as well; a
 * former colleague stands in every place. Erasing once more takes what has come back, as from a backup.
 */
export const personErase = commandSpec({
  type: 'person.erase',
  does: 'Erases a person: name and texts go from records and from the past, values and dates stay.',
  schema: PersonErase,
  decide(records, { personId, handTo }, context) {
    const person = records.people.get(personId);
    if (!person) throw notFound('person', personId);
    if (person.erasedAt !== undefined) return [];
    assertMayGo(records, person);
    const heir = heirOf(records, person, handTo);
    const open = openGoalsOf(records, personId);
    if (!heir && open.length > 0) throw ownerless(records, person, open, context);
    return [
      { collection: 'people', record: gone(person, dayOf(context.now, zoneOf(records, personId))) },
      ...handedOver(records, personId, heir),
      ...endedWith(records, personId, context.now),
    ];
  },
  redacts: (records, { personId }, { now }) => erasureOf(personId, now, records),
});

/** Whoever was here until now leaves today; when somebody left before, the record says, or nobody knows. */
function gone(person: Person, today: Day): Person {
  const { active, left } = person;
  return { ...person, active: false, ...(active && left === undefined && { left: today }) };
}

function assertMayGo({ people }: Everything, { id, legalHold, active, roles }: Person): void {
  if (legalHold) {
    const message = `What ${id} wrote is under a legal hold; it is lifted before anybody is erased.`;
    throw new PerfError('wrong-state', message, { ids: [id] });
  }
  const others = [...people.values()].filter((other) => other.id !== id);
  const isAdmin = (of: Pick<Person, 'active' | 'roles'>) => of.active && of.roles.includes('admin');
  if (!isAdmin({ active, roles }) || others.some(isAdmin)) return;
  const message = `${id} is the last admin: make somebody else one before.`;
  throw new PerfError('wrong-state', message, { ids: [id] });
}

/** @throws PerfError `not-found` or `wrong-state` for a successor who is not there to take over. */
function heirOf(
  { people }: Everything,
  { id, managerId }: Person,
  handTo: PersonId | undefined,
): PersonId | undefined {
  if (handTo === undefined) {
    return managerId !== undefined && people.get(managerId)?.active ? managerId : undefined;
  }
  const heir = people.get(handTo);
  if (!heir) throw notFound('person', handTo);
  if (heir.active && handTo !== id) return handTo;
  const message = `${handTo} takes over nothing from ${id}: somebody else who is there can.`;
  throw new PerfError('wrong-state', message, { ids: [handTo] });
}

/** Those that somebody has to own. A private goal is nobody else's, and ends with its owner. */
function openGoalsOf(records: Everything, personId: PersonId): readonly Goal[] {
  return records
    .goalsOf(personId)
    .flatMap((goalId) => records.goals.get(goalId) ?? [])
    .filter((goal) => !isOver(goal) && goal.visibility !== 'private');
}

/** Names the goals that the viewer may see; of others it is only said that there are any. */
function ownerless(
  records: Everything,
  { id }: Person,
  open: readonly Goal[],
  { viewer }: Pick<Context, 'viewer'>,
): PerfError {
  const seen = open.filter((goal) => canSeeGoal(viewer, goal.id, records).allowed);
  const ids = seen.map((goal) => goal.id).sort();
  const listed = ids.length > 0 ? `: ${ids.join(', ')}` : '';
  return new PerfError(
    'wrong-state',
    `Goals of ${id} are open and nobody would own them${listed}. Say in handTo who takes over.`,
    { ids },
  );
}
