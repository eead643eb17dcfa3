import { compareInstants, epochOf } from '../calendar.ts';
import type { Meeting } from '../schema/conversation.ts';
import type { Instant } from '../schema/primitives.ts';
import type { Done } from './assign.ts';

/**
 * The meetings of a series that were held: somebody said so, and nobody objected.
 *
 * @returns Each with the moment at which it fills a slot. A meeting of the recurrence fills its own, also where
 *   it was moved to another day: people who agree on one are not late. One that was confirmed before its time
 *   is done from then on.
 */
export function heldMeetings(meetings: readonly Meeting[]): readonly Done[] {
  return meetings
    .filter(({ confirmed, objected }) => confirmed !== undefined && objected === undefined)
    .map(({ id, due, at, confirmed }) => {
      const known = confirmed && compareInstants(confirmed.at, at) < 0 ? confirmed.at : at;
      return { id, at: known, ...(due !== undefined && { slotDue: due }) };
    });
}

/** What became of single due moments of a series, by their milliseconds since 1970. */
export interface MeetingDates {
  /** Those that were skipped. */
  readonly skipped: ReadonlySet<number>;
  /** When those begin that were moved. */
  readonly movedTo: ReadonlyMap<number, Instant>;
  /** How long those are to last that have a record, in minutes. */
  readonly minutes: ReadonlyMap<number, number>;
}

/** What became of single due moments of a series. */
export function datesOf(meetings: readonly Meeting[]): MeetingDates {
  const skipped = new Set<number>();
  const movedTo = new Map<number, Instant>();
  const lengths = new Map<number, number>();
  for (const { due, at, minutes, skipped: isSkipped } of meetings) {
    if (due === undefined) continue;
    lengths.set(epochOf(due), minutes);
    if (isSkipped) skipped.add(epochOf(due));
    else if (compareInstants(due, at) !== 0) movedTo.set(epochOf(due), at);
  }
  return { skipped, movedTo, minutes: lengths };
}
