import type {
  Measure,
  Milestone,
  MilestonesMeasure,
  NumberMeasure,
  RangeMeasure,
  ZoneReached,
} from '../schema/measure.ts';
import type { Settings } from '../schema/settings.ts';
import type { Progress } from './score.ts';

/** One reading of a measure: a number, true or false for `binary`, a zone for `zones`. */
export type MeasureValue = number | boolean | ZoneReached;

/** How far past the target progress may count. */
export type OverAchievement = Settings['overAchievement'];

/** What the zones of a measure are worth. */
export const zoneWorth: Readonly<Record<ZoneReached, number>> = {
  none: 0,
  commit: 0.3,
  target: 0.7,
  stretch: 1,
};

const noData: Progress = { kind: 'no-data' };
const degenerate: Progress = { kind: 'undefined', reason: 'degenerate' };

/**
 * How far the values of a measure have come.
 *
 * `number`: (value - start) / (target - start), so that a target below the start needs no flag.
 * `range`: the share of values inside the band; 1 or 0 by the last one; or 1 inside it and falling in
 * a line to 0 at one width of the band outside it (with one bound, or two that are equal, the width is
 * a tenth of the bound). `milestones`: weight done of all weight, whatever the values. `zones`: 0, 0.3,
 * 0.7 or 1. `binary`: 1 for true. `baseline`: 1 once there is a value.
 *
 * @param values - Oldest first, in the unit of the measure. Those of another kind are passed over,
 *   and so are NaN and a zone that there is not, which are no values.
 * @param overAchievement - What counts past the target: nothing, up to 1.2, or all of it.
 * @returns `raw` as computed, and `progress` within 0 to 1 (0 to 1.2; or as raw, within a billion each
 *   way so that sums stay finite); neither is rounded. `no-data` without values. `undefined` where start
 *   equals target, a range has no band or the milestones weigh nothing, values or not. Throws nothing.
 *
 * @example
 * measureProgress({ kind: 'number', start: 8, target: 5 }, [7, 6.5]);
 * // { kind: 'scored', progress: 0.5, raw: 0.5 }
 */
export function measureProgress(
  measure: Measure,
  values: readonly MeasureValue[],
  overAchievement: OverAchievement = 'clamp',
): Progress {
  switch (measure.kind) {
    case 'number': {
      if (!hasDistance(measure)) return degenerate;
      const value = numbersOf(values).at(-1);
      return value === undefined
        ? noData
        : scored(distanceCome(value, measure.start, measure.target), overAchievement);
    }
    case 'range':
      return rangeProgress(measure, numbersOf(values), overAchievement);
    case 'milestones':
      return milestonesProgress(measure, overAchievement);
    case 'zones': {
      const zone = values.findLast(isZone);
      return zone === undefined ? noData : scored(zoneWorth[zone], overAchievement);
    }
    case 'binary': {
      const reached = values.findLast((value) => typeof value === 'boolean');
      return reached === undefined ? noData : scored(reached ? 1 : 0, overAchievement);
    }
    case 'baseline':
      return numbersOf(values).length === 0 ? noData : scored(1, overAchievement);
  }
}

/**
 * A fraction as a result, held to what may count.
 *
 * @param raw - May be below 0, above 1, even infinite; never NaN.
 */
export function scored(raw: number, overAchievement: OverAchievement): Progress {
  const finite = Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, raw)) + 0;
  return { kind: 'scored', progress: heldTo(finite, overAchievement), raw: finite };
}

/** A fraction held to what may count. */
export function heldTo(raw: number, overAchievement: OverAchievement): number {
  const [least, most] = bounds[overAchievement];
  return Math.min(most, Math.max(least, raw));
}

/** What may count, from least to most, by the setting. */
export const bounds: Readonly<Record<OverAchievement, readonly [number, number]>> = {
  clamp: [0, 1],
  'to-120': [0, 1.2],
  unclamped: [-1e9, 1e9],
};

function hasDistance({ start, target }: NumberMeasure): boolean {
  return start !== target && Number.isFinite(start) && Number.isFinite(target);
}

function isZone(value: MeasureValue): value is ZoneReached {
  return typeof value === 'string' && Object.hasOwn(zoneWorth, value);
}

function distanceCome(value: number, start: number, target: number): number {
  const whole = target - start;
  const come = value - start;
  if (Number.isFinite(whole) && Number.isFinite(come)) return come / whole;
  // Numbers near the greatest there are: halves of them keep the differences finite.
  return (value / 2 - start / 2) / (target / 2 - start / 2);
}

function rangeProgress(
  measure: RangeMeasure,
  values: readonly number[],
  overAchievement: OverAchievement,
): Progress {
  const { low = -Infinity, high = Infinity } = measure;
  const isBand = low <= high && (Number.isFinite(low) || Number.isFinite(high));
  if (!isBand) return degenerate;
  const last = values.at(-1);
  if (last === undefined) return noData;
  const isInside = (value: number) => value >= low && value <= high;
  switch (measure.mode) {
    case 'share':
      return scored(values.filter(isInside).length / values.length, overAchievement);
    case 'latest':
      return scored(isInside(last) ? 1 : 0, overAchievement);
    case 'distance': {
      if (isInside(last)) return scored(1, overAchievement);
      const width = halfWidth(low, high);
      const outside = last < low ? low / 2 - last / 2 : last / 2 - high / 2;
      return scored(width > 0 ? Math.max(0, 1 - outside / width) : 0, overAchievement);
    }
  }
}

/** Halves, since the distance between the greatest numbers there are would not be finite. */
function halfWidth(low: number, high: number): number {
  if (low === high || !Number.isFinite(low)) return 0.05 * Math.abs(high);
  return Number.isFinite(high) ? high / 2 - low / 2 : 0.05 * Math.abs(low);
}

function milestonesProgress(
  { items }: MilestonesMeasure,
  overAchievement: OverAchievement,
): Progress {
  const all = sumOfWeights(items);
  if (all === 0) return degenerate;
  return scored(sumOfWeights(items.filter(({ done }) => done)) / all, overAchievement);
}

/** What is no weight weighs nothing; what is far beyond any that a record may hold is held to a limit. */
function sumOfWeights(items: readonly Milestone[]): number {
  return items.reduce(
    (sum, { weight }) => sum + (weight > 0 ? Math.min(weight, mostWeight) : 0),
    0,
  );
}

/** So that sums stay finite. */
const mostWeight = 1e300;

function numbersOf(values: readonly MeasureValue[]): readonly number[] {
  return values
    .filter((value) => typeof value === 'number')
    .filter((value) => !Number.isNaN(value));
}
