import type { Random } from '../random.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { MilestoneId } from '../schema/ids.ts';
import type { Measure, NumberMeasure, RangeMeasure, ZoneReached } from '../schema/measure.ts';

const numberForm = /^(-?[\d.]+) > (-?[\d.]+)(?: (.+))?$/;
const rangeForm = /^([\d.]*)\.\.([\d.]*) (.+) (share|latest|distance)$/;

/**
 * A measure from its words in an outline: `46 > 38 dB(A)`, `21..42 days share`, `steps: One; Two*2`,
 * `zones: Low / Middle / High`, `yes-no` or `baseline hours`. Nothing for a goal that rolls up.
 */
export function measureFrom(words: string): Measure | undefined {
  const number = numberForm.exec(words);
  if (number) {
    const [, start, target, unit] = number;
    const ends = { start: Number(start), target: Number(target) };
    return { kind: 'number', ...ends, ...(unit !== undefined && { unit }) };
  }
  const range = rangeForm.exec(words);
  if (range) {
    const [, low, high, unit = '', mode] = range;
    return {
      kind: 'range',
      ...(low && { low: Number(low) }),
      ...(high && { high: Number(high) }),
      mode: mode as RangeMeasure['mode'],
      unit,
    };
  }
  if (words === 'yes-no') return { kind: 'binary' };
  if (words.startsWith('baseline ')) return { kind: 'baseline', unit: words.slice(9) };
  const [kind, rest = ''] = words.split(/: (.*)/s);
  if (kind === 'steps') return { kind: 'milestones', items: rest.split('; ').map(milestone) };
  if (kind !== 'zones') return undefined;
  const [commit = '', target = '', stretch = ''] = rest.split(' / ');
  return { kind: 'zones', commit, target, stretch };
}

function milestone(words: string, index: number) {
  const [title = '', weight] = words.split('*');
  const id = `m-${index + 1}` as MilestoneId;
  return { id, title, weight: Number(weight ?? 1), done: false };
}

/** What a check-in reads: the part of it that depends on the measure. */
export type Reading = Pick<CheckIn, 'value' | 'zone' | 'milestones' | 'progress'>;

/** How a goal stands at one check-in. */
export interface Standing {
  /** 0 at the start, 1 at the target; below and above are fine. */
  readonly along: number;
  /** `along` at the check-in before: steps are reported once. */
  readonly before: number;
  /** `along` over what would be expected by then. */
  readonly pace: number;
}

/** What somebody reads off a measure when the goal stands so. */
export function readingOf(
  measure: Measure | undefined,
  { along, before, pace }: Standing,
  random: Random,
): Reading {
  switch (measure?.kind) {
    case undefined:
      return { progress: Math.round(Math.min(1, Math.max(0, along)) * 20) / 20 };
    case 'number':
      return { value: numberReading(measure, along, random) };
    case 'range':
      return { value: rangeReading(measure, random.chance(pace * 0.95), random) };
    case 'binary':
      return { value: along >= 1 };
    case 'baseline':
      return along < 0.3 ? {} : { value: 40 + random.between(-2, 2) };
    case 'zones':
      return { zone: zoneReading(along) };
    case 'milestones': {
      const done = new Set(doneSteps(measure.items, before));
      const milestones = doneSteps(measure.items, along)
        .filter((id) => !done.has(id))
        .map((id) => ({ id, done: true }));
      return milestones.length > 0 ? { milestones } : {};
    }
  }
}

function numberReading({ start, target, unit }: NumberMeasure, along: number, random: Random) {
  const distance = target - start;
  const exact = start + distance * (along + (random.next() - 0.5) * 0.05);
  const isShare = unit === undefined || continuous.has(unit);
  const size = Math.abs(distance);
  const decimals = !isShare ? 0 : size < 2 ? 2 : size < 20 ? 1 : 0;
  const rounded = Number(exact.toFixed(decimals));
  return (start >= 0 && target >= 0 ? Math.max(0, rounded) : rounded) + 0;
}

/** Units that are measured, not counted. */
const continuous = new Set([
  ...['%', 'dB(A)', 'mm/s', 'W', 'g', 'minutes', 'days', 'hours', 'stars', 'EUR', 'points'],
]);

function rangeReading({ low, high }: RangeMeasure, isInside: boolean, random: Random): number {
  const [from, to] = [low ?? Math.floor((high ?? 0) * 0.95), high ?? (low ?? 0) * 1.1];
  if (isInside) return random.between(from, Math.floor(to));
  return high === undefined ? from - 1 : to + random.between(1, Math.ceil(to * 0.05) + 1);
}

function zoneReading(along: number): ZoneReached {
  if (along < 0.3) return 'none';
  if (along < 0.65) return 'commit';
  return along < 1 ? 'target' : 'stretch';
}

/** Steps in order, as far as their weight goes. */
function doneSteps(
  items: readonly { readonly id: MilestoneId; readonly weight: number }[],
  along: number,
): MilestoneId[] {
  const total = items.reduce((sum, item) => sum + item.weight, 0);
  let reached = 0;
  return items
    .filter((item) => (reached += item.weight) <= along * total + 0.01)
    .map((item) => item.id);
}
