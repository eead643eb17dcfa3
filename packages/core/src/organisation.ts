import type { PersonId, TeamId } from './schema/ids.ts';
import type { Person, Team } from './schema/organisation.ts';

/** People by id. */
export type People = ReadonlyMap<PersonId, Person>;
/** Teams by id. */
export type Teams = ReadonlyMap<TeamId, Team>;

/** The managers above a person, nearest first; each once, even where the records hold a circle. */
export function managersAbove(people: People, personId: PersonId): ReadonlySet<PersonId> {
  const above = new Set<PersonId>();
  let managerId = people.get(personId)?.managerId;
  while (managerId !== undefined && managerId !== personId && !above.has(managerId)) {
    above.add(managerId);
    managerId = people.get(managerId)?.managerId;
  }
  return above;
}

/** A team and the teams above it, nearest first; each once, even where the records hold a circle. */
export function teamAndAbove(teams: Teams, teamId: TeamId): ReadonlySet<TeamId> {
  const found = new Set<TeamId>();
  let next: TeamId | undefined = teamId;
  while (next !== undefined && teams.has(next) && !found.has(next)) {
    found.add(next);
    next = teams.get(next)?.parentId;
  }
  return found;
}

/**
 * A circle among records that name others, such as people and their managers.
 *
 * @param ids - Where to look from; whatever they name is followed too.
 * @param namedBy - The ids that a record names.
 * @returns The ids on one circle, each named by the one before it; `undefined` where there is none.
 */
export function circleAmong<Id extends string>(
  ids: Iterable<Id>,
  namedBy: (id: Id) => readonly Id[],
): readonly Id[] | undefined {
  const done = new Set<Id>();
  for (const start of ids) {
    const path: { readonly id: Id; readonly named: readonly Id[]; next: number }[] = [];
    const onPath = new Map<Id, number>();
    const enter = (id: Id) => {
      onPath.set(id, path.length);
      path.push({ id, named: namedBy(id), next: 0 });
    };
    if (!done.has(start)) enter(start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const id = top.named[top.next++];
      if (id === undefined) {
        done.add(top.id);
        onPath.delete(top.id);
        path.pop();
        continue;
      }
      const at = onPath.get(id);
      if (at !== undefined) return path.slice(at).map((step) => step.id);
      if (!done.has(id)) enter(id);
    }
  }
  return undefined;
}
