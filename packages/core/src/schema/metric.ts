import * as z from 'zod/mini';
import { GoalId, MetricId, ObservationId, OwnerId, PersonId } from './ids.ts';
import { type Frozen, Day, Instant, finite, text } from './primitives.ts';
import { observesSomething } from './record-rules.ts';

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

/**
 * One reading of a metric. Never edited; a correction replaces it, and one without a value takes it back.
 */
export const Observation = z
  .strictObject({
    id: ObservationId,
    metricId: MetricId,
    goalId: z.exactOptional(
      GoalId.check(
        z.describe('The goal of the check-in that it comes from, if it comes from one.'),
      ),
    ),
    at: Instant.check(z.describe('When it was made.')),
    asOf: Day.check(z.describe('The day that it speaks of.')),
    value: z.exactOptional(finite().check(z.describe('In the unit of the metric.'))),
    by: PersonId,
    source: text(200).check(
      z.describe('Where the value comes from: a check-in, an import, a system.'),
    ),
    replaces: z.exactOptional(ObservationId),
  })
  .check(
    z.refine(observesSomething, {
      path: ['value'],
      error: 'a value is given, or the observation that is taken back',
    }),
  );
export type Observation = Frozen<z.infer<typeof Observation>>;
