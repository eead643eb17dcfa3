import { PerfError } from '../errors.ts';
import { type CollectionName, isCollection } from '../schema/collection-names.ts';
import type { RecordTypes } from '../schema/collections.ts';
import { readRecord } from '../schema/read-record.ts';
import { misfit } from '../schema/readers.ts';
import { upcaster } from '../schema/upcast.ts';
import { schemasPart } from './schemas-part.ts';
import type { RecordKey, Stored } from './storage.ts';
import type { SetAside } from './workspace.ts';

/** Why a record cannot be read. Of one that does not fit each place is named from when the schemas are there. */
export interface Reason {
  readonly error: PerfError;
}

/** A stored record as the rules know it, or why it cannot be read. */
export type ReadStored =
  | { readonly kind: 'read'; readonly record: RecordTypes[CollectionName] }
  | ({ readonly kind: 'unreadable' } & Reason);

/**
 * Brings a stored record up to date and checks it against the schema of its collection. The storage keeps what
 * it has: the newest version is written with the next change of the record. Throws nothing.
 */
export function readStored(stored: Stored): ReadStored {
  const { collection, id } = stored;
  const upcast = upcaster.upcast(stored);
  // Without a version it is damage, whatever its collection; what is whole and not known is newer.
  if (upcast.kind === 'refused') return { kind: 'unreadable', error: upcast.error };
  if (upcast.kind === 'newer' || !isCollection(collection)) {
    return newer(collection, id);
  }
  try {
    const record = readRecord(collection, upcast.record);
    if (record === misfit) return unfit({ collection, id }, upcast.record);
    if (record.id === id) return { kind: 'read', record };
    return unreadable(`The record ${id} of ${collection} names itself ${record.id}.`, id);
  } catch (error) {
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

/** The schemas are asked when the reason is, and not again. */
function unfit({ collection, id }: RecordKey, record: unknown): ReadStored {
  const plain = new PerfError(
    'invalid-input',
    `The record ${id} of ${collection} does not fit its schema.`,
    { ids: [id] },
  );
  let told: PerfError | undefined;
  return {
    kind: 'unreadable',
    get error() {
      const found = schemasPart.part?.misfitOf(collection as CollectionName, record);
      told ??=
        found && new PerfError(found.code, found.message, { ids: [id], issues: found.issues });
      return told ?? plain;
    },
  };
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
  /** Another number whenever something else lies on it. */
  readonly revision: number;
  /** The first record from a newer version of the library; while there is one, nothing may be written. */
  newest(): SetAside | undefined;
  setAside(key: RecordKey, reason: Reason): void;
  takeBack(key: RecordKey): void;
}

/** A shelf with nothing on it. */
export function createShelf(): Shelf {
  const byName = new Map<string, { readonly key: RecordKey; readonly reason: Reason }>();
  const all = () =>
    Array.from(byName.values(), ({ key, reason }) => ({ ...key, error: reason.error }));
  let revision = 0;
  return {
    get all() {
      return all();
    },
    get revision() {
      return revision;
    },
    newest: () => all().find(({ error }) => error.code === 'newer-data'),
    setAside({ collection, id }, reason) {
      byName.set(`${collection} ${id}`, { key: { collection, id }, reason });
      revision += 1;
    },
    takeBack({ collection, id }) {
      if (byName.delete(`${collection} ${id}`)) revision += 1;
    },
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
