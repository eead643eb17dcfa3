import type { Goal, Records, WorkspaceReading } from '@throughline/core';
import type { Owner } from './person.ts';

/** The name under which the owner of a goal is shown; the id where the owner is not known. */
export function ownerOf({ records }: Pick<WorkspaceReading, 'records'>, goal: Goal): Owner {
  const person = records.people.get(goal.ownerId as never);
  if (person) return { name: person.name, kind: 'person' };
  const team = records.teams.get(goal.ownerId as never);
  return team ? { name: team.name, kind: 'team' } : { name: goal.ownerId, kind: 'person' };
}

/** The name of a person or team; the id where there is none of that id. */
export function nameOf(id: string, { people, teams }: Pick<Records, 'people' | 'teams'>): string {
  return people.get(id as never)?.name ?? teams.get(id as never)?.name ?? id;
}
