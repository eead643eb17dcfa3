import { epochOf } from '../calendar.ts';
import type { Series } from '../schema/conversation.ts';
import type { Instant } from '../schema/primitives.ts';
import { dueMoments } from './due-moments.ts';

/** The moments at which a series meets by its recurrence, as it is now. */
export interface SeriesDates {
  /** In milliseconds since 1970. */
  readonly first: number | undefined;
  /** Whether a moment is one of them. */
  has(due: Instant): boolean;
}

/**
 * The moments at which a series meets.
 *
 * @throws PerfError As `dueMoments`.
 */
export function seriesDates(
  series: Pick<Series, 'recurrence' | 'from' | 'time' | 'zone'>,
): SeriesDates {
  const { recurrence, from, time, zone } = series;
  const moments = dueMoments({ recurrence, from, time, zone, holiday: 'skip' });
  return {
    first: moments.after(-Infinity),
    has: (due) => moments.between(epochOf(due) - 1, epochOf(due)).length > 0,
  };
}
