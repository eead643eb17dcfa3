import { epochOf } from '../calendar.ts';
import { goalKnownAt } from '../goals/lifecycle.ts';
import type { Records } from '../goals/records.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';

/**
 * A goal, or several, and all below, as they were known at a moment: whatever was said, observed or set later is not
 * there, and what was closed later is still active. So a board of one pillar costs what its own goals do.
 *
 * @param knownUntil - In milliseconds since 1970; `Infinity` for all that is recorded.
 */
export function recordsBelow(
  records: Records,
  rootIds: GoalId | readonly GoalId[],
  knownUntil: number,
): Records {
  const goals = new Map<GoalId, Goal>();
  const waiting = [rootIds].flat();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const goal = records.goals.get(id);
    if (!goal || goals.has(id)) continue;
    goals.set(id, knownGoal(goal, knownUntil));
    for (const childId of records.childrenOf(id)) waiting.push(childId);
  }
  const isKnown = ({ at }: { readonly at: string }) => epochOf(at) <= knownUntil;
  const knownOf = <R extends { readonly at: string }>(list: readonly R[]) =>
    knownUntil === Infinity ? list : list.filter(isKnown);
  return {
    people: records.people,
    teams: records.teams,
    cycles: records.cycles,
    workingCalendars: records.workingCalendars,
    metrics: records.metrics,
    goals,
    settings: records.settings,
    staleAt: records.staleAt,
    rhythm: records.rhythm,
    growth: records.growth,
    checkInsOf: (goalId) => knownOf(records.checkInsOf(goalId)),
    commentsOf: (goalId) => knownOf(records.commentsOf(goalId)),
    observationsOf: (metricId) => knownOf(records.observationsOf(metricId)),
    readersOf: (metricId) => records.readersOf(metricId).filter((goalId) => goals.has(goalId)),
    childrenOf: (goalId) => (goals.has(goalId) ? records.childrenOf(goalId) : []),
    continuedBy: (goalId) => records.continuedBy(goalId).filter((id) => goals.has(id)),
    goalsOf: (ownerId) => records.goalsOf(ownerId).filter((goalId) => goals.has(goalId)),
  };
}

/** A goal as it was known at a moment: closed or overridden later, it was neither. The same object if so. */
export function knownGoal(goal: Goal, knownUntil: number): Goal {
  const known = goalKnownAt(goal, knownUntil);
  if (!known.override || epochOf(known.override.at) <= knownUntil) return known;
  const { override: _later, ...without } = known;
  return without;
}
