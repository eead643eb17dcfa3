import { canSeeGoal } from '../../access/can-see-goal.ts';
import { dayOf } from '../../calendar.ts';
import { PerfError } from '../../errors.ts';
import { zoneOf } from '../../goals/lookup.ts';
import type { MetricId, ObservationId, PersonId } from '../../schema/ids.ts';
import type { Metric, Observation } from '../../schema/metric.ts';
import { MetricAdd, MetricObserve } from '../../schema/metric-commands.ts';
import { commandSpec } from '../command-spec.ts';
import { assertOwner, notFound } from '../references.ts';
import type { Everything } from '../state.ts';
import { assertNew } from './known.ts';
import { assertHealthyRange } from './metric-edit.ts';
import { parseRecordOf } from './parse-record-of.ts';

/** `metric.add`: a series that key results may read. */
export const metricAdd = commandSpec({
  type: 'metric.add',
  does: 'Adds a metric that key results may read.',
  schema: MetricAdd,
  decide(records, { metric }, context) {
    const id = metric.id ?? (context.newId() as MetricId);
    assertNew(records, 'metrics', id);
    assertOwner(records, metric.ownerId);
    const record = parseRecordOf('metrics', { ...metric, id }, 'metric');
    assertHealthyRange(record, ['metric', 'healthyHigh']);
    return [{ collection: 'metrics', record }];
  },
});

/** `metric.observe`: a reading of a metric, for every goal that reads it. */
export const metricObserve = commandSpec({
  type: 'metric.observe',
  does: 'Adds a value of a metric; with `replaces` it corrects an earlier one or, without a value, takes it back.',
  schema: MetricObserve,
  decide(records, { metricId, source = 'manual', ...said }, context) {
    const metric = records.metrics.get(metricId);
    if (!metric) throw notFound('metric', metricId);
    const today = dayOf(context.now, zoneOf(records, metric.ownerId));
    const { asOf = today, replaces } = said;
    if (asOf > today) throw inTheFuture(today);
    const replaced =
      replaces === undefined ? undefined : replaceable(records, metric, replaces, context.viewer);
    const id = context.newId() as ObservationId;
    assertNew(records, 'observations', id);
    const made = { ...said, id, metricId, asOf, at: context.now, by: context.viewer, source };
    const record = parseRecordOf('observations', made);
    // What is replaced is written again as it is, so that two corrections of it collide.
    const all = replaced ? [record, replaced] : [record];
    return all.map((each) => ({ collection: 'observations', record: each }) as const);
  },
  basis: (_records, { metricId }) => [{ collection: 'metrics', id: metricId }],
});

/** What a viewer may not see of a metric cannot be corrected either: it is as if it were not there. */
function replaceable(
  records: Everything,
  { id: metricId }: Metric,
  id: ObservationId,
  viewer: PersonId,
): Observation {
  const maySee = ({ goalId }: Observation) =>
    goalId === undefined || canSeeGoal(viewer, goalId, records).allowed;
  const all = records.observationsOf(metricId).filter(maySee);
  const replaced = all.find((other) => other.id === id);
  if (!replaced) throw notFound(`observation of the metric ${metricId} with the id`, id);
  const newer = all.find(({ replaces }) => replaces === id);
  if (!newer) return replaced;
  throw new PerfError(
    'conflict',
    `The observation ${id} has been replaced by ${newer.id} already; correct that one.`,
    { ids: [id, newer.id], issues: [{ path: ['replaces'], message: 'it was replaced' }] },
  );
}

function inTheFuture(today: string): PerfError {
  return new PerfError(
    'invalid-input',
    `An observation speaks of a day that has come: at the latest ${today}, which is today for the owner.`,
    { issues: [{ path: ['asOf'], message: `expected ${today} or earlier` }] },
  );
}
