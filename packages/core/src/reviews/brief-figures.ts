import type { ReviewBrief } from '../schema/review.ts';
import { type ReviewerBias, reviewerBias } from './bias.ts';
import { type EvidenceFigures, evidenceFigures } from './recency.ts';

/** What a brief shows of how its evidence lies in the period. */
export interface BriefFigures {
  /** Of all evidence that there was. */
  readonly available: EvidenceFigures;
  /** Of what the brief rests on. */
  readonly cited: EvidenceFigures;
  readonly bias: ReviewerBias;
}

/**
 * The figures of a brief, from what it saw and nothing else, so that they are the same in any year: places,
 * months and limits were kept with it.
 *
 * @param brief - As its reader is shown it: each figure is of the items in it, and of no others.
 *
 * @example
 * briefFigures(workspace.records.growth.reviewBriefs.get(briefId)).bias.isWarning; // false
 */
export function briefFigures({ seen, cited }: Pick<ReviewBrief, 'seen' | 'cited'>): BriefFigures {
  const all = evidenceFigures(seen.items, seen.months);
  const chosen = evidenceFigures(cited, seen.months);
  return { available: all, cited: chosen, bias: reviewerBias(all, chosen, seen.warning) };
}
