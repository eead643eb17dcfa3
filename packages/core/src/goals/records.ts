import { compareInstants } from '../calendar.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Comment } from '../schema/comment.ts';
import type { Cycle } from '../schema/cycle.ts';
import type { Goal } from '../schema/goal.ts';
import type {
  CycleId,
  GoalId,
  MetricId,
  OwnerId,
  PersonId,
  TeamId,
  WorkingCalendarId,
} from '../schema/ids.ts';
import type { Metric, Observation } from '../schema/metric.ts';
import type { Person, Team, WorkingCalendar } from '../schema/organisation.ts';
import type { Day, Instant } from '../schema/primitives.ts';
import type { Settings } from '../schema/settings.ts';
import { type GrowthLists, type GrowthRecords, growthFrom } from './growth-records.ts';
import { byId, inOrder, push } from './lists.ts';
import { metricOf } from './metrics.ts';
import { type RhythmLists, type RhythmRecords, rhythmFrom } from './rhythm-records.ts';
import { standardSettings } from './standard-settings.ts';

/** What the rules read: records by id, and the look-ups they need. A workspace's state is one. */
export interface Records {
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly teams: ReadonlyMap<TeamId, Team>;
  readonly cycles: ReadonlyMap<CycleId, Cycle>;
  readonly workingCalendars: ReadonlyMap<WorkingCalendarId, WorkingCalendar>;
  readonly metrics: ReadonlyMap<MetricId, Metric>;
  readonly goals: ReadonlyMap<GoalId, Goal>;
  /**
   * Whether a goal is stored and cannot be read, so that nobody knows who may see it: it and what is on it are out
   * of everybody's sight. Absent where none is.
   */
  readonly isSetAside?: (goalId: GoalId) => boolean;
  readonly settings: Settings;
  /**
   * After which moment a goal is stale, in milliseconds since 1970, where `since` is the last report on it or,
   * if that is later, its start. A workspace goes by the rhythm of check-ins on the goal; plain lists leave it
   * out, and the days of the settings hold.
   */
  readonly staleAt?: ((goal: Goal, since: number) => number) | undefined;
  /** Rules of cadence, leave, one-on-ones, and who is around whom. */
  readonly rhythm: RhythmRecords;
  /** Feedback, recognition, practices, reviews. */
  readonly growth: GrowthRecords;
  /** All check-ins of a goal, replaced ones included, oldest first by `compareCheckIns`. */
  checkInsOf(goalId: GoalId): readonly CheckIn[];
  /** All comments on a goal and on its check-ins, withdrawn ones included, oldest first. */
  commentsOf(goalId: GoalId): readonly Comment[];
  /** All observations of a metric, replaced ones included, oldest first by `compareReadings`. */
  observationsOf(metricId: MetricId): readonly Observation[];
  /** Goals whose measure reads a metric, in no order that means anything. */
  readersOf(metricId: MetricId): readonly GoalId[];
  /** Goals that link to this one, in no order that means anything. */
  childrenOf(goalId: GoalId): readonly GoalId[];
  /** Goals that continue this one, in no order that means anything. */
  continuedBy(goalId: GoalId): readonly GoalId[];
  /** Goals of a person or team, in no order that means anything. */
  goalsOf(ownerId: OwnerId): readonly GoalId[];
}

/** Records as plain lists. */
export interface RecordLists extends RhythmLists, GrowthLists {
  readonly people?: Iterable<Person>;
  readonly teams?: Iterable<Team>;
  readonly cycles?: Iterable<Cycle>;
  readonly workingCalendars?: Iterable<WorkingCalendar>;
  readonly metrics?: Iterable<Metric>;
  readonly goals?: Iterable<Goal>;
  readonly checkIns?: Iterable<CheckIn>;
  readonly comments?: Iterable<Comment>;
  readonly observations?: Iterable<Observation>;
  /** Those that are left out are as in a new workspace. */
  readonly settings?: Partial<Settings>;
}

/**
 * Plain lists as `Records`, for callers without a workspace. The lists are read once.
 *
 * @param lists - Of records as a workspace or `parseRecord` gives them, with defaults filled in.
 */
// eslint-disable-next-line max-lines-per-function -- one look-up of records a line
export function recordsFrom(lists: RecordLists): Records {
  const goals = byId(lists.goals ?? []);
  const checkIns = inOrder(lists.checkIns ?? [], ({ goalId }) => goalId, compareReadings);
  const observations = inOrder(
    lists.observations ?? [],
    ({ metricId }) => metricId,
    compareReadings,
  );
  const comments = inOrder(lists.comments ?? [], ({ goalId }) => goalId, compareComments);
  const children = new Map<GoalId, GoalId[]>();
  const owned = new Map<OwnerId, GoalId[]>();
  const readers = new Map<MetricId, GoalId[]>();
  const continued = new Map<GoalId, GoalId[]>();
  for (const goal of goals.values()) {
    push(owned, goal.ownerId, goal.id);
    for (const link of goal.links) push(children, link.parentId, goal.id);
    if (goal.continues !== undefined) push(continued, goal.continues, goal.id);
    const metricId = metricOf(goal);
    if (metricId !== undefined) push(readers, metricId, goal.id);
  }
  const people = byId(lists.people ?? []);
  const teams = byId(lists.teams ?? []);
  return {
    people,
    teams,
    cycles: byId(lists.cycles ?? []),
    workingCalendars: byId(lists.workingCalendars ?? []),
    metrics: byId(lists.metrics ?? []),
    goals,
    settings: { ...standardSettings, ...lists.settings },
    rhythm: rhythmFrom(lists, people.values(), teams.values()),
    growth: growthFrom(lists),
    checkInsOf: (goalId) => checkIns.get(goalId) ?? [],
    commentsOf: (goalId) => comments.get(goalId) ?? [],
    observationsOf: (metricId) => observations.get(metricId) ?? [],
    readersOf: (metricId) => readers.get(metricId) ?? [],
    childrenOf: (goalId) => children.get(goalId) ?? [],
    continuedBy: (goalId) => continued.get(goalId) ?? [],
    goalsOf: (ownerId) => owned.get(ownerId) ?? [],
  };
}

/** What says something of a day: a check-in, an observation. */
export interface Dated {
  readonly id: string;
  readonly at: Instant;
  readonly asOf: Day;
}

/**
 * The order in which check-ins and observations count: by the day they speak of, then by when they were
 * made, then by id. The last one not replaced is the current one.
 */
export function compareReadings(a: Dated, b: Dated): number {
  if (a.asOf !== b.asOf) return a.asOf < b.asOf ? -1 : 1;
  return compareInstants(a.at, b.at) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** The order of comments: by when they were made, then by id. */
export function compareComments(a: Comment, b: Comment): number {
  return compareInstants(a.at, b.at) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** `compareReadings` for check-ins. */
export function compareCheckIns(a: CheckIn, b: CheckIn): number {
  return compareReadings(a, b);
}
