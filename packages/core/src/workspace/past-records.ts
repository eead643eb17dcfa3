import { nameOf, takeIn } from './changes.ts';
import { stateAt } from './history.ts';
import { setCirclesAside } from './load.ts';
import { imagesOf } from './past-images.ts';
import { type Shelf, createShelf } from './read-stored.ts';
import { type State, createState } from './state.ts';
import type { Storage, Stored, StoredCommit, Version } from './storage.ts';
import { commitsSince, commitsUpTo } from './stored-commits.ts';
import { type RecordVersion, type Snapshot, hasPast } from './stored-snapshot.ts';

/** Folding a commit takes about as long as going back over so many: each record has to be checked, none is shared. */
const foldingCosts = 5;

/**
 * The records as they were in a version, equal to those that folding all commits up to it gives, from what
 * is held now: a record that no commit since has changed is the same object; the others are read back. So the
 * cost is that of what has changed since, and of listing what is there. Close to the beginning what there was until
 * then is folded instead.
 *
 * @param snapshot - What is stored, at a version before or after; newer commits are read.
 * @param version - One that there is.
 * @throws What the storage throws; an Error where it leaves out a commit.
 */
export async function pastRecords(
  storage: Pick<Storage, 'commits'>,
  snapshot: Snapshot,
  version: Version,
): Promise<State> {
  if (version * foldingCosts < snapshot.version - version) {
    return stateAt(await commitsUpTo(storage, version), version);
  }
  const since = await commitsSince(storage, Math.min(version, snapshot.version));
  const wanted = changedSince(since, version);
  for (const key of snapshot.inCircles) if (!isIn(wanted, key)) put(wanted, key);
  // Where a line of the log lost a change, what was before it is known from the lines before alone.
  if (lacksChange(snapshot, version, wanted)) {
    return stateAt(await commitsUpTo(storage, version), version);
  }
  const all = [...wanted.values()].flatMap((byId) => [...byId.values()]);
  const images = await imagesOf(storage, all, since);
  // What is damaged is set aside as on folding, which needs no commit to say what was before it.
  if (!images) return stateAt(await commitsUpTo(storage, version), version);
  const state = createState();
  const shelf = createShelf();
  putTogether(state, shelf, snapshot, { wanted, images });
  for (const key of snapshot.unreadable) if (!isIn(wanted, key)) markUnreadable(state, key);
  state.version = version;
  setCirclesAside(state, shelf);
  return state;
}

/** Whether a record has changed since a version by its own account, and no commit says so. */
function lacksChange({ records, versions }: Snapshot, asked: Version, wanted: ByName): boolean {
  for (const [collection, byId] of records) {
    const changed = versions.get(collection) ?? [];
    let place = 0;
    for (const id of byId.keys()) {
      if ((changed[place++] ?? 0) > asked && !isIn(wanted, { collection, id })) return true;
    }
  }
  return false;
}

/** What has changed stands where it stands now; what is gone since comes last. */
function putTogether(
  state: State,
  shelf: Shelf,
  snapshot: Snapshot,
  { wanted, images }: { readonly wanted: ByName; readonly images: ReadonlyMap<string, Stored> },
): void {
  const left = new Map(images);
  for (const [collection, records] of snapshot.records) {
    const changed = wanted.get(collection);
    for (const [id, record] of records) {
      const key = changed?.get(id);
      if (!key) state.put({ collection, id, record });
      else if (key.version > 0) take(nameOf(key));
    }
  }
  for (const name of left.keys()) take(name);

  function take(name: string): void {
    const image = left.get(name);
    if (image) takeIn(state, shelf, image);
    left.delete(name);
  }
}

type ByName = Map<string, Map<string, RecordVersion>>;

/** The records that commits change, each with the version that it had in the asked one. */
function changedSince(commits: readonly StoredCommit[], asked: Version): ByName {
  const found: ByName = new Map();
  for (const { version, changes } of commits) {
    for (const { collection, id, expected } of changes) {
      if (!hasPast(collection)) continue;
      if (version <= asked) put(found, { collection, id, version });
      else if (!isIn(found, { collection, id })) put(found, { collection, id, version: expected });
    }
  }
  return found;
}

function put(found: ByName, { collection, id, version }: RecordVersion): void {
  let byId = found.get(collection);
  if (!byId) found.set(collection, (byId = new Map<string, RecordVersion>()));
  byId.set(id, { collection, id, version });
}

function isIn(found: ByName, { collection, id }: Pick<RecordVersion, 'collection' | 'id'>) {
  return found.get(collection)?.has(id) === true;
}

function markUnreadable(
  state: State,
  { collection, id }: Pick<RecordVersion, 'collection' | 'id'>,
) {
  state.setUnreadable(collection, id, true);
  if (collection !== 'settings') return;
  // Unreadable settings are not the default ones.
  state.put({ collection: collection, id, record: undefined });
}
