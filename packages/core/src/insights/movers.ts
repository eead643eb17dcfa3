import { compareInstants } from '../calendar.ts';
import { PerfError } from '../errors.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { CheckInId, GoalId, ObservationId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import { progressOf } from '../scoring/score.ts';
import type { FigureDefinition, GoalItem } from './figure.ts';
import { reportsSince } from './reports-since.ts';
import { type SeenState, goalIn } from './seen-state.ts';

/** What movers are. */
export const moversDefinition: FigureDefinition = {
  id: 'movers',
  title: 'Movers',
  definition:
    'The goals that you may see at both moments and that had progress at both, by how much it changed, up or ' +
    'down, the most first; those without a change are left out. With each, what was reported in between: the ' +
    'check-ins that carry a value and the values of metrics, on the goal and on those below it whose progress ' +
    'changed over links that contribute, as far as you may see them.',
  unit: 'score',
  about: 'goals',
};

/** A goal whose progress changed, and what was said in between. */
export interface Mover extends GoalItem {
  readonly before: number;
  readonly after: number;
  /** `after - before`, never 0. */
  readonly change: number;
  /** On the goal and those below it that moved along, by id. */
  readonly checkInIds: readonly CheckInId[];
  /** Of metrics that they read, but for what the check-ins brought, by id. */
  readonly observationIds: readonly ObservationId[];
}

/** The goals that moved most. */
export interface Movers {
  /** How many moved at all. */
  readonly moved: number;
  /** The most first, then by id; no more than the limit. */
  readonly goals: readonly Mover[];
}

/**
 * The goals whose score changed most between two states of the same company.
 *
 * @param options - `limit`, how many are told, 10 where it is left out; all below each are looked through.
 * @throws PerfError `invalid-input` for a first state that is later than the second, and for a limit that is no
 *   whole number from 0 on.
 */
export function movers(
  from: SeenState,
  to: SeenState,
  { limit = 10 }: { readonly limit?: number } = {},
): Movers {
  assertAsked(from.scores().at, to.scores().at, limit);
  const changes = changesOf(from, to);
  const found = [...changes.values()].sort(
    (a, b) => Math.abs(b.change) - Math.abs(a.change) || (a.goalId < b.goalId ? -1 : 1),
  );
  const goals = found
    .slice(0, limit)
    .map((change) => ({ ...change, ...reportsBelow(from, to, change.goalId, changes) }));
  return { moved: found.length, goals };
}

function assertAsked(since: Instant, at: Instant, limit: number): void {
  if (compareInstants(since, at) > 0) {
    const message = `Movers lead from one moment to a later one, and ${since} is after ${at}.`;
    const issues = [{ path: ['since'], message: 'expected a moment that is over' }];
    throw new PerfError('invalid-input', message, { issues });
  }
  if (Number.isInteger(limit) && limit >= 0) return;
  throw new PerfError('invalid-input', `Of movers ${limit} were asked for.`, {
    issues: [{ path: ['limit'], message: 'expected a whole number from 0 on' }],
  });
}

type Change = Pick<Mover, 'goalId' | 'before' | 'after' | 'change'>;

function changesOf(from: SeenState, to: SeenState): ReadonlyMap<GoalId, Change> {
  const [earlier, later] = [from.scores(), to.scores()];
  const changes = new Map<GoalId, Change>();
  for (const goalId of to.records.goals.keys()) {
    const before = progressOf(earlier.scoreOf(goalId));
    const after = progressOf(later.scoreOf(goalId));
    if (before === null || after === null || before === after) continue;
    changes.set(goalId, { goalId, before, after, change: after - before });
  }
  return changes;
}

function reportsBelow(
  from: SeenState,
  to: SeenState,
  topId: GoalId,
  changes: ReadonlyMap<GoalId, Change>,
): Pick<Mover, 'checkInIds' | 'observationIds'> {
  const checkInIds = new Set<CheckInId>();
  const observationIds = new Set<ObservationId>();
  for (const goalId of movedBelow(to, topId, changes)) {
    const goal = goalIn(to, goalId);
    if (!goal) continue;
    const since = reportsSince(from, to, goal);
    for (const checkIn of since.checkIns) if (hasValue(checkIn)) checkInIds.add(checkIn.id);
    for (const id of since.observationIds) observationIds.add(id);
  }
  for (const id of checkInIds) observationIds.delete(id as string as ObservationId);
  return { checkInIds: [...checkInIds].sort(), observationIds: [...observationIds].sort() };
}

/** A goal and those below it that changed too. */
function movedBelow(
  { records }: SeenState,
  topId: GoalId,
  changes: ReadonlyMap<GoalId, Change>,
): ReadonlySet<GoalId> {
  const met = new Set<GoalId>([topId]);
  const waiting = [topId];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const childId of records.childrenOf(id)) {
      if (met.has(childId) || !changes.has(childId)) continue;
      const links = records.goals.get(childId)?.links ?? [];
      if (!links.some(({ parentId, role }) => parentId === id && role === 'contributes')) continue;
      met.add(childId);
      waiting.push(childId);
    }
  }
  return met;
}

/** Whether a check-in may move progress: a note or a confidence alone does not; a correction may. */
export function hasValue({ value, zone, milestones, progress, replaces }: CheckIn): boolean {
  return [value, zone, milestones, progress, replaces].some((each) => each !== undefined);
}
