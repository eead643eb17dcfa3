import { canSeeGoal } from '../../access/can-see-goal.ts';
import { PerfError } from '../../errors.ts';
import { circleAmong } from '../../organisation.ts';
import type { RecordLists } from '../../goals/records.ts';
import type { GoalId } from '../../schema/ids.ts';
import type { Context } from '../command.ts';
import { assertKnown, assertZone } from '../references.ts';
import type { Everything } from '../state.ts';
import { assertNamesKnown } from './known.ts';

/** Records that come in together, and may name one another. */
export type Incoming = Required<Pick<RecordLists, 'people' | 'teams' | 'cycles' | 'goals'>>;

/**
 * Checks records that are to be written, new or in place of those with their ids: what they name is there
 * or comes with them, and nothing would be above itself. Records that are there already are not looked at.
 *
 * @param after - From `withIncoming`.
 * @param before - The records as they are.
 * @throws PerfError `not-found`; `would-cycle` with what the viewer may see of the circle, in order; for
 *   what a goal continues as `assertNamesKnown`; `invalid-input` for a zone that
 *   does not exist or an id that a person and a team would share.
 */
export function assertIncomingWhole(
  after: Everything,
  incoming: Incoming,
  context: Pick<Context, 'viewer'>,
  before: Everything,
): void {
  for (const { id, managerId, teamId, timeZone } of incoming.people) {
    assertKnown(after, 'people', managerId);
    assertKnown(after, 'teams', teamId);
    assertZone(timeZone, ['people', id, 'timeZone']);
    if (after.has('teams', id)) throw ambiguous(id);
  }
  for (const { id, parentId, leadId } of incoming.teams) {
    assertKnown(after, 'teams', parentId);
    assertKnown(after, 'people', leadId);
    if (after.has('people', id)) throw ambiguous(id);
  }
  for (const { parentId } of incoming.cycles) assertKnown(after, 'cycles', parentId);
  for (const goal of incoming.goals) {
    assertNamesKnown(after, goal, context, before.goals.get(goal.id));
    for (const { parentId } of goal.links) assertKnown(after, 'goals', parentId);
  }
  const isShown = (id: string) =>
    !before.goals.has(id as GoalId) || canSeeGoal(context.viewer, id as GoalId, before).allowed;
  refuseCircles(after, incoming, isShown);
}

/** The records as they will be once those that come in are written. */
export function withIncoming(records: Everything, incoming: Incoming): Everything {
  const added = new Set<string>();
  const merged = <R extends { readonly id: string }>(
    collection: string,
    known: ReadonlyMap<R['id'], R>,
    list: Iterable<R>,
  ): ReadonlyMap<R['id'], R> => {
    const all = new Map(known);
    for (const record of list) all.set(record.id, record);
    for (const { id } of list) added.add(`${collection} ${id}`);
    return all;
  };
  return {
    ...records,
    people: merged('people', records.people, incoming.people),
    teams: merged('teams', records.teams, incoming.teams),
    cycles: merged('cycles', records.cycles, incoming.cycles),
    goals: merged('goals', records.goals, incoming.goals),
    has: (collection, id) => added.has(`${collection} ${id}`) || records.has(collection, id),
  };
}

function refuseCircles(
  { people, teams, cycles, goals }: Everything,
  incoming: Incoming,
  isShown: (id: string) => boolean,
): void {
  const one = <Id>(id: Id | undefined) => (id === undefined ? [] : [id]);
  const ids = <R extends { readonly id: string }>(list: Iterable<R>): Iterable<R['id']> =>
    Array.from(list, ({ id }) => id);
  const found: readonly string[] | undefined =
    circleAmong(ids(incoming.people), (id) => one(people.get(id)?.managerId)) ??
    circleAmong(ids(incoming.teams), (id) => one(teams.get(id)?.parentId)) ??
    circleAmong(ids(incoming.cycles), (id) => one(cycles.get(id)?.parentId)) ??
    circleAmong(ids(incoming.goals), (id) =>
      (goals.get(id)?.links ?? []).map((link) => link.parentId),
    );
  if (!found) return;
  const circle = found.filter(isShown);
  const listed = [...circle.slice(0, 20), ...(circle.length > 20 ? ['…'] : []), circle[0]];
  const message = `These would be above themselves: ${listed.join(' > ')}.`;
  throw new PerfError('would-cycle', message, { ids: circle });
}

function ambiguous(id: string): PerfError {
  const message = `A person and a team would both have the id ${id}; each id stands for one of them.`;
  return new PerfError('invalid-input', message, { ids: [id] });
}
