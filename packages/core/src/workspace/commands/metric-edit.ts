import { canSeeGoal } from '../../access/can-see-goal.ts';
import { PerfError } from '../../errors.ts';
import type { PersonId } from '../../schema/ids.ts';
import type { Metric, Observation } from '../../schema/metric.ts';
import { MetricEdit } from '../../schema/metric-commands.ts';
import { commandSpec } from '../command-spec.ts';
import { assertOwner, notFound } from '../references.ts';
import type { Everything } from '../state.ts';
import { withFields } from './fields.ts';
import { parseRecordOf } from './parse-record-of.ts';

/** `metric.edit`: fields of a metric; its unit as long as no value was told in it. */
export const metricEdit = commandSpec({
  type: 'metric.edit',
  does: 'Replaces fields of a metric, each only if it still is as it was shown; the unit until a value is there.',
  schema: MetricEdit,
  // No value is told in the old unit while this waits to be stored.
  isExact: true,
  decide(records, { metricId, fields, base }, { viewer }) {
    const metric = records.metrics.get(metricId);
    if (!metric) throw notFound('metric', metricId);
    const after = withFields(metric, fields, base, metricId);
    if (!after) return [];
    const record = parseRecordOf('metrics', after, 'fields');
    if (record.ownerId !== metric.ownerId) assertOwner(records, record.ownerId);
    assertHealthyRange(record, ['fields', 'healthyHigh']);
    const why = whyUnitStays(records, metric, record, { viewer });
    if (why === undefined) return [{ collection: 'metrics', record }];
    const message = `The metric ${metricId} keeps its unit: ${why}. Add another metric for another unit.`;
    throw new PerfError('wrong-state', message, { ids: [metricId] });
  },
});

/** Whose eyes count, and which of the values that they see were told in the unit; all where it is left out. */
interface Told {
  readonly viewer: PersonId;
  readonly isTold?: (observation: Observation) => boolean;
}

/**
 * Why a metric has to keep its unit; `undefined` where it need not, or does. A value without its unit is another
 * figure. What the viewer may not see holds nothing up: a refusal would tell that it is there.
 */
export function whyUnitStays(
  records: Everything,
  before: Metric,
  after: Metric,
  { viewer, isTold = () => true }: Told,
): string | undefined {
  if (before.unit === undefined || before.unit === after.unit) return undefined;
  const isSeen = ({ goalId }: Observation) =>
    goalId === undefined || canSeeGoal(viewer, goalId, records).allowed;
  const told = records.observationsOf(before.id).some((each) => isTold(each) && isSeen(each));
  return told ? `values were observed in ${before.unit}` : undefined;
}

/** @throws PerfError `invalid-input` for a healthy range that ends before it begins. */
export function assertHealthyRange(metric: Metric, path: readonly string[]): void {
  const { healthyLow = -Infinity, healthyHigh = Infinity } = metric;
  if (healthyLow <= healthyHigh) return;
  const message = `The healthy range of a metric ends at ${healthyHigh}, below its beginning at ${healthyLow}.`;
  const issues = [{ path, message: `expected ${healthyLow} or more` }];
  throw new PerfError('invalid-input', message, { ids: [metric.id], issues });
}
