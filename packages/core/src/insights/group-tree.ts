import { push } from '../goals/lists.ts';
import type { Records } from '../goals/records.ts';
import type { PersonId, TeamId } from '../schema/ids.ts';
import type { Person, Team } from '../schema/organisation.ts';
import type { Day } from '../schema/primitives.ts';

/** A fixed group: everyone, or a team with the teams below it. */
export interface Group {
  /** Absent for everyone. */
  readonly teamId?: TeamId;
  /** Where in the tree the group stands that this one lies within; -1 for everyone. */
  readonly parent: number;
  /** The first of its people in the tree's list, and the one after the last. */
  readonly from: number;
  readonly until: number;
  /** Up to here from `from`: those who are in no team below it. */
  readonly ownUntil: number;
}

/** The groups of a company: each person is in one team, in those above it, and in everyone. */
export interface GroupTree {
  /** Everyone first; each team after the one above it and before its siblings by id. */
  readonly groups: readonly Group[];
  /** Those of a group next to each other, of one team by id. */
  readonly people: readonly PersonId[];
}

/**
 * The groups that figures about people are of, as of a day: of those who had joined by then and had not left
 * before. Whose team is not there, or in a circle, is in everyone alone.
 *
 * @returns Throws nothing.
 */
export function groupTree(records: Pick<Records, 'people' | 'teams'>, day: Day): GroupTree {
  const { above, below } = teamTree(records.teams);
  const members = membersByTeam(records.people, above, day);
  const groups: { -readonly [Field in keyof Group]: Group[Field] }[] = [];
  const people: PersonId[] = [];
  const open: { readonly index: number; readonly teams: TeamId[] }[] = [];
  const enter = (teamId: TeamId | undefined, parent: number) => {
    const from = people.length;
    people.push(...(members.get(teamId) ?? []));
    const own = { from, until: people.length, ownUntil: people.length };
    groups.push({ ...(teamId !== undefined && { teamId }), parent, ...own });
    open.push({ index: groups.length - 1, teams: (below.get(teamId) ?? []).toReversed() });
  };
  enter(undefined, -1);
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const teamId = top.teams.pop();
    if (teamId !== undefined) enter(teamId, top.index);
    else {
      const group = groups[top.index];
      if (group) group.until = people.length;
      open.pop();
    }
  }
  return { groups, people };
}

/** Teams under the one above them, by id, those at the top under nothing; those in a circle are left out. */
function teamTree(teams: ReadonlyMap<TeamId, Team>) {
  const children = new Map<TeamId | undefined, TeamId[]>();
  for (const id of [...teams.keys()].sort()) {
    const parentId = teams.get(id)?.parentId;
    const under = parentId !== undefined && teams.has(parentId) ? parentId : undefined;
    push(children, under, id);
  }
  const above = new Set<TeamId>();
  const queue = [...(children.get(undefined) ?? [])];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    above.add(next);
    queue.push(...(children.get(next) ?? []));
  }
  return { above, below: children };
}

function membersByTeam(
  people: ReadonlyMap<PersonId, Person>,
  teams: ReadonlySet<TeamId>,
  day: Day,
): ReadonlyMap<TeamId | undefined, readonly PersonId[]> {
  const members = new Map<TeamId | undefined, PersonId[]>();
  for (const id of [...people.keys()].sort()) {
    const person = people.get(id);
    if (!person || !wasThere(person, day)) continue;
    const { teamId } = person;
    const team = teamId !== undefined && teams.has(teamId) ? teamId : undefined;
    push(members, team, id);
  }
  return members;
}

/** Whether somebody had joined by a day and had not left before it, whatever has become of them since. */
export function wasThere({ joined, left, active }: Person, day: Day): boolean {
  if (joined !== undefined && joined > day) return false;
  return left === undefined ? active : left >= day;
}
