import { PerfError } from '../errors.ts';
import { type CollectionName, type RecordTypes, collections } from '../schema/collections.ts';
import { parseRecord } from '../schema/parse.ts';
import { upcaster } from '../schema/upcast.ts';
import type { RecordKey, Stored } from './storage.ts';
import type { SetAside } from './workspace.ts';

/** A stored record as the rules know it, or why it cannot be read. */
export type ReadStored =
  | { readonly kind: 'read'; readonly record: RecordTypes[CollectionName] }
  | { readonly kind: 'unreadable'; readonly error: PerfError };

/**
 * Brings a stored record up to date and checks it against the schema of its collection. The storage keeps what
 * it has: the newest version is written with the next change of the record. Throws nothing.
 */
export function readStored(stored: Stored): ReadStored {
  const { collection, id } = stored;
  const upcast = upcaster.upcast(stored);
  // Without a version it is damage, whatever its collection; what is whole and not known is newer.
  if (upcast.kind === 'refused') return { kind: 'unreadable', error: upcast.error };
  if (upcast.kind === 'newer' || !Object.hasOwn(collections, collection)) {
    return newer(collection, id);
  }
  try {
    const record = parseRecord(collection as CollectionName, upcast.record);
    if (record.id === id) return { kind: 'read', record };
    return unreadable(`The record ${id} of ${collection} names itself ${record.id}.`, id);
  } catch (error) {
    if (error instanceof PerfError) return { kind: 'unreadable', error };
    return unreadable(`The record ${id} of ${collection} cannot be read.`, id, error);
  }
}

const reload =
  'Reload the page to get that version; until then this workspace can be read, not changed.';

function newer(collection: string, id: string): ReadStored {
  const error = new PerfError(
    'newer-data',
    `The record ${id} of ${collection} was written by a newer version of the library. ` + reload,
    { ids: [id] },
  );
  return { kind: 'unreadable', error };
}

function unreadable(message: string, id: string, cause?: unknown): ReadStored {
  const error = new PerfError('invalid-input', message, {
    ids: [id],
    ...(cause !== undefined && { cause }),
  });
  return { kind: 'unreadable', error };
}

/** The stored records that cannot be read: kept in the storage as they are, and named here. */
export interface Shelf {
  readonly all: readonly SetAside[];
  /** The first record from a newer version of the library; while there is one, nothing may be written. */
  newest(): SetAside | undefined;
  setAside(key: RecordKey, error: PerfError): void;
  takeBack(key: RecordKey): void;
}

/** A shelf with nothing on it. */
export function createShelf(): Shelf {
  const byName = new Map<string, SetAside>();
  return {
    get all() {
      return [...byName.values()];
    },
    newest: () => [...byName.values()].find(({ error }) => error.code === 'newer-data'),
    setAside: ({ collection, id }, error) =>
      byName.set(`${collection} ${id}`, { collection, id, error }),
    takeBack: ({ collection, id }) => byName.delete(`${collection} ${id}`),
  };
}

/** What is set aside as whoever is no admin hears of it: that it is, and not which, since it may be hidden. */
export function withoutName({ collection, error }: SetAside): SetAside {
  return { collection, id: '', error: withoutIds(error, collection) };
}

function withoutIds({ code }: PerfError, collection: string): PerfError {
  const why =
    code === 'newer-data' ? `was written by a newer version. ${reload}` : 'cannot be read.';
  return new PerfError(code, `A record of ${collection} ${why} Admins are told which.`);
}
