import * as z from 'zod/mini';
import { editable } from './editable.ts';
import { MetricId } from './ids.ts';
import { Metric, Observation } from './metric.ts';
import type { Frozen } from './primitives.ts';

/** A new metric. */
export const MetricAdd = z.strictObject({
  metric: z.strictObject({ ...Metric.shape, id: z.exactOptional(MetricId) }),
});
export type MetricAdd = Frozen<z.infer<typeof MetricAdd>>;

const { id: _id, ...editableMetric } = Metric.shape;
const ofMetric = editable(editableMetric);

/** New values of some fields of a metric, and those that were shown; `null` for absent. */
export const MetricEdit = z.strictObject({ metricId: MetricId, fields: ofMetric, base: ofMetric });
export type MetricEdit = Frozen<z.input<typeof MetricEdit>>;

const observation = Observation.shape;

/** What was observed of a metric; who observed it and when comes from the workspace. */
export const MetricObserve = z.strictObject({
  metricId: MetricId,
  asOf: z.exactOptional(observation.asOf.check(z.describe('Today where it is left out.'))),
  value: observation.value,
  source: z.exactOptional(
    observation.source.check(z.describe('Where the value comes from; `manual` if not said.')),
  ),
  replaces: observation.replaces,
});
export type MetricObserve = Frozen<z.infer<typeof MetricObserve>>;
