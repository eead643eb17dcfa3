import type { Goal } from '../schema/goal.ts';
import type { MilestoneId } from '../schema/ids.ts';
import type {
  BaselineMeasure,
  Measure,
  MilestonesMeasure,
  NumberMeasure,
} from '../schema/measure.ts';
import type { Day } from '../schema/primitives.ts';
import type { Looking } from './line.ts';
import { standingCheckIns, standingObservations } from './lookup.ts';
import { metricOf } from './metrics.ts';
import type { Records } from './records.ts';

/**
 * Why a measure cannot be carried on as it is: its target, or its last milestone, is `reached`, or the value
 * of its baseline is `found`, so that a target has to be given; the target is the last value itself, which
 * leaves no distance (`degenerate`); or a target was given for what has none (`no-target`).
 */
export type NotCarried = 'reached' | 'found' | 'degenerate' | 'no-target';

/** The measure of a goal that carries another on. A goal without one has none afterwards either. */
export type CarriedMeasure =
  | { readonly kind: 'carried'; readonly measure: Measure | undefined }
  | { readonly kind: 'not-carried'; readonly reason: NotCarried };

/** From when on the measure is to hold, so that what was due before is due no more. */
export interface Carrying extends Looking {
  readonly start?: Day | undefined;
}

type Read = Pick<Records, 'checkInsOf' | 'observationsOf'>;

/**
 * The measure with which a new goal goes on where one that is over ended.
 *
 * A number starts from its last value, to the target given or that of before. Of milestones those that are
 * not done go on, with their weights, and with their days unless those lie before the new goal begins. A baseline that found its value becomes a number from that value to the
 * target given. Ranges, zones and binary measures stay as they are.
 *
 * @param target - In the unit of the measure; needed where the old one was reached or passed.
 * @returns Throws nothing.
 */
export function carriedMeasure(
  records: Read,
  goal: Goal,
  target?: number,
  looking: Carrying = {},
): CarriedMeasure {
  const { measure } = goal;
  if (measure?.kind === 'number') {
    return numberFrom(measure, lastValueOf(records, goal, looking) ?? measure.start, target);
  }
  if (measure?.kind === 'baseline') {
    return foundBaseline(measure, lastValueOf(records, goal, looking), target);
  }
  if (target !== undefined) return notCarried('no-target');
  if (measure?.kind === 'milestones') return undone(records, goal, measure, looking.start);
  return { kind: 'carried', measure };
}

/**
 * The last number that was read of a goal: the last one observed of its metric, which outlives it, else that
 * of its check-ins. `null` where there is none. What was observed on goals that the viewer may not see is
 * passed over.
 */
export function lastValueOf(
  records: Read,
  goal: Goal,
  { maySee = () => true }: Looking = {},
): number | null {
  const metricId = metricOf(goal);
  const observed =
    metricId === undefined
      ? []
      : standingObservations(records.observationsOf(metricId), Infinity).filter(
          ({ goalId }) => goalId === undefined || maySee(goalId),
        );
  const said = standingCheckIns(records.checkInsOf(goal.id), Infinity).map(({ value }) => value);
  const last = said.findLast((value) => typeof value === 'number');
  return observed.at(-1)?.value ?? last ?? null;
}

function numberFrom(
  measure: NumberMeasure,
  start: number,
  target: number | undefined,
): CarriedMeasure {
  if (target === start) return notCarried('degenerate');
  if (target !== undefined) return { kind: 'carried', measure: { ...measure, start, target } };
  // Past the target, the way to it would lead back.
  const isRising = measure.target >= measure.start;
  const isReached = isRising ? start >= measure.target : start <= measure.target;
  if (isReached) return notCarried('reached');
  return { kind: 'carried', measure: { ...measure, start } };
}

function foundBaseline(
  measure: BaselineMeasure,
  found: number | null,
  target: number | undefined,
): CarriedMeasure {
  if (found === null) {
    return target === undefined ? { kind: 'carried', measure } : notCarried('no-target');
  }
  if (target === undefined) return notCarried('found');
  if (target === found) return notCarried('degenerate');
  return { kind: 'carried', measure: { ...measure, kind: 'number', start: found, target } };
}

function undone(
  records: Read,
  goal: Goal,
  measure: MilestonesMeasure,
  start: Day | undefined,
): CarriedMeasure {
  const done = new Map<MilestoneId, boolean>(measure.items.map((item) => [item.id, item.done]));
  for (const { milestones = [] } of standingCheckIns(records.checkInsOf(goal.id), Infinity)) {
    for (const change of milestones) done.set(change.id, change.done);
  }
  const items = measure.items
    .filter(({ id }) => done.get(id) !== true)
    .map(({ due, ...item }) => ({
      ...item,
      done: false,
      ...(due !== undefined && !(start !== undefined && due < start) && { due }),
    }));
  return items.length === 0
    ? notCarried('reached')
    : { kind: 'carried', measure: { ...measure, items } };
}

function notCarried(reason: NotCarried): CarriedMeasure {
  return { kind: 'not-carried', reason };
}
