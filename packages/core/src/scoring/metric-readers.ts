import { metricOf } from '../goals/metrics.ts';
import type { GoalId, MetricId } from '../schema/ids.ts';
import type { GoalReader } from './goal-reader.ts';

/** The metrics that a goal reads as it was taken in and as it is recorded now. */
export function metricsOf(reader: GoalReader, goalId: GoalId): readonly MetricId[] {
  const before = reader.scored.goals[reader.numberOf(goalId)];
  const goal = reader.records.goals.get(goalId);
  const metrics = [before, goal].map((each) => each && metricOf(each));
  return metrics.filter((metricId) => metricId !== undefined);
}

/** Some goals and those that read the same metrics, whom a check-in on one of them moves as well. */
export function withReaders(reader: GoalReader, goalIds: Iterable<GoalId>): Iterable<GoalId> {
  const all = new Set(goalIds);
  const metrics = new Set<MetricId>();
  for (const goalId of all) {
    for (const metricId of metricsOf(reader, goalId)) metrics.add(metricId);
  }
  for (const metricId of metrics) {
    for (const other of reader.records.readersOf(metricId)) all.add(other);
  }
  return all;
}
