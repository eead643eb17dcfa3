import type { Rhythm } from '../schema/cadence.ts';
import type { Series } from '../schema/conversation.ts';

/** When a series meets, or has met before its dates were changed. */
export type SeriesDates = Pick<Series, 'recurrence' | 'from' | 'time' | 'zone'>;

const known = new WeakMap<SeriesDates, Rhythm>();

/** The dates of a series as a rhythm, the same object for the same record. */
export function seriesRhythm(dates: SeriesDates): Rhythm {
  let rhythm = known.get(dates);
  if (!rhythm) {
    const { recurrence, from, time, zone } = dates;
    known.set(dates, (rhythm = { recurrence, from, time, zone, holiday: 'skip' }));
  }
  return rhythm;
}
