import type { CheckIn } from '../schema/check-in.ts';
import type { Goal } from '../schema/goal.ts';
import type { MetricId, ObservationId } from '../schema/ids.ts';
import type { Observation } from '../schema/metric.ts';

/** The metric that a goal reads; `undefined` where it reads none. */
export function metricOf({ measure }: Pick<Goal, 'measure'>): MetricId | undefined {
  return measure && 'metricId' in measure ? measure.metricId : undefined;
}

/**
 * What a check-in says of the metric that its goal reads. It has the id of its check-in, so that a
 * correction finds the one it replaces; a correction without a value takes that one back.
 *
 * @param observations - All of that metric so far, in any order.
 * @returns `undefined` where the goal reads no metric or the check-in says nothing of it.
 */
export function observationFrom(
  goal: Pick<Goal, 'measure'>,
  { id, goalId, at, asOf, value, by, replaces }: CheckIn,
  observations: readonly Observation[],
): Observation | undefined {
  const metricId = metricOf(goal);
  if (metricId === undefined) return undefined;
  const replaced = observations.find((other) => other.id === (replaces as string | undefined));
  if (typeof value !== 'number' && !replaced) return undefined;
  return {
    ...{ id: id as string as ObservationId, metricId, goalId, at, asOf, by },
    ...(typeof value === 'number' && { value }),
    source: `check-in ${id}`,
    ...(replaced && { replaces: replaced.id }),
  };
}
