import * as z from 'zod/mini';
import { MetricId, MilestoneId } from './ids.ts';
import { type Frozen, Day, finite, text } from './primitives.ts';
import { hasBound, hasBoundsInOrder } from './record-rules.ts';

const unit = z.exactOptional(
  text(40).check(z.describe('What is counted, as shown behind a value: %, teams, USD.')),
);
const metricId = z.exactOptional(
  MetricId.check(z.describe('The series that it reads, and its check-ins write to.')),
);

/** Read on a scale from `start` to `target`. */
export const NumberMeasure = z.strictObject({
  kind: z.literal('number'),
  start: finite().check(z.describe('Value at the outset, in `unit`.')),
  target: finite().check(z.describe('Value to reach, in `unit`. Below `start`, less is better.')),
  unit,
  metricId,
});
export type NumberMeasure = Frozen<z.infer<typeof NumberMeasure>>;

/** Kept inside a band. At least one bound; `low` is not above `high`. */
export const RangeMeasure = z
  .strictObject({
    kind: z.literal('range'),
    low: z.exactOptional(finite()),
    high: z.exactOptional(finite()),
    mode: z
      ._default(z.enum(['share', 'latest', 'distance']), 'share')
      .check(
        z.describe(
          'Share of observations inside; 1 or 0 by the last one; or falling with the distance from the band.',
        ),
      ),
    unit,
    metricId,
  })
  .check(
    z.refine(hasBound, {
      error: 'low or high is given',
    }),
    z.refine(hasBoundsInOrder, {
      path: ['low'],
      error: 'low is not above high',
    }),
  );
export type RangeMeasure = Frozen<z.infer<typeof RangeMeasure>>;

/** One step on the way. `done` is how it stood when the measure was set; check-ins change it from there. */
export const Milestone = z.strictObject({
  id: MilestoneId,
  title: text(200),
  weight: z._default(finite().check(z.gte(0), z.lte(1e6)), 1),
  due: z.exactOptional(Day),
  done: z._default(z.boolean(), false),
});
export type Milestone = Frozen<z.infer<typeof Milestone>>;

/** Steps, each done or not, weighted. */
export const MilestonesMeasure = z.strictObject({
  kind: z.literal('milestones'),
  items: z.array(Milestone).check(z.minLength(1), z.maxLength(200)),
});
export type MilestonesMeasure = Frozen<z.infer<typeof MilestonesMeasure>>;

/** Where on an ordinal scale a goal with zones stands. */
export const ZoneReached = z.enum(['none', 'commit', 'target', 'stretch']);
export type ZoneReached = z.infer<typeof ZoneReached>;

/** Three outcomes in words, worth 0.3, 0.7 and 1. */
export const ZonesMeasure = z.strictObject({
  kind: z.literal('zones'),
  commit: z.exactOptional(text(500)),
  target: z.exactOptional(text(500)),
  stretch: z.exactOptional(text(500)),
});
export type ZonesMeasure = Frozen<z.infer<typeof ZonesMeasure>>;

/** Reached or not; there is no half. */
export const BinaryMeasure = z.strictObject({ kind: z.literal('binary') });
export type BinaryMeasure = Frozen<z.infer<typeof BinaryMeasure>>;

/** The result is to find the starting value; any value at all reaches it. */
export const BaselineMeasure = z.strictObject({ kind: z.literal('baseline'), unit, metricId });
export type BaselineMeasure = Frozen<z.infer<typeof BaselineMeasure>>;

/** How a goal is measured. A start equal to the target is valid here; scoring says what it means. */
export const Measure = z.discriminatedUnion('kind', [
  NumberMeasure,
  RangeMeasure,
  MilestonesMeasure,
  ZonesMeasure,
  BinaryMeasure,
  BaselineMeasure,
]);
export type Measure = Frozen<z.infer<typeof Measure>>;
