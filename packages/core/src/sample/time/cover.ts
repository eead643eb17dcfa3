import type { Attendance } from './attendance.ts';
import { instantAt } from './zones.ts';
import { createRandom } from '../../random.ts';
import { addDays, daysBetween } from '../../calendar.ts';
import type { Delegation } from '../../schema/cadence.ts';
import type { DelegationId, PersonId } from '../../schema/ids.ts';
import type { Leave, Person } from '../../schema/organisation.ts';
import type { Day } from '../../schema/primitives.ts';

/** Leaves of fewer days are not covered. */
const shortest = 5;
/** Leaves of this many days or more are, always, and for all that is due. */
const longest = 30;

/**
 * Who does what is due for owners of goals while they are away: somebody of their team, or their manager,
 * who works on most of these days. About half of all holidays are covered, and every long leave.
 *
 * @param covered - The people whose leaves may be covered.
 */
export function delegationsOf(
  leaves: readonly Leave[],
  people: readonly Person[],
  covered: ReadonlySet<PersonId>,
  { attendance, today, seed }: { attendance: Attendance; today: Day; seed: number },
): readonly Delegation[] {
  const persons = new Map(people.map((person) => [person.id, person]));
  const random = createRandom(seed, 6);
  return leaves.flatMap(({ id, personId, start, end }) => {
    const days = daysBetween(start, end);
    const person = persons.get(personId);
    if (!person || !covered.has(personId) || days < shortest - 1) return [];
    if (days < longest && !random.chance(0.5)) return [];
    const other = people.find((each) => isFree(each, person, { start, end, attendance }));
    const to = other?.id ?? person.managerId;
    const agreedOn = attendance.firstAtWork(personId, addDays(start, -2), addDays(start, -14));
    if (to === undefined || agreedOn === undefined || agreedOn >= today) return [];
    const at = instantAt(agreedOn, 14 * 60 + random.between(0, 50), person.timeZone);
    const activity = days >= longest ? {} : ({ activity: 'check-in' } as const);
    return [
      { id: `d-${id.slice(2)}` as DelegationId, from: personId, to, ...activity, start, end, at },
    ];
  });
}

/** Whether somebody of the same team works on most working days of a leave. */
function isFree(
  other: Person,
  person: Person,
  { start, end, attendance }: { start: Day; end: Day; attendance: Attendance },
): boolean {
  if (other.id === person.id || other.teamId !== person.teamId) return false;
  let [worked, all] = [0, 0];
  for (let day = start; day <= end; day = addDays(day, 1)) {
    all += 1;
    worked += Number(attendance.isAtWork(other.id, day));
  }
  return worked / all >= 0.45;
}

/** Whom somebody has handed check-ins to on a day, by what they have handed over. */
export function coverOn(delegations: readonly Delegation[], day: Day): PersonId | undefined {
  return delegations.find(({ start, end }) => start <= day && day <= end)?.to;
}
