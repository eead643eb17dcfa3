import { canSeeGoal } from '../../access/can-see-goal.ts';
import { PerfError } from '../../errors.ts';
import { isOver } from '../../goals/lifecycle.ts';
import type { Goal } from '../../schema/goal.ts';
import type { PersonId, TeamId } from '../../schema/ids.ts';
import type { Person, Team } from '../../schema/organisation.ts';
import type { Write } from '../command.ts';
import type { AnyRecord, Everything, State } from '../state.ts';

/**
 * Checks that nothing comes to a team that is retired: nobody who is here, no team that goes on, no goal that is not
 * over. What is in one already stays as it is.
 *
 * @param writes - What a command or an undo would write.
 * @throws PerfError `wrong-state`, with the team.
 */
export function assertTeamsGoOn(state: State, writes: readonly Write[]): void {
  const written = new Map<string, Team>();
  for (const { collection, record } of writes) {
    if (collection === 'teams') written.set(record.id, record);
  }
  for (const write of writes) {
    const used = teamsUsedBy(write);
    if (used.length === 0) continue;
    const known = state.collections[write.collection] as ReadonlyMap<string, AnyRecord>;
    const current = known.get(write.record.id);
    if (current === write.record) continue;
    const before = current ? teamsUsedBy({ ...write, record: current } as Write) : [];
    for (const id of used) {
      const team = written.get(id) ?? state.teams.get(id as TeamId);
      if (team?.retired === true && !before.includes(id)) throw retired(team);
    }
  }
}

/**
 * Checks that nobody is in a team any more, no team that goes on is below it, and no goal of it is open. Goals that
 * the viewer may not see hold nothing up: a refusal would tell that they are there.
 *
 * @throws PerfError `wrong-state`, with who and what is still in it.
 */
export function assertUnused(records: Everything, { id }: Team, viewer: PersonId): void {
  const isSeen = (goal: Goal) => canSeeGoal(viewer, goal.id, records).allowed;
  const inIt = [
    ...[...records.people.values()].filter((record) => uses({ collection: 'people', record }, id)),
    ...[...records.teams.values()].filter((record) => uses({ collection: 'teams', record }, id)),
    ...[...records.goals.values()].filter(
      (record) => uses({ collection: 'goals', record }, id) && isSeen(record),
    ),
  ];
  if (inIt.length === 0) return;
  const ids = inIt.map((record) => record.id).sort();
  const named = ids.slice(0, 10).join(', ') + (ids.length > 10 ? ', ...' : '');
  const message =
    `The team ${id} cannot be retired: ${ids.length} of its people, teams and open goals are in it (${named}); ` +
    'move them, or close the goals, first.';
  throw new PerfError('wrong-state', message, { ids });
}

function uses(write: Write, teamId: TeamId): boolean {
  return teamsUsedBy(write).includes(teamId);
}

/** The teams that somebody who is here, a team that goes on or a goal that is not over is in. */
function teamsUsedBy({ collection, record }: Write): readonly string[] {
  const ids: readonly (string | undefined)[] =
    collection === 'people'
      ? ofPerson(record)
      : collection === 'teams'
        ? [record.retired === true ? undefined : record.parentId]
        : collection === 'goals' && !isOver(record)
          ? [record.ownerId, record.teamId]
          : [];
  return ids.filter((id) => id !== undefined);
}

function ofPerson({ active, teamId }: Person): readonly (string | undefined)[] {
  return active ? [teamId] : [];
}

function retired({ id }: Team): PerfError {
  const message = `The team ${id} is retired; expected one that goes on.`;
  return new PerfError('wrong-state', message, { ids: [id] });
}
