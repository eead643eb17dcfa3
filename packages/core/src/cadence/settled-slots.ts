import { assign } from './assign.ts';
import type { SlotCounts } from './discipline.ts';
import type { SlotInput } from './slots.ts';
import { windowsOf } from './windows.ts';

/** A stretch of time in milliseconds since 1970; the end does not belong to it. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

/**
 * How many of the slots that were settled in a stretch of time were filled, and how. A slot is settled when its
 * grace is over: nothing that is done later changes how it stands, so each slot counts in one stretch only.
 *
 * @param input - Of what is done later nothing counts.
 * @returns Throws as `slotsOf`.
 *
 * @example
 * const input = { ...slotInputOf(subject, records), done: records.checkInsOf(goalId) };
 * settledCounts(input, { from, until }); // { onTime: 3, late: 1, missed: 0 }
 */
export function settledCounts(input: SlotInput, { from, until }: Stretch): SlotCounts {
  const { rhythms, done, working, starts = -Infinity, calendar } = input;
  const windows = windowsOf(rhythms, { starts, until, calendar });
  const assigned = assign(windows, done, { working, atMs: until - 1 });
  let [onTime, late, missed] = [0, 0, 0];
  for (const [index, { graceUntil }] of windows.entries()) {
    if (graceUntil < from || graceUntil >= until) continue;
    const filled = assigned.filledBy(index);
    if (filled?.as === 'on-time') onTime++;
    else if (filled) late++;
    else if (!assigned.isExcused(index)) missed++;
  }
  return { onTime, late, missed };
}
