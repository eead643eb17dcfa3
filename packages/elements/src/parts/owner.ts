import type { Goal, WorkspaceReading } from '@throughline/core';
import type { Owner } from './person.ts';

/** The name under which the owner of a goal is shown; the id where the owner is not known. */
export function ownerOf({ records }: Pick<WorkspaceReading, 'records'>, goal: Goal): Owner {
  const person = records.people.get(goal.ownerId as never);
  if (person) return { name: person.name, kind: 'person' };
  const team = records.teams.get(goal.ownerId as never);
  return team ? { name: team.name, kind: 'team' } : { name: goal.ownerId, kind: 'person' };
}
