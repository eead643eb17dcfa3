import { type CollectionName, collections } from '../../schema/collections.ts';
import type { PersonId } from '../../schema/ids.ts';
import { fold, takeIn } from '../changes.ts';
import { setCirclesAside } from '../load.ts';
import { type Shelf, createShelf } from '../read-stored.ts';
import { type AnyRecord, type State, createState } from '../state.ts';
import type { RecordKey, Storage, Stored, StoredCommit } from '../storage.ts';
import { commitsSince } from '../stored-commits.ts';
import { seenImages } from './seen-image.ts';
import { createWithoutImage } from './without-image.ts';

/** All that was read of a storage, up to one version. */
export interface ReadHistory {
  readonly commits: readonly StoredCommit[];
  /** The current records whose last change holds no image. */
  readonly records: readonly Stored[];
}

/** Reads all commits of a storage and the records that they hold no image of, as of one version. */
export async function readHistory(
  storage: Pick<Storage, 'commits' | 'read'>,
): Promise<ReadHistory> {
  const commits: StoredCommit[] = [];
  const withoutImage = createWithoutImage();
  for (let isAgain = false; ; isAgain = true) {
    const more = await commitsSince(storage, commits.length);
    for (const commit of more) {
      commits.push(commit);
      withoutImage.note(commit);
    }
    const records = await withoutImage.read(storage, isAgain && more.length === 0);
    if (records) return { commits, records };
  }
}

/** The state that a history comes to, and what of it cannot be read. */
export function stateOf({ commits, records }: ReadHistory): { state: State; shelf: Shelf } {
  const [state, shelf] = [createState(), createShelf()];
  for (const commit of commits) fold(state, shelf, commit);
  for (const stored of records) takeIn(state, shelf, stored);
  state.version = commits.at(-1)?.version ?? 0;
  setCirclesAside(state, shelf);
  return { state, shelf };
}

/**
 * Whether somebody may have a history as it stands: every image and every record, whole. Of a change without an
 * image nobody can say whose it was once its record is gone, so that is a no.
 */
export function isAllSeen({ commits }: ReadHistory, viewer: PersonId, now: State): boolean {
  const [then, shelf] = [createState(), createShelf()];
  for (const commit of commits) {
    fold(then, shelf, commit);
    if (shelf.all.length > 0) return false;
    const seen = seenImages(viewer, now, then);
    for (const change of commit.changes) {
      const hasImage = !change.unlogged && !change.redacted;
      if (!hasImage && !recordIn(now, change)) return false;
      const record = recordIn(then, change);
      if (record && seen(change.collection as CollectionName, record) !== record) return false;
    }
  }
  const seen = seenImages(viewer, now, now);
  return everyRecord(now).every(([collection, record]) => seen(collection, record) === record);
}

/** A record of a state by its name; `undefined` where there is none. */
export function recordIn(state: State, { collection, id }: RecordKey): AnyRecord | undefined {
  if (!Object.hasOwn(collections, collection)) return undefined;
  const map = state.collections[collection as CollectionName] as ReadonlyMap<string, AnyRecord>;
  return map.get(id);
}

/** All records of a state, each with its collection. */
export function everyRecord(state: State): readonly (readonly [CollectionName, AnyRecord])[] {
  return Object.entries(state.collections).flatMap(([collection, records]) =>
    [...(records as ReadonlyMap<string, AnyRecord>).values()].map(
      (record) => [collection as CollectionName, record] as const,
    ),
  );
}
