import type { SeenEvidence } from '../schema/review.ts';
import { tolerance } from '../scoring/rulebooks.ts';
import type { Recency } from './recency.ts';

/** How much later than what there is lies what somebody rests on. */
export type ReviewerBias =
  | { readonly kind: 'no-data' }
  | {
      readonly kind: 'measured';
      /** The index of what is cited less that of what there is, from -2 to 2. Above 0: cited later. */
      readonly difference: number;
      /** Whether it is worth a warning. */
      readonly isWarning: boolean;
    };

/**
 * What a reviewer brings in themselves: evidence may well lie late in a period, and that is nobody's bias; what
 * is chosen from it still later is.
 *
 * @param limits - Warns from so many cited items on where the difference is above a limit, by more than 1e-9;
 *   see `settings.reviews`.
 * @returns `no-data` where nothing is cited.
 *
 * @example
 * reviewerBias(recency([0.2, 0.5, 0.8]), recency([0.8, 0.8]), { above: 0.25, fromItems: 2 });
 * // { kind: 'measured', difference: 0.6…, isWarning: true }
 */
export function reviewerBias(
  available: Recency,
  cited: Recency,
  { above, fromItems }: SeenEvidence['warning'],
): ReviewerBias {
  if (available.kind === 'no-data' || cited.kind === 'no-data') return { kind: 'no-data' };
  const difference = cited.recencyIndex - available.recencyIndex;
  return {
    kind: 'measured',
    difference,
    isWarning: cited.count >= fromItems && difference > above + tolerance,
  };
}
