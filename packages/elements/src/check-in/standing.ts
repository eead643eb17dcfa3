import { type CheckIn, type Goal, type MilestoneId, standingCheckIns } from '@throughline/core';

/** How a goal stands by its check-ins. */
export interface Standing {
  /** The last check-in that counts and gave a reading. */
  readonly last: CheckIn | undefined;
  /** Which milestones are done; empty for other measures. */
  readonly done: ReadonlyMap<MilestoneId, boolean>;
}

/** @param checkIns - All of the goal, oldest first, replaced ones included. */
export function standingOf({ measure }: Goal, checkIns: readonly CheckIn[]): Standing {
  const standing = standingCheckIns(checkIns, Infinity);
  const done = new Map<MilestoneId, boolean>();
  if (measure?.kind === 'milestones') {
    for (const item of measure.items) done.set(item.id, item.done);
    for (const { milestones } of standing) {
      for (const item of milestones ?? []) done.set(item.id, item.done);
    }
  }
  return { last: standing.findLast(hasReading), done };
}

function hasReading({ value, zone, progress }: CheckIn): boolean {
  return value !== undefined || zone !== undefined || progress !== undefined;
}
