import * as z from 'zod/mini';
import { MetricId, ObservationId, OwnerId, PersonId } from './ids.ts';
import { type Frozen, Day, Instant, finite, text } from './primitives.ts';

/** A series that outlives goals; several key results may read it. */
export const Metric = z.strictObject({
  id: MetricId,
  name: text(120),
  unit: z.exactOptional(text(40)),
  ownerId: OwnerId,
  healthyLow: z.exactOptional(finite()),
  healthyHigh: z.exactOptional(finite()),
});
export type Metric = Frozen<z.infer<typeof Metric>>;

/** One reading of a metric. Never edited; a correction replaces it. */
export const Observation = z.strictObject({
  id: ObservationId,
  metricId: MetricId,
  at: Instant,
  asOf: Day,
  value: finite(),
  by: PersonId,
  source: text(200).check(
    z.describe('Where the value comes from: a check-in, an import, a system.'),
  ),
  replaces: z.exactOptional(ObservationId),
});
export type Observation = Frozen<z.infer<typeof Observation>>;
