import type { Version } from '@throughline/core';
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
export type AfterLoss = 'refuse' | 'begin-anew' | 'keep-rest';

/** What a database says of itself. */
export interface DatabaseState {
  readonly version: Version;
  readonly birth: number | undefined;
  /** Whether the browser said, when it made this database, that it had dropped another one. */
  readonly isMarkedLost: boolean;
}

/** What opening a database depends on. */
export interface Opening {
  readonly marker: Marker;
  readonly afterLoss: AfterLoss;
  /** The version that was seen before; a database that has gone back was lost and made anew. */
  readonly seen: number;
  /** The database that was open before; another one in its place is another company for all we know. */
  readonly birth: number | undefined;
  /** Puts back what was lost, where that can be done. Asked each time, with what tells a loss by the state. */
  rescue(database: Database, isLost: (state: DatabaseState) => boolean): Promise<void>;
  /** Somebody has accepted that what was there is lost. */
  begunAnew(): Promise<void>;
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
  opening: Opening,
): Promise<number | undefined> {
  const isLostIn = (state: DatabaseState) => isLost(state, wasKept, opening);
  await opening.rescue(database, isLostIn);
  const state = await stateOf(database);
  if (!isLostIn(state)) return state.birth;
  if (opening.seen > 0 || opening.afterLoss === 'refuse') throw lost();
  opening.marker.clear();
  await opening.begunAnew();
  await database.delete('meta', 'lost');
  return state.birth;
}

/** What a database says of itself now. */
export async function stateOf(database: Database): Promise<DatabaseState> {
  const { store, done } = database.transaction('meta');
  // Should it break, so do the requests.
  done.catch(() => undefined);
  const [version = 0, lostMark, birth] = await Promise.all([
    store.get('version'),
    store.get('lost'),
    store.get('birth'),
  ]);
  return { version, birth, isMarkedLost: lostMark !== undefined };
}

function isLost(state: DatabaseState, wasKept: boolean, { seen, birth }: Opening): boolean {
  if (birth !== undefined && state.birth !== birth) return true;
  return state.version < seen || (state.version === 0 && (wasKept || state.isMarkedLost));
}
