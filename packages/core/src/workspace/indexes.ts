import { type Records, compareCheckIns } from '../goals/records.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId, OwnerId } from '../schema/ids.ts';
import { idLists } from './id-lists.ts';

/** The look-ups of `Records`, kept in step with each record that comes, changes or goes. */
export interface Indexes extends Pick<Records, 'checkInsOf' | 'childrenOf' | 'goalsOf'> {
  /** A record was put in the place of another; `undefined` stands for none. */
  moved(collection: CollectionName, before: unknown, after: unknown): void;
}

/** Indexes of no records. */
export function createIndexes(): Indexes {
  const checkIns = new Map<GoalId, CheckIn[]>();
  const children = idLists<GoalId, GoalId>();
  const owned = idLists<OwnerId, GoalId>();

  function goalMoved(before: Goal | undefined, after: Goal | undefined): void {
    if (before && before.links !== after?.links) {
      for (const { parentId } of before.links) children.remove(parentId, before.id);
    }
    if (after && after.links !== before?.links) {
      for (const { parentId } of after.links) children.add(parentId, after.id);
    }
    if (before?.ownerId === after?.ownerId) return;
    if (before) owned.remove(before.ownerId, before.id);
    if (after) owned.add(after.ownerId, after.id);
  }

  function checkInMoved(before: CheckIn | undefined, after: CheckIn | undefined): void {
    if (before) {
      const left = (checkIns.get(before.goalId) ?? []).filter((checkIn) => checkIn !== before);
      if (left.length > 0) checkIns.set(before.goalId, left);
      else checkIns.delete(before.goalId);
    }
    if (!after) return;
    const list = checkIns.get(after.goalId);
    if (list) list.splice(placeOf(after, list), 0, after);
    else checkIns.set(after.goalId, [after]);
  }

  return {
    checkInsOf: (goalId) => checkIns.get(goalId) ?? none,
    childrenOf: children.of,
    goalsOf: owned.of,
    moved(collection, before, after) {
      if (collection === 'goals') goalMoved(before as Goal | undefined, after as Goal | undefined);
      if (collection === 'checkIns') {
        checkInMoved(before as CheckIn | undefined, after as CheckIn | undefined);
      }
    },
  };
}

const none: readonly CheckIn[] = [];

/** Where a check-in belongs in a sorted list; found from the end, where nearly all belong. */
function placeOf(checkIn: CheckIn, list: readonly CheckIn[]): number {
  const isAfter = (place: number) => {
    const other = list[place];
    return other === undefined || compareCheckIns(other, checkIn) < 0;
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
