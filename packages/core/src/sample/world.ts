import { createAttendance } from './time/attendance.ts';
import { calendarsAround } from './time/calendars.ts';
import { delegationsOf } from './time/cover.ts';
import { leavesOf } from './time/leaves.ts';
import { named } from './people.ts';
import { createDueDays } from './report-days.ts';
import type { Staff } from './reports.ts';
import type { Delegation } from '../schema/cadence.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Leave, Person, Team, WorkingCalendar } from '../schema/organisation.ts';
import type { Day } from '../schema/primitives.ts';

/** Who is there when, and who stands in for whom: what all that happens in the sample depends on. */
export interface World {
  readonly staff: Staff;
  readonly workingCalendars: readonly WorkingCalendar[];
  readonly leaves: readonly Leave[];
  readonly delegations: readonly Delegation[];
}

/** The world of some people and teams. Of the named people those who lead or own may hand work to others. */
export function worldOf(
  people: readonly Person[],
  teams: readonly Team[],
  { today, seed, owners }: { today: Day; seed: number; owners: ReadonlySet<string> },
): World {
  const workingCalendars = calendarsAround(today);
  const leaves = leavesOf(people, today, seed);
  const attendance = createAttendance(people, workingCalendars, leaves);
  const few = people.slice(0, named);
  const covered = new Set(few.map(({ id }) => id).filter((id) => owners.has(id)));
  const delegations = delegationsOf(leaves, few, covered, { attendance, today, seed });
  const byPerson = new Map<PersonId, Delegation[]>();
  for (const each of delegations)
    byPerson.set(each.from, [...(byPerson.get(each.from) ?? []), each]);
  const staff = {
    ...{ people: byId(people), teams: byId(teams), attendance, delegations: byPerson },
    dueDays: createDueDays(today),
  };
  return { staff, workingCalendars, leaves, delegations };
}

/** Records by their id. */
export function byId<R extends { readonly id: string }>(
  records: readonly R[],
): ReadonlyMap<string, R> {
  return new Map(records.map((record) => [record.id, record]));
}
