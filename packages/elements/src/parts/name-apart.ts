import type { PersonId, Records } from '@throughline/core';
import { fold } from './fold.ts';
import { nameOf } from './owner.ts';

/**
 * The name of a person, with the team where somebody else who is here has the same one but for case and accents.
 *
 * @returns The id where there is nobody of that id.
 */
export function nameApart(id: PersonId, records: Pick<Records, 'people' | 'teams'>): string {
  const { people, teams } = records;
  const name = nameOf(id, records);
  const folded = fold(name);
  for (const other of people.values()) {
    if (other.id === id || !other.active || fold(other.name) !== folded) continue;
    const teamId = people.get(id)?.teamId;
    const team = teamId && teams.get(teamId)?.name;
    return team ? `${name} (${team})` : `${name} (${id})`;
  }
  return name;
}
