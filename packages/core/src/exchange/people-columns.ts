import { plainLabel } from './cell-text.ts';
import { sourceIdOf } from './external-ids.ts';
import { ownSource } from './export-mark.ts';
import type { PersonField } from './people-fields.ts';
import type { Records } from '../goals/records.ts';
import type { Person, Team } from '../schema/organisation.ts';

/** What stands in each column about a person. */
export type PersonTexts = Readonly<Record<PersonField, string>>;

/** Says what stands in each column about a person of these records, as `planPeopleImport` reads it. */
export function personTextsIn({ people, teams }: Records): (person: Person) => PersonTexts {
  const teamNames = uniqueNames(teams.values());
  return (person) => {
    const manager = person.managerId === undefined ? undefined : people.get(person.managerId);
    const team = person.teamId === undefined ? undefined : teams.get(person.teamId);
    return {
      id: sourceIdOf(person, ownSource) ?? '',
      name: person.name,
      email: person.email ?? '',
      manager: (manager && sourceIdOf(manager, ownSource)) ?? '',
      team: team ? nameOrId(team, teamNames) : '',
      title: person.title ?? '',
      joined: person.joined ?? '',
      left: person.left ?? '',
      active: person.active ? 'yes' : 'no',
      timeZone: person.timeZone,
      worksOn: person.worksOn?.join(' ') ?? '',
      roles: person.roles.join(' '),
    };
  };
}

/** The name of somebody or something, where nobody and nothing else is called so, else its id. */
export function nameOrId(record: Person | Team, unique: ReadonlySet<string>): string {
  if (unique.has(plainLabel(record.name))) return record.name;
  return sourceIdOf(record, ownSource) ?? record.id;
}

/** The names that one record alone bears, by `plainLabel`. */
export function uniqueNames(all: Iterable<{ readonly name: string }>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { name } of all) counts.set(plainLabel(name), (counts.get(plainLabel(name)) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count === 1).map(([name]) => name));
}
