import { compareInstants } from '../calendar.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Comment } from '../schema/comment.ts';
import type { Cycle } from '../schema/cycle.ts';
import type { Goal } from '../schema/goal.ts';
import type { CycleId, GoalId, OwnerId, PersonId, TeamId } from '../schema/ids.ts';
import type { Person, Team } from '../schema/organisation.ts';
import type { Settings } from '../schema/settings.ts';
import { standardSettings } from './standard-settings.ts';

/** What the rules read: records by id, and the look-ups they need. A workspace's state is one. */
export interface Records {
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly teams: ReadonlyMap<TeamId, Team>;
  readonly cycles: ReadonlyMap<CycleId, Cycle>;
  readonly goals: ReadonlyMap<GoalId, Goal>;
  readonly settings: Settings;
  /** All check-ins of a goal, replaced ones included, oldest first by `compareCheckIns`. */
  checkInsOf(goalId: GoalId): readonly CheckIn[];
  /** All comments on a goal and on its check-ins, withdrawn ones included, oldest first. */
  commentsOf(goalId: GoalId): readonly Comment[];
  /** Goals that link to this one, in no order that means anything. */
  childrenOf(goalId: GoalId): readonly GoalId[];
  /** Goals of a person or team, in no order that means anything. */
  goalsOf(ownerId: OwnerId): readonly GoalId[];
}

/** Records as plain lists. */
export interface RecordLists {
  readonly people?: Iterable<Person>;
  readonly teams?: Iterable<Team>;
  readonly cycles?: Iterable<Cycle>;
  readonly goals?: Iterable<Goal>;
  readonly checkIns?: Iterable<CheckIn>;
  readonly comments?: Iterable<Comment>;
  /** Those that are left out are as in a new workspace. */
  readonly settings?: Partial<Settings>;
}

/**
 * Plain lists as `Records`, for callers without a workspace. The lists are read once.
 *
 * @param lists - Of records as a workspace or `parseRecord` gives them, with defaults filled in.
 */
export function recordsFrom(lists: RecordLists): Records {
  const goals = byId(lists.goals ?? []);
  const checkIns = new Map<GoalId, CheckIn[]>();
  for (const checkIn of lists.checkIns ?? []) push(checkIns, checkIn.goalId, checkIn);
  for (const list of checkIns.values()) list.sort(compareCheckIns);
  const comments = new Map<GoalId, Comment[]>();
  for (const comment of lists.comments ?? []) push(comments, comment.goalId, comment);
  for (const list of comments.values()) list.sort(compareComments);
  const children = new Map<GoalId, GoalId[]>();
  const owned = new Map<OwnerId, GoalId[]>();
  for (const goal of goals.values()) {
    push(owned, goal.ownerId, goal.id);
    for (const link of goal.links) push(children, link.parentId, goal.id);
  }
  return {
    people: byId(lists.people ?? []),
    teams: byId(lists.teams ?? []),
    cycles: byId(lists.cycles ?? []),
    goals,
    settings: { ...standardSettings, ...lists.settings },
    checkInsOf: (goalId) => checkIns.get(goalId) ?? [],
    commentsOf: (goalId) => comments.get(goalId) ?? [],
    childrenOf: (goalId) => children.get(goalId) ?? [],
    goalsOf: (ownerId) => owned.get(ownerId) ?? [],
  };
}

/**
 * The order in which check-ins count: by the day they speak of, then by when they were made, then
 * by id. The last one not replaced is the current one.
 */
export function compareCheckIns(a: CheckIn, b: CheckIn): number {
  if (a.asOf !== b.asOf) return a.asOf < b.asOf ? -1 : 1;
  return compareInstants(a.at, b.at) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** The order of comments: by when they were made, then by id. */
export function compareComments(a: Comment, b: Comment): number {
  return compareInstants(a.at, b.at) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

function byId<R extends { readonly id: string }>(records: Iterable<R>): Map<R['id'], R> {
  const map = new Map<R['id'], R>();
  for (const record of records) map.set(record.id, record);
  return map;
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
