import { canonicalJson } from '../../exchange/canonical-json.ts';
import { type CollectionName, collections, hasHistory } from '../../schema/collections.ts';
import type { PersonId } from '../../schema/ids.ts';
import type { Instant } from '../../schema/primitives.ts';
import { fold, nameOf } from '../changes.ts';
import { createShelf } from '../read-stored.ts';
import { type AnyRecord, type State, createState } from '../state.ts';
import type { Change, Commit, RecordKey, Stored, StoredCommit, Version } from '../storage.ts';
import { everyRecord, recordIn } from './read-history.ts';
import { type SeenImage, seenImages } from './seen-image.ts';

/**
 * The history of a workspace as one person may see it: of each commit the images that `Workspace.at` shows at
 * its version, in commits with versions of their own, without gaps. A commit that shows nothing is left out,
 * with its moment. Who made the commits of others, and by which command, no look-up tells, so they are empty.
 */
export interface SeenHistory {
  /** How many commits have been told. */
  readonly version: Version;
  /** What is seen of the next commit; `undefined` for nothing. */
  seen(commit: StoredCommit): StoredCommit | undefined;
  /**
   * A last commit that brings the records to what is seen now: what came into sight later, and what has no past,
   * with the records that this is. `undefined` where nothing is left to tell.
   */
  rest(
    at: Instant,
  ): { readonly commit: StoredCommit; readonly records: readonly Stored[] } | undefined;
}

/** What has been told of a record. */
interface Told extends RecordKey {
  readonly version: Version;
  readonly record: AnyRecord;
}

const untold = { by: '', command: { type: '' } };

/**
 * See `SeenHistory`.
 *
 * @param now - All records as they are at the end of the history.
 */
// eslint-disable-next-line max-lines-per-function -- one object over the state that its functions share
export function createSeenHistory(now: State, viewer: PersonId): SeenHistory {
  const [then, shelf] = [createState(), createShelf()];
  const told = new Map<string, Told>();
  let version = 0;

  function changesOf(
    keys: readonly RecordKey[],
    state: State,
    image: SeenImage,
  ): readonly Change[] {
    return keys.flatMap((key) => {
      const { collection, id } = key;
      const name = nameOf(key);
      const before = told.get(name);
      const record = recordIn(state, key);
      const shown = record && image(collection as CollectionName, record);
      if (isSame(before?.record, shown)) return [];
      if (shown) told.set(name, { collection, id, version: version + 1, record: shown });
      else told.delete(name);
      const schema = collections[collection as CollectionName].version;
      return { collection, id, expected: before?.version ?? 0, schema, record: shown ?? null };
    });
  }

  function next(commit: Commit): StoredCommit {
    version += 1;
    return { ...commit, version };
  }

  return {
    get version() {
      return version;
    },
    seen(commit) {
      fold(then, shelf, commit);
      const withImage = commit.changes.filter(({ unlogged, redacted }) => !unlogged && !redacted);
      const changes = changesOf(withImage, then, seenImages(viewer, now, then));
      if (changes.length === 0) return undefined;
      const { id, at, by, command } = commit;
      return next({ id, at, ...(by === viewer ? { by, command } : untold), changes });
    },
    rest(at) {
      const image = seenImages(viewer, now, now);
      const keys = new Map(
        [...told].map(([name, { collection, id }]) => [name, { collection, id }]),
      );
      for (const [collection, { id }] of everyRecord(now)) {
        if (hasHistory(collection)) keys.set(nameOf({ collection, id }), { collection, id });
      }
      const logged = changesOf([...keys.values()], now, image);
      const withoutPast = everyRecord(now).flatMap(([collection, record]) => {
        const shown = hasHistory(collection) ? undefined : image(collection, record);
        const schema = collections[collection].version;
        return shown ? { collection, id: shown.id, schema, record: shown } : [];
      });
      if (logged.length + withoutPast.length === 0) return undefined;
      const commit = next({
        ...{ id: `export ${viewer} ${now.version} ${at}`, at, by: viewer },
        command: { type: 'workspace.export' },
        changes: [...logged, ...withoutPast.map((each) => unloggedChange(each))],
      });
      return { commit, records: withoutPast.map((each) => ({ ...each, version })) };
    },
  };
}

function unloggedChange({ collection, id, schema }: Omit<Stored, 'version' | 'record'>): Change {
  return { collection, id, expected: 0, schema, record: null, unlogged: true };
}

function isSame(a: AnyRecord | undefined, b: AnyRecord | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b));
}
