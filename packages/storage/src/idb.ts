import {
  type Commit,
  type Committed,
  type PerfError,
  type Redaction,
  type Storage,
  type Stored,
  createListeners,
} from '@throughline/core';
import { deleteDB } from 'idb';
import { blocked, closed, isLostConnection, lost, newer, perfErrorFrom } from './idb-errors.ts';
import { type Database, databaseName } from './idb-layout.ts';
import { openRecords } from './idb-load.ts';
import { commitsAfter } from './idb-log.ts';
import { markerOf } from './idb-marker.ts';
import { type AfterLoss, openDatabase } from './idb-open.ts';
import { canReachTabs, joinTabs } from './idb-tabs.ts';
import { createWriter } from './idb-writer.ts';

export type { AfterLoss } from './idb-open.ts';

/** What a host may decide about a storage in IndexedDB. */
export interface IdbOptions {
  /**
   * Where the browser has dropped the records: `refuse` (the default) answers `storage-lost`, so that
   * people hear of it and a backup can be restored; `begin-anew` goes on with an empty workspace.
   */
  readonly afterLoss?: AfterLoss;
  /** Asks the browser, after the first commit, not to drop the records when space runs short. */
  readonly persist?: boolean;
  /**
   * Called when this tab lets go of the database for another one: with `newer-data` for one that runs a
   * newer version of the library, with `storage-lost` for one that deletes it. A page may say so at once;
   * the next call is refused with the same error, unless the other tab has changed its mind.
   */
  readonly onLetGo?: (error: PerfError) => void;
}

/**
 * A storage in the IndexedDB of the browser, for one workspace. Nothing happens before it is used. Needs
 * no secure context. Other tabs with the same name are told of commits.
 *
 * A browser that is killed may drop a whole database: `storage-lost` says so at the next opening, where
 * `localStorage` works. Keep backups of what has no other copy.
 *
 * @param name - Of the workspace; the database is named after it.
 */
export function idbStorage(name: string, options: IdbOptions = {}): Storage {
  const database = databaseName(name);
  const marker = markerOf(database);
  const listeners = createListeners();
  let connection: Promise<Database> | undefined;
  let isClosed = false;
  let seen = 0;
  let birth: number | undefined;
  let isMarked = false;
  // Joined with the first use, and for watchers before: a tab has to hear what it may yet miss.
  let tabs: ReturnType<typeof joinTabs> | undefined;
  const writer = createWriter(database, use);

  function connect(): Promise<Database> {
    tabs ??= joinTabs(database, listeners.tell);
    connection ??= openDatabase(name, {
      marker,
      afterLoss: options.afterLoss ?? 'refuse',
      seen,
      birth,
      letGo(isDeleted) {
        connection = undefined;
        options.onLetGo?.(isDeleted ? lost() : newer());
      },
      dropped() {
        connection = undefined;
        listeners.tell();
      },
    }).then((opened) => {
      birth = opened.birth;
      return opened.database;
    });
    return connection;
  }

  /** Works on a connection, on another one where the first broke, once. */
  async function use<T>(work: (database: Database) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      if (isClosed) throw closed();
      const opening = connect();
      const opened = await opening.catch((error: unknown) => {
        if (connection === opening) connection = undefined;
        throw error;
      });
      try {
        return await work(opened);
      } catch (error) {
        if (isClosed) throw closed();
        if (tries > 1 || !isLostConnection(error)) throw perfErrorFrom(error);
        if (connection === opening) connection = undefined;
      }
    }
  }

  async function write(commit: Commit, redaction?: Redaction): Promise<Committed> {
    const { answer, isNew } = await writer.write(commit, redaction);
    if (answer.kind === 'committed') seen = Math.max(seen, answer.version);
    if (isNew) noteFirst();
    if (isNew && answer.kind === 'committed') tabs?.tell(answer.version);
    return answer;
  }

  function noteFirst(): void {
    if (isMarked) return;
    isMarked = true;
    marker.set();
    if (options.persist) void askToPersist();
  }

  return {
    capabilities: {
      durability: 'process',
      severalTabs: canReachTabs(),
      anonymousRounds: false,
      secondCopy: false,
    },
    async open() {
      const opened = await use(openRecords);
      seen = Math.max(seen, opened.version);
      return { ...opened, records: writer.thenFold(opened.records) };
    },
    commit: (commit) => write(commit),
    redact: (redaction) => write(redaction, redaction),
    commits: (after) => commitsAfter(use, after),
    watch(listener) {
      if (isClosed) throw closed();
      tabs ??= joinTabs(database, listeners.tell);
      return listeners.add(listener);
    },
    read: (keys) => (keys ? writer.find(keys) : use(allRecords)),
    async close() {
      isClosed = true;
      writer.stop();
      listeners.clear();
      tabs?.close();
      tabs = undefined;
      const opened = await connection?.catch(() => undefined);
      connection = undefined;
      opened?.close();
    },
  };
}

/**
 * Deletes the database of a workspace, for a button such as "forget this company". Handles that are open
 * in any tab let go of it.
 *
 * @throws PerfError `storage-blocked` where a tab does not let go; it is deleted as soon as that one does.
 */
export async function deleteIdbWorkspace(name: string): Promise<void> {
  markerOf(databaseName(name)).clear();
  await new Promise<void>((resolve, reject) => {
    const giveUp = () => reject(blocked());
    let timer: ReturnType<typeof setTimeout> | undefined;
    deleteDB(databaseName(name), { blocked: () => (timer = setTimeout(giveUp, 800)) })
      .finally(() => clearTimeout(timer))
      .then(resolve, (error: unknown) => reject(perfErrorFrom(error)));
  });
}

async function allRecords(database: Database): Promise<readonly Stored[]> {
  const all: Stored[] = [];
  for await (const batch of (await openRecords(database)).records) all.push(...batch);
  return all;
}

/** Only secure contexts offer it; a browser may answer no, which changes nothing. */
async function askToPersist(): Promise<void> {
  try {
    await (globalThis.navigator as Partial<Navigator>).storage?.persist();
  } catch {
    // As before: kept until space runs short.
  }
}
