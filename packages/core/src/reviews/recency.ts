import type { PlacedEvidence } from '../schema/review.ts';
import { LongSum } from '../scoring/long-sum.ts';
import { monthOf } from './measured-period.ts';

/** How evidence lies in a period by its places alone. */
export type Recency =
  | { readonly kind: 'no-data' }
  | {
      readonly kind: 'measured';
      /** How many items there are; at least 1. */
      readonly count: number;
      /** From -1, all at the start, over 0, spread evenly, to 1, all at the end. */
      readonly recencyIndex: number;
      /** How many times as many as an even spread has lie in the last quarter: from 0 to 4. */
      readonly tailLift: number;
    };

/** The same with the months that it covers. */
export type EvidenceFigures =
  | Extract<Recency, { readonly kind: 'no-data' }>
  | (Extract<Recency, { readonly kind: 'measured' }> & {
      /** The share of the months of the period that have at least one item, from 0 to 1. */
      readonly coverage: number;
    });

/** The last quarter of a period: where it begins, and how much of the period it is. */
const tail = { from: 0.75, share: 0.25 } as const;

/**
 * How much later than spread evenly some items lie: the index is twice their mean place less one, the lift the
 * share of them in the last quarter of the period over a quarter. The same in whatever order they come.
 *
 * @param places - Each from 0, the start of the period, to 1.
 *
 * @example
 * recency([0.5, 0.75]); // { kind: 'measured', count: 2, recencyIndex: 0.25, tailLift: 2 }
 */
export function recency(places: readonly number[]): Recency {
  const count = places.length;
  if (count === 0) return { kind: 'no-data' };
  const late = places.filter((u) => u >= tail.from).length;
  return {
    kind: 'measured',
    count,
    recencyIndex: 2 * meanOf(places) - 1,
    tailLift: late / count / tail.share,
  };
}

/** As if nothing had been rounded but the result. */
function meanOf(places: readonly number[]): number {
  const weights = new Float64Array(places.length).fill(1);
  const [sum, count] = [new LongSum(), new LongSum()];
  sum.setWeighted(weights, Float64Array.from(places).sort(), places.length);
  count.setWeights(weights, places.length);
  return sum.over(count);
}

/**
 * The figures of some items.
 *
 * @param months - Of the period. Items in other months, when the person was away, cover none.
 * @returns `no-data` without items.
 */
export function evidenceFigures(
  items: readonly Pick<PlacedEvidence, 'day' | 'u'>[],
  months: readonly string[],
): EvidenceFigures {
  const found = recency(items.map(({ u }) => u));
  if (found.kind === 'no-data') return found;
  const covered = new Set(items.map(({ day }) => monthOf(day)));
  const there = months.filter((month) => covered.has(month)).length;
  return { ...found, coverage: months.length === 0 ? 0 : there / months.length };
}
