import type { Redacts } from '../access/without-texts.ts';
import { PerfError } from '../errors.ts';
import { type CollectionName, versionOf } from '../schema/collection-names.ts';
import type { Removal, Write } from './command.ts';
import type { Decided } from './command-spec.ts';
import { readStored } from './read-stored.ts';
import type { AnyRecord, State } from './state.ts';
import type { Change, Rewritten, StoredCommit } from './storage.ts';

/**
 * What a redacting command does to the records as they are: what it writes goes through its rule, and so
 * does every other record. The past goes through the same rule in `rewrittenImages`, so that the two agree.
 */
export function redactRecords(state: State, decided: Decided, redacts: Redacts): Decided {
  const written = new Map(decided.writes.map((write) => [nameOf(write, write.record.id), write]));
  const removals: Removal[] = [...decided.removals];
  const removed = new Set(removals.map((removal) => nameOf(removal, removal.id)));
  const counts: Partial<Record<CollectionName, number>> = {};
  for (const [name, records] of Object.entries(state.collections)) {
    const collection = name as CollectionName;
    for (const current of (records as ReadonlyMap<string, AnyRecord>).values()) {
      const key = nameOf({ collection }, current.id);
      if (removed.has(key)) continue;
      const write = written.get(key);
      const isTouched = redacts(collection, current) !== current;
      if (isTouched) counts[collection] = (counts[collection] ?? 0) + 1;
      if (!isTouched && !write) continue;
      const record = redacts(collection, write?.record ?? current);
      if (record) written.set(key, { collection, record } as Write);
      else {
        written.delete(key);
        removals.push({ collection, id: current.id, record: null });
      }
    }
  }
  return { ...decided, writes: [...written.values()], removals, redacts, counts };
}

/**
 * The images that a rule changes. One that cannot be read, and so cannot be freed of anything, is dropped,
 * unless it is of a record as it still is, which stays set aside until somebody mends it. One of a newer version
 * can be neither freed nor dropped by whoever does not know what it says.
 *
 * @param commits - All commits of a workspace, up to the version that the state is at.
 * @returns In the order of the commits; nothing where the past holds nothing that is to go.
 * @throws PerfError `newer-data` where there is an image of a newer version; nothing is to be redacted then.
 */
export function rewrittenImages(
  state: Pick<State, 'versionOf'>,
  commits: readonly StoredCommit[],
  redacts: Redacts,
): readonly Rewritten[] {
  return commits.flatMap(({ version, changes }) =>
    changes.flatMap((change) => {
      if (change.record === null) return [];
      const isCurrent = state.versionOf(change.collection, change.id) === version;
      return rewrittenImage({ ...change, version }, isCurrent, redacts) ?? [];
    }),
  );
}

function rewrittenImage(
  image: Change & { readonly version: number },
  isCurrent: boolean,
  redacts: Redacts,
): Rewritten | undefined {
  const { collection, id, version } = image;
  const read = readStored(image);
  if (read.kind === 'unreadable' && read.error.code === 'newer-data') throw newerPast(collection);
  if (read.kind === 'unreadable') {
    return isCurrent ? undefined : { collection, id, version, schema: image.schema, record: null };
  }
  const name = collection as CollectionName;
  const record = redacts(name, read.record);
  if (record === read.record) return undefined;
  return { collection, id, version, schema: versionOf(name), record };
}

/** Names no record: whoever erases for others may not see all of them. */
function newerPast(collection: string): PerfError {
  const message =
    `The past holds a record of ${collection} that a newer version of the library wrote: ` +
    'only that one can erase. Reload the page to get it.';
  return new PerfError('newer-data', message);
}

function nameOf({ collection }: { readonly collection: CollectionName }, id: string): string {
  return `${collection} ${id}`;
}
