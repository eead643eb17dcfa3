import { type Goal, type Metric, type Records, metricOf } from '@throughline/core';

/** The metric that a goal reads; `undefined` where it reads none. */
export function metricRead(goal: Goal, { metrics }: Records): Metric | undefined {
  const metricId = metricOf(goal);
  return metricId === undefined ? undefined : metrics.get(metricId);
}
