import { canSee } from '../access/can-see.ts';
import { hasParties } from '../access/parties.ts';
import { seenWithGoal } from '../access/policy.ts';
import { seesRecord } from '../access/sees-record.ts';
import { type CollectionName, isCollection } from '../schema/collection-names.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import type { Person } from '../schema/organisation.ts';
import type { LiveScores } from './live-scores.ts';
import { createPeopleNews } from './people-news.ts';
import type { Shelf } from './read-stored.ts';
import type { AnyRecord, Everything, Moved } from './state.ts';
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

/**
 * An announcer over records that have changed already when it tells.
 *
 * @param shelf - What cannot be read: that something else lies there is told to all, as they all are told how much does.
 */
// eslint-disable-next-line max-lines-per-function -- one object over the state that its functions share
export function createAnnouncer(
  records: Everything,
  viewer: PersonId,
  visible: VisibleRecords,
  scores: LiveScores,
  shelf: Pick<Shelf, 'revision'>,
): Announcer {
  const listeners = new Set<(changed: Changed) => void>();
  /** Goals that came, changed or went since the last news, and whether they were in view before. */
  const wasInView = new Map<GoalId, boolean>();
  /** The goals that check-ins and comments are on, by the collection and id of those. */
  const goalOn = new Map<string, GoalId>();
  /** What came, changed or went since the last news that is on no goal, by collection and id. */
  const ofParties = new Map<string, AnyRecord>();
  /** Those of them that were in view before, and may have been closed to the viewer. */
  const wereInView = new Set<string>();
  let havePeopleMoved = false;
  let toldOfShelf = shelf.revision;
  const ofPeople = createPeopleNews(records, viewer);

  const isInView = (goalId: GoalId) => records.goals.has(goalId) && !visible.isHidden(goalId);

  function maySee({ collection, id }: RecordKey, before: ReadonlyMap<GoalId, boolean>): boolean {
    const on = isOnGoal(collection) ? goalOn.get(`${collection} ${id}`) : undefined;
    const goalId = collection === 'goals' ? (id as GoalId) : on;
    if (goalId !== undefined) return isInView(goalId) || before.get(goalId) === true;
    if (collection === 'people' && !ofPeople.differs(id)) return false;
    if (!isCollection(collection)) return false;
    if (hasParties(collection)) {
      const record = ofParties.get(`${collection} ${id}`);
      if (wereInView.has(`${collection} ${id}`)) return true;
      const found = record as never;
      return record !== undefined && seesRecord(viewer, collection, found, records).allowed;
    }
    return canSee(viewer, { collection, id }, records).allowed;
  }

  function forget(keys: readonly RecordKey[]): void {
    for (const { collection, id } of keys) {
      ofParties.delete(`${collection} ${id}`);
      wereInView.delete(`${collection} ${id}`);
      if (collection === 'people') ofPeople.forget(id);
    }
  }

  return {
    moved(collection, before, after) {
      const record = after ?? before;
      if (!record) return;
      const goalId = record.id as GoalId;
      if (collection === 'goals' && !wasInView.has(goalId)) {
        wasInView.set(goalId, before !== undefined && !visible.isHidden(goalId));
      }
      if (isOnGoal(collection)) {
        const { goalId: on } = record as { readonly goalId?: GoalId };
        if (on !== undefined) goalOn.set(`${collection} ${record.id}`, on);
      }
      if (hasParties(collection)) {
        ofParties.set(`${collection} ${record.id}`, record);
        const wasSeen = before && seesRecord(viewer, collection, before as never, records).allowed;
        if (wasSeen) wereInView.add(`${collection} ${record.id}`);
      }
      if (decideFields.has(collection)) visible.forget();
      if (collection === 'people') ofPeople.moved(before as Person, after as Person);
      if (collection === 'people' || collection === 'teams') havePeopleMoved = true;
      scores.moved(collection, before, after);
    },
    tell(cause, keys) {
      const before = new Map(wasInView);
      const flipped = visible.refresh(before.keys(), havePeopleMoved);
      wasInView.clear();
      havePeopleMoved = false;
      // Of what has not changed itself, the people around it have moved it into view or out of it.
      const moved = flipped.filter((goalId) => !before.has(goalId));
      const movedKeys = moved.map((id) => ({ collection: 'goals', id }));
      const seen = keys.filter((key) => maySee(key, before));
      const told = byCollection([...seen, ...movedKeys, ...ofPeople.takeTurned()]);
      // What was done here is told once more when it is stored, or taken back.
      if (cause !== 'here') forget(keys);
      // Scores that cannot be worked out are the trouble of whoever asks for them, not of the change.
      const scored = [...(callSafely(scores.takeChanged) ?? [])].filter(
        (goalId) => isInView(goalId) || before.get(goalId) === true,
      );
      const isShelfOther = shelf.revision !== toldOfShelf;
      toldOfShelf = shelf.revision;
      if (told.size === 0 && scored.length === 0 && !isShelfOther) return;
      const changed: Changed = { cause, records: told, scores: new Set(scored) };
      for (const listener of [...listeners]) callSafely(() => listener(changed));
    },
    subscribe(listener) {
      // A function of its own, so that the same listener may subscribe twice and stop once.
      const own = (changed: Changed) => listener(changed);
      listeners.add(own);
      return () => listeners.delete(own);
    },
  };
}

/** Records by which fields of others are shown: a brief tells of the evidence that is in sight. */
const decideFields: ReadonlySet<CollectionName> = new Set([
  ...(['feedback', 'feedbackRequests', 'recognitions', 'series'] as const),
]);

/** Whether records of a collection hang on a goal, and are seen by whoever sees it. */
function isOnGoal(collection: string): boolean {
  return Object.hasOwn(seenWithGoal, collection);
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

/** What fails here stops neither the others nor the storing; its error surfaces by itself. */
function callSafely<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    void Promise.resolve().then(() => {
      throw error;
    });
    return undefined;
  }
}
