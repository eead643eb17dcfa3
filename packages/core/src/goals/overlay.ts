import type { CheckIn } from '../schema/check-in.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId, MetricId, OwnerId } from '../schema/ids.ts';
import type { Observation } from '../schema/metric.ts';
import { OverlayMap } from './overlay-map.ts';
import { metricOf, observationFrom } from './metrics.ts';
import { type Records, compareCheckIns, compareReadings } from './records.ts';

/** Changes to try out on records. */
export interface RecordChanges {
  /**
   * New ones, or each in the place of the one of its goal that has its id. On a goal that reads a metric
   * they are observations of it, too.
   */
  readonly checkIns?: readonly CheckIn[];
  /** New ones, or each in the place of the one of its metric that has its id. */
  readonly observations?: readonly Observation[];
  /** New ones, or each in the place of the one with its id. */
  readonly goals?: readonly Goal[];
  /** Goals that are gone, whatever `goals` says of them; links to them lead nowhere. */
  readonly removed?: readonly GoalId[];
}

/**
 * Records seen through changes, for looking at what would be.
 *
 * Nothing is copied as a whole and nothing is checked: a link to a goal that is not there stays one, and
 * links may close a circle, which `createScoreboard` then refuses. The changes are read once, the records
 * below whenever they are asked for. Of two goals or check-ins with one id the later one counts.
 *
 * @returns Records that are changed no further. Throws nothing.
 *
 * @example
 * const trial = recordsWith(records, { removed: ['g1' as GoalId] });
 * createScoreboard(trial, at).scoreOf('company' as GoalId); // as if there was no g1
 */
// eslint-disable-next-line max-lines-per-function -- one look-up of records a line
export function recordsWith(records: Records, changes: RecordChanges): Records {
  const goals = new Map((changes.goals ?? []).map((goal) => [goal.id, goal]));
  const gone = new Set(changes.removed ?? []);
  const current = [...goals.values()].filter(({ id }) => !gone.has(id));
  const moved = new Set([...goals.keys(), ...gone]);
  const seen = new OverlayMap(records.goals, goals, gone);
  return {
    people: records.people,
    teams: records.teams,
    cycles: records.cycles,
    workingCalendars: records.workingCalendars,
    metrics: records.metrics,
    goals: seen,
    get settings() {
      return records.settings;
    },
    staleAt: records.staleAt,
    get rhythm() {
      return records.rhythm;
    },
    get growth() {
      return records.growth;
    },
    checkInsOf: checkInsWith(records, changes.checkIns ?? [], gone),
    commentsOf: (goalId) => (gone.has(goalId) ? [] : records.commentsOf(goalId)),
    observationsOf: observationsWith(records, changes, seen),
    readersOf: listedAnew(
      (metricId: MetricId) => records.readersOf(metricId),
      (goal) => [metricOf(goal) ?? []].flat(),
      { current, moved },
    ),
    childrenOf: listedAnew(
      (parentId: GoalId) => records.childrenOf(parentId),
      (goal) => goal.links.map(({ parentId }) => parentId),
      { current, moved },
    ),
    continuedBy: listedAnew(
      (goalId: GoalId) => records.continuedBy(goalId),
      (goal) => [goal.continues ?? []].flat(),
      { current, moved },
    ),
    goalsOf: listedAnew(
      (ownerId: OwnerId) => records.goalsOf(ownerId),
      (goal) => [goal.ownerId],
      { current, moved },
    ),
  };
}

function checkInsWith(
  records: Records,
  given: readonly CheckIn[],
  gone: ReadonlySet<GoalId>,
): Records['checkInsOf'] {
  const byGoal = listedBy(given, ({ goalId }) => [goalId]);
  return (goalId) => {
    if (gone.has(goalId)) return [];
    const all = records.checkInsOf(goalId);
    const others = byGoal.get(goalId);
    if (!others) return all;
    const byId = new Map([...all, ...others].map((checkIn) => [checkIn.id, checkIn]));
    return [...byId.values()].sort(compareCheckIns);
  };
}

function observationsWith(
  records: Records,
  { checkIns = [], observations = [] }: RecordChanges,
  goals: Records['goals'],
): Records['observationsOf'] {
  const made = new Map<MetricId, Map<string, Observation>>();
  const add = (observation: Observation) => {
    const others = made.get(observation.metricId) ?? new Map<string, Observation>();
    made.set(observation.metricId, others.set(observation.id, observation));
  };
  observations.forEach(add);
  for (const checkIn of checkIns) {
    const goal = goals.get(checkIn.goalId);
    const metricId = goal && metricOf(goal);
    if (!goal || metricId === undefined) continue;
    const known = [...records.observationsOf(metricId), ...(made.get(metricId)?.values() ?? [])];
    const observation = observationFrom(goal, checkIn, known);
    if (observation) add(observation);
  }
  return (metricId) => {
    const all = records.observationsOf(metricId);
    const others = made.get(metricId);
    if (!others) return all;
    return [...all.filter(({ id }) => !others.has(id)), ...others.values()].sort(compareReadings);
  };
}

/** Lists of goals by what they name, with those that changed listed as they are now. */
function listedAnew<K>(
  below: (key: K) => readonly GoalId[],
  keysOf: (goal: Goal) => readonly K[],
  changes: { readonly current: readonly Goal[]; readonly moved: ReadonlySet<GoalId> },
): (key: K) => readonly GoalId[] {
  const { current, moved } = changes;
  const listed = listedBy(current, keysOf);
  return (key) => {
    const [all, more] = [below(key), listed.get(key) ?? []];
    if (more.length === 0 && !all.some((id) => moved.has(id))) return all;
    return [...all.filter((id) => !moved.has(id)), ...more.map(({ id }) => id)];
  };
}

function listedBy<K, R>(records: readonly R[], keysOf: (record: R) => readonly K[]): Map<K, R[]> {
  const lists = new Map<K, R[]>();
  for (const record of records) {
    for (const key of keysOf(record)) {
      const list = lists.get(key);
      if (list) list.push(record);
      else lists.set(key, [record]);
    }
  }
  return lists;
}
