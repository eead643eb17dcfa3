import { type CollectionName, collections } from '../../schema/collections.ts';
import type { PersonId } from '../../schema/ids.ts';
import { asCommit } from '../as-stored.ts';
import { fold, takeIn } from '../changes.ts';
import { setCirclesAside } from '../load.ts';
import { type Shelf, createShelf } from '../read-stored.ts';
import { type AnyRecord, type State, createState } from '../state.ts';
import type { RecordKey, Storage, Stored, StoredCommit } from '../storage.ts';
import { leftOut } from '../stored-commits.ts';
import type { Step } from './export-options.ts';
import { seenImages } from './seen-image.ts';
import { createWithoutImage } from './without-image.ts';

/** All that was read of a storage, up to one version. */
export interface ReadHistory {
  readonly commits: readonly StoredCommit[];
  /** The current records whose last change holds no image. */
  readonly records: readonly Stored[];
  /** Whether a line of the log is no whole commit: what it has lost is in no commit either. */
  readonly isDamaged: boolean;
}

/**
 * Reads all commits of a storage and the records that they hold no image of, as of one version.
 *
 * @param step - Called after each commit, of which none is worked on yet.
 */
export async function readHistory(
  storage: Pick<Storage, 'commits' | 'read'>,
  step: Step,
): Promise<ReadHistory> {
  const commits: StoredCommit[] = [];
  const withoutImage = createWithoutImage();
  let isDamaged = false;
  for (let isAgain = false; ; isAgain = true) {
    const before = commits.length;
    for await (const line of storage.commits(before)) {
      const commit = asCommit(line, commits.length + 1);
      if (commit.version !== commits.length + 1) throw leftOut(commits.length + 1);
      isDamaged ||= commit !== line;
      commits.push(commit);
      withoutImage.note(commit);
      await step(commit.changes.length + 1, { done: 0, total: commits.length });
    }
    const records = await withoutImage.read(storage, isAgain && commits.length === before);
    if (records) return { commits, records, isDamaged };
  }
}

/** The state that a history comes to, and what of it cannot be read. */
export async function stateOf(
  { commits, records }: ReadHistory,
  step: Step,
): Promise<{ state: State; shelf: Shelf }> {
  const [state, shelf] = [createState(), createShelf()];
  for (const commit of commits) {
    fold(state, shelf, commit);
    await step(commit.changes.length + 1, { done: 0, total: commits.length });
  }
  for (const stored of records) takeIn(state, shelf, stored);
  state.version = commits.at(-1)?.version ?? 0;
  setCirclesAside(state, shelf);
  return { state, shelf };
}

/**
 * Whether somebody may have a history as it stands: every image and every record, whole. Of a change without an
 * image nobody can say whose it was once its record is gone, so that is a no.
 */
export async function isAllSeen(
  { commits }: ReadHistory,
  { viewer, now, step }: { readonly viewer: PersonId; readonly now: State; readonly step: Step },
): Promise<boolean> {
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
    await step(commit.changes.length + 1, { done: 0, total: commits.length });
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
