import { canSee } from '../access/can-see.ts';
import type { CollectionName } from '../schema/collections.ts';
import { collections } from '../schema/collections.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import type { LiveScores } from './live-scores.ts';
import type { Everything, Moved } from './state.ts';
import type { RecordKey } from './storage.ts';
import type { VisibleRecords } from './visible-records.ts';
import type { Changed } from './workspace.ts';

/** Tells subscribers what changed, as far as the viewer may know. */
export interface Announcer {
  /** Notes that a record took the place of another; told with the next `tell`. */
  readonly moved: Moved;
  /** Tells of records that changed. Nobody is told of a change that the viewer can see nothing of. */
  tell(cause: Changed['cause'], keys: readonly RecordKey[]): void;
  subscribe(listener: (changed: Changed) => void): () => void;
}

/** An announcer over records that have changed already when it tells. */
export function createAnnouncer(
  records: Everything,
  viewer: PersonId,
  visible: VisibleRecords,
  scores: LiveScores,
): Announcer {
  const listeners = new Set<(changed: Changed) => void>();
  const goals = new Set<GoalId>();
  const goalOfCheckIn = new Map<string, GoalId>();
  let havePeopleMoved = false;

  /** Goals that came into view or went out of it since this was last asked. */
  function flipped(): ReadonlySet<GoalId> {
    const moved = visible.refresh(havePeopleMoved ? undefined : goals);
    goals.clear();
    havePeopleMoved = false;
    return new Set(moved);
  }

  function maySee({ collection, id }: RecordKey, inAndOut: ReadonlySet<GoalId>): boolean {
    if (collection !== 'goals' && collection !== 'checkIns') {
      const name = collection as CollectionName;
      return collection in collections && canSee(viewer, { collection: name, id }, records).allowed;
    }
    const goalId = collection === 'goals' ? (id as GoalId) : goalOfCheckIn.get(id);
    return goalId !== undefined && (!visible.isHidden(goalId) || inAndOut.has(goalId));
  }

  return {
    moved(collection, before, after) {
      const record = after ?? before;
      if (!record) return;
      if (collection === 'goals') goals.add(record.id as GoalId);
      if (collection === 'checkIns') goalOfCheckIn.set(record.id, (record as CheckIn).goalId);
      if (collection === 'people' || collection === 'teams') havePeopleMoved = true;
      scores.moved(collection, before, after);
    },
    tell(cause, keys) {
      const inAndOut = flipped();
      const shown = keys.filter((key) => maySee(key, inAndOut));
      const goalKeys = Array.from(inAndOut, (id) => ({ collection: 'goals', id }));
      const told = byCollection([...shown, ...goalKeys]);
      const scored = [...scores.takeChanged()].filter((goalId) => !visible.isHidden(goalId));
      if (told.size === 0 && scored.length === 0) return;
      const changed: Changed = { cause, records: told, scores: new Set(scored) };
      for (const listener of [...listeners]) callSafely(listener, changed);
    },
    subscribe(listener) {
      // A function of its own, so that the same listener may subscribe twice and stop once.
      const own = (changed: Changed) => listener(changed);
      listeners.add(own);
      return () => listeners.delete(own);
    },
  };
}

function byCollection(keys: readonly RecordKey[]): Changed['records'] {
  const sets = new Map<CollectionName, Set<string>>();
  for (const { collection, id } of keys) {
    const name = collection as CollectionName;
    const set = sets.get(name);
    if (set) set.add(id);
    else sets.set(name, new Set([id]));
  }
  return sets;
}

/** A listener that fails stops neither the others nor the storing; its error surfaces by itself. */
function callSafely(listener: (changed: Changed) => void, changed: Changed): void {
  try {
    listener(changed);
  } catch (error) {
    void Promise.reject(error as Error);
  }
}
