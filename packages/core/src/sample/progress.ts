import type { CheckIn } from '../schema/check-in.ts';
import type { Goal } from '../schema/goal.ts';
import type { MilestonesMeasure, RangeMeasure } from '../schema/measure.ts';

const zones = { none: 0, commit: 0.3, target: 0.7, stretch: 1 };

/** Progress from 0 to 1 by the check-ins that stand, oldest first; `undefined` for a goal without a measure. */
export function progressOf({ measure }: Goal, checkIns: readonly CheckIn[]): number | undefined {
  const last = checkIns.at(-1);
  switch (measure?.kind) {
    case undefined:
      return undefined;
    case 'zones':
      return zones[last?.zone ?? 'none'];
    case 'milestones':
      return doneShare(measure, checkIns);
    case 'range':
      return insideShare(measure, checkIns);
    case 'binary':
      return Number(last?.value === true);
    case 'baseline':
      return Number(typeof last?.value === 'number');
    case 'number': {
      if (typeof last?.value !== 'number') return 0;
      const raw = (last.value - measure.start) / (measure.target - measure.start);
      return Math.min(1, Math.max(0, raw)) + 0;
    }
  }
}

function doneShare({ items }: MilestonesMeasure, checkIns: readonly CheckIn[]): number {
  const done = new Set(checkIns.flatMap((made) => made.milestones ?? []).map(({ id }) => id));
  const total = items.reduce((sum, item) => sum + item.weight, 0);
  const reached = items.filter((item) => done.has(item.id));
  return reached.reduce((sum, item) => sum + item.weight, 0) / total;
}

/** The share of readings inside of a range, or whether the last one is. */
function insideShare({ mode, low, high }: RangeMeasure, checkIns: readonly CheckIn[]): number {
  const values = checkIns.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const counted = mode === 'share' ? values : values.slice(-1);
  const inside = counted.filter((value) => value >= (low ?? value) && value <= (high ?? value));
  return counted.length === 0 ? 0 : inside.length / counted.length;
}
