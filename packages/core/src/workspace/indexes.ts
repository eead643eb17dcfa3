import { type Records, compareCheckIns, compareComments } from '../goals/records.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId, OwnerId } from '../schema/ids.ts';
import { idLists } from './id-lists.ts';
import { sortedLists } from './sorted-lists.ts';

/** The look-ups of `Records`, kept in step with each record that comes, changes or goes. */
export interface Indexes extends Pick<
  Records,
  'checkInsOf' | 'commentsOf' | 'childrenOf' | 'goalsOf'
> {
  /** A record was put in the place of another; `undefined` stands for none. */
  moved(collection: CollectionName, before: unknown, after: unknown): void;
}

/** Indexes of no records. */
export function createIndexes(): Indexes {
  const checkIns = sortedLists(compareCheckIns);
  const comments = sortedLists(compareComments);
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

  type Moved = (before: unknown, after: unknown) => void;
  const movedIn: Partial<Record<CollectionName, Moved>> = {
    goals: goalMoved as Moved,
    checkIns: checkIns.moved as Moved,
    comments: comments.moved as Moved,
  };

  return {
    checkInsOf: checkIns.of,
    commentsOf: comments.of,
    childrenOf: children.of,
    goalsOf: owned.of,
    moved: (collection, before, after) => movedIn[collection]?.(before, after),
  };
}
