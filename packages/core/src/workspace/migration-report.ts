import type { PerfError } from '../errors.ts';
import { upcaster } from '../schema/upcast.ts';
import { asStored } from './as-stored.ts';
import { readStored } from './read-stored.ts';
import type { RecordKey, Storage, Stored } from './storage.ts';
import { commitsSince } from './stored-commits.ts';

/** What becomes of the records, or past images, of one collection and one version when they are read. */
export interface VersionCount {
  readonly collection: string;
  /** Version of the schema that they were written with. */
  readonly schema: number;
  /** The newest version of the collection that is known here. */
  readonly newest: number;
  readonly count: number;
  /** How many are brought up to date; none where `schema` is `newest`. */
  readonly upcast: number;
  /** How many cannot be read and are set aside. */
  readonly setAside: number;
  /** How many were written by a newer version of the library: with any, nothing can be written here. */
  readonly newer: number;
}

/** One record that cannot be read, and why. */
export interface Unread extends RecordKey {
  readonly error: PerfError;
}

/** What this version of the library makes of what is stored. */
export interface MigrationReport {
  /** The records as they are, by collection, then by version. */
  readonly records: readonly VersionCount[];
  /** The same for what commits keep of the past. */
  readonly past: readonly VersionCount[];
  /** The records that cannot be read, in the order of the storage. For hosts and admins alone. */
  readonly unread: readonly Unread[];
}

/**
 * A dry run: what opening a storage with this version of the library would bring up to date, set aside or
 * find too new. It changes nothing, neither here nor there, and reads everything.
 *
 * @throws PerfError as `Storage.open` and `Storage.commits`.
 *
 * @example
 * const { records } = await migrationReport(idbStorage('acme'));
 * // [{ collection: 'goals', schema: 1, newest: 2, count: 40, upcast: 39, setAside: 1, newer: 0 }, …]
 */
export async function migrationReport(
  storage: Pick<Storage, 'open' | 'commits'>,
): Promise<MigrationReport> {
  const [records, past] = [createTally(), createTally()];
  const unread: Unread[] = [];
  for await (const batch of (await storage.open()).records) {
    for (const row of batch) {
      const stored = asStored(row);
      const error = records.add(stored);
      if (error) unread.push({ collection: stored.collection, id: stored.id, error });
    }
  }
  for (const { version, changes } of await commitsSince(storage, 0)) {
    for (const change of changes) if (change.record !== null) past.add({ ...change, version });
  }
  return { records: records.counts(), past: past.counts(), unread };
}

function createTally() {
  const byName = new Map<string, { -readonly [K in keyof VersionCount]: VersionCount[K] }>();
  return {
    /** Returns why a record cannot be read. */
    add(stored: Stored): PerfError | undefined {
      const { collection, schema } = stored;
      const name = `${collection} ${schema}`;
      let line = byName.get(name);
      if (!line) byName.set(name, (line = emptyLine(collection, schema)));
      const read = readStored(stored);
      line.count += 1;
      if (read.kind === 'unreadable') {
        line[read.error.code === 'newer-data' ? 'newer' : 'setAside'] += 1;
        return read.error;
      }
      if (schema < line.newest) line.upcast += 1;
      return undefined;
    },
    counts: (): readonly VersionCount[] =>
      [...byName.values()].sort(
        (a, b) => compareTexts(a.collection, b.collection) || a.schema - b.schema,
      ),
  };
}

function emptyLine(collection: string, schema: number): VersionCount {
  const newest = upcaster.newest(collection);
  return { collection, schema, newest, count: 0, upcast: 0, setAside: 0, newer: 0 };
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
