import { compareInstants } from '../calendar.ts';
import type { Series } from '../schema/conversation.ts';
import type { Instant } from '../schema/primitives.ts';
import { dueMomentsFrom } from './due-moments-from.ts';

/**
 * The moments at which a series meets by its dates, earliest first, each when it is asked for: endless where
 * its recurrence is. Those before its dates were changed are by the earlier dates; after it has ended there
 * are none.
 *
 * @param from - The first moment that may be among them.
 * @throws PerfError `invalid-input` for a zone that does not exist; `calendar-not-loaded`.
 */
export function* seriesDates(series: Series, from: Instant): Iterable<Instant> {
  let start = from;
  for (const { until, ...dates } of series.earlier) {
    if (compareInstants(until, start) <= 0) continue;
    yield* upTo(dueMomentsFrom(dates, start), earlierOf(until, series.endedAt));
    start = until;
  }
  yield* upTo(dueMomentsFrom(series, start), series.endedAt);
}

function* upTo(moments: Iterable<Instant>, until: Instant | undefined): Iterable<Instant> {
  for (const moment of moments) {
    if (until !== undefined && compareInstants(moment, until) >= 0) return;
    yield moment;
  }
}

function earlierOf(a: Instant, b: Instant | undefined): Instant {
  return b === undefined || compareInstants(a, b) <= 0 ? a : b;
}
