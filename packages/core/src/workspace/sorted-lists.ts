import type { GoalId } from '../schema/ids.ts';

/** A record that belongs to a goal, such as a check-in. */
export interface OfGoal {
  readonly goalId: GoalId;
}

/** The records of each goal in an order that means something. */
export interface SortedLists<R extends OfGoal> {
  of(goalId: GoalId): readonly R[];
  /** A record was put in the place of another; `undefined` stands for none. */
  moved(before: R | undefined, after: R | undefined): void;
}

/**
 * Empty lists.
 *
 * @param compare - The order, in which no two records are equal.
 */
export function sortedLists<R extends OfGoal>(compare: (a: R, b: R) => number): SortedLists<R> {
  const lists = new Map<GoalId, R[]>();

  function remove(record: R): void {
    const left = (lists.get(record.goalId) ?? []).filter((other) => other !== record);
    if (left.length > 0) lists.set(record.goalId, left);
    else lists.delete(record.goalId);
  }

  return {
    of: (goalId) => lists.get(goalId) ?? none,
    moved(before, after) {
      if (before) remove(before);
      if (!after) return;
      const list = lists.get(after.goalId);
      if (list) list.splice(placeOf(after, list, compare), 0, after);
      else lists.set(after.goalId, [after]);
    },
  };
}

const none: readonly never[] = [];

/** Where a record belongs in a sorted list; found from the end, where nearly all belong. */
function placeOf<R>(record: R, list: readonly R[], compare: (a: R, b: R) => number): number {
  const isAfter = (place: number) => {
    const other = list[place];
    return other === undefined || compare(other, record) < 0;
  };
  if (isAfter(list.length - 1)) return list.length;
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isAfter(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
