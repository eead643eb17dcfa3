import { daysBetween, epochOf } from '../calendar.ts';
import type { EvidenceRef, ReviewBrief } from '../schema/review.ts';

/** How late in its period what a brief cites falls, beside what there is. */
export interface ReviewLean {
  /** Recency indexes: -1 where all is at the beginning, 0 where it is spread evenly, +1 where all is at the end. */
  readonly cited: number;
  readonly available: number;
}

const dayMs = 86_400_000;

/**
 * The recency index of what a brief cites and of what it saw, by the days of the calendar: twice the mean of how
 * far into the period things fall, less 1.
 *
 * @returns `null` where nothing is cited or nothing was seen. Throws nothing.
 */
export function leanByDays({ start, end, cited, seen }: ReviewBrief): ReviewLean | null {
  const length = (daysBetween(start, end) + 1) * dayMs;
  const indexOf = (items: readonly EvidenceRef[]) => {
    const from = Date.parse(start);
    const shares = items.map(({ at }) => Math.min(1, Math.max(0, (epochOf(at) - from) / length)));
    return (2 * shares.reduce((sum, share) => sum + share, 0)) / items.length - 1;
  };
  if (cited.length === 0 || seen.items.length === 0) return null;
  return { cited: indexOf(cited), available: indexOf(seen.items) };
}
