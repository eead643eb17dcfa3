import { openDB } from 'idb';
import { blocked, isPassing, lost, perfErrorFrom } from './idb-errors.ts';
import {
  type Database,
  type Layout,
  type Upgrading,
  databaseName,
  databaseVersion,
} from './idb-layout.ts';
import type { Marker } from './idb-marker.ts';
import { abort } from './idb-transaction.ts';
import { upgrade } from './idb-upgrade.ts';

/** How long other tabs may take to let go, in milliseconds. */
const patienceMs = 800;

/** What to do where records have been and are no more. */
export type AfterLoss = 'refuse' | 'begin-anew';

/** What opening a database depends on. */
export interface Opening {
  readonly marker: Marker;
  readonly afterLoss: AfterLoss;
  /** The version that was seen before; a database that has gone back was lost and made anew. */
  readonly seen: number;
  /** The database that was open before; another one in its place is another company for all we know. */
  readonly birth: number | undefined;
  /** A newer version of the library wants the database, or somebody deletes it. It is closed already. */
  letGo(isDeleted: boolean): void;
  /** The browser dropped the connection. */
  dropped(): void;
}

/** A connection, and which database it is to. */
export interface OpenedDatabase {
  readonly database: Database;
  readonly birth: number | undefined;
}

/**
 * A connection to the database of a workspace, which is made where there is none.
 *
 * @throws PerfError `storage-unavailable`, `storage-blocked`, `newer-data` or `storage-lost`.
 */
export async function openDatabase(workspace: string, opening: Opening): Promise<OpenedDatabase> {
  try {
    // Read before the version: another tab may commit for the first time in between.
    const wasKept = opening.marker.isSet();
    const database = await connect(workspace, opening).catch((error: unknown) => {
      if (isPassing(error)) return connect(workspace, opening);
      throw error;
    });
    const birth = await keptSince(database, wasKept, opening).catch((error: unknown) => {
      database.close();
      throw error;
    });
    return { database, birth };
  } catch (error) {
    throw perfErrorFrom(error);
  }
}

function connect(workspace: string, { letGo, dropped }: Opening): Promise<Database> {
  return new Promise((resolve, reject) => {
    let isGivenUp = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let failure: unknown;
    const giveUp = () => {
      isGivenUp = true;
      reject(blocked());
    };
    openDB<Layout>(databaseName(workspace), databaseVersion, {
      upgrade(database, from, _to, transaction, event) {
        // Nobody is in the way any more; what is left takes as long as there are records.
        clearTimeout(timer);
        // Its end is told by the request, too.
        transaction.done.catch(() => undefined);
        upgrade(database, transaction as Upgrading, { from, isLost: hasLostData(event) }).catch(
          (error: unknown) => {
            failure = transaction.error ?? error;
            abort(transaction);
          },
        );
      },
      blocked: () => (timer = setTimeout(giveUp, patienceMs)),
      blocking(_current, next, event) {
        (event.target as IDBDatabase).close();
        letGo(next === null);
      },
      terminated: dropped,
    })
      .finally(() => clearTimeout(timer))
      .then((database) => {
        // Too late: whoever asked has been told, and a connection kept would block other tabs.
        if (isGivenUp) database.close();
        else resolve(database);
      })
      .catch((error: unknown) => reject((failure ?? error) as Error));
  });
}

/** Chromium says so when a database was damaged and it began a new one in its place. */
function hasLostData(event: IDBVersionChangeEvent): boolean {
  const { dataLoss } = event as { readonly dataLoss?: unknown };
  return typeof dataLoss === 'string' && dataLoss !== 'none';
}

/** The birth of a database. Nothing begins anew in silence where records have been. */
async function keptSince(
  database: Database,
  wasKept: boolean,
  { marker, afterLoss, seen, birth }: Opening,
): Promise<number | undefined> {
  const { store } = database.transaction('meta');
  const [version = 0, lostMark, born] = await Promise.all([
    store.get('version'),
    store.get('lost'),
    store.get('birth'),
  ]);
  if (birth !== undefined && born !== birth) throw lost();
  const isEmptied = version === 0 && (wasKept || lostMark !== undefined);
  if (!isEmptied && version >= seen) return born;
  if (seen > 0 || afterLoss === 'refuse') throw lost();
  marker.clear();
  await database.delete('meta', 'lost');
  return born;
}
