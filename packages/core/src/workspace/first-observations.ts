import { compareInstants } from '../calendar.ts';
import { metricOf, observationFrom } from '../goals/metrics.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Observation } from '../schema/metric.ts';
import type { State } from './state.ts';

/**
 * What check-ins say of the metrics that their goals read, for records that begin with check-ins alone:
 * each puts its observation into the state, unless one of that id is there.
 *
 * @returns The observations that were added.
 */
export function observeCheckIns(
  state: State,
  checkIns: readonly CheckIn[],
): readonly Observation[] {
  // In the order in which they were made: a correction finds what it corrects.
  const made = checkIns.toSorted((a, b) => compareInstants(a.at, b.at) || (a.id < b.id ? -1 : 1));
  return made.flatMap((checkIn) => {
    const goal = state.goals.get(checkIn.goalId);
    const metricId = goal && metricOf(goal);
    if (!goal || metricId === undefined || state.has('observations', checkIn.id)) return [];
    const record = observationFrom(goal, checkIn, state.observationsOf(metricId));
    if (!record) return [];
    state.put({ collection: 'observations', id: record.id, record });
    return [record];
  });
}
