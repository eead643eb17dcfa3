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
import type { Written } from './idb-commit.ts';
import { blocked, closed, isLostConnection, lost, newer, perfErrorFrom } from './idb-errors.ts';
import { type Database, databaseName } from './idb-layout.ts';
import { openRecords } from './idb-load.ts';
import { commitsAfter } from './idb-log.ts';
import { markerOf } from './idb-marker.ts';
import type { IdbNotice } from './idb-notices.ts';
import { type AfterLoss, openDatabase } from './idb-open.ts';
import { roomOfSite } from './idb-room.ts';
import { canReachTabs, joinTabs } from './idb-tabs.ts';
import { readWhole } from './idb-whole.ts';
import { createWriter } from './idb-writer.ts';
import { deletingCopyOf, secondCopyOf, unwantedCopy } from './second-copy.ts';

export type { IdbNotice } from './idb-notices.ts';
export type { AfterLoss } from './idb-open.ts';

/** What a host may decide about a storage in IndexedDB. */
export interface IdbOptions {
  /**
   * Where the browser has dropped the records and the second copy does not give all of them back: `refuse` (the
   * default) answers `storage-lost`, so that people hear of it and a backup can be restored; `keep-rest` goes on
   * with what is left, if anything is; `begin-anew` with an empty workspace.
   */
  readonly afterLoss?: AfterLoss;
  /**
   * Whether to keep a second copy in the origin private file system, where the browser has one; it needs HTTPS
   * or localhost. True unless said otherwise. `capabilities.secondCopy` says whether there is one now.
   */
  readonly secondCopy?: boolean;
  /** Called with what a person should hear of, such as that lost records were put back. */
  readonly onNotice?: (notice: IdbNotice) => void;
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
  const room = roomOfSite();
  const writer = createWriter(database, useStill);
  const copy =
    options.secondCopy === false
      ? unwantedCopy(database)
      : secondCopyOf(database, {
          source: {
            birth: () => birth ?? 0,
            whole: () => useStill(readWhole),
            commits: (after) => commitsAfter(useStill, after),
            read: (keys) => writer.find(keys),
          },
          notify: (notice) => options.onNotice?.(notice),
        });
  // Joined with the first use, and for watchers before: a tab has to hear what it may yet miss.
  let tabs: ReturnType<typeof joinTabs> | undefined;

  function connect(): Promise<Database> {
    tabs ??= joinTabs(database, listeners.tell, rest);
    if (connection) return connection;
    const afterLoss = options.afterLoss ?? 'refuse';
    // One that was left says nothing any more: another one has taken its place, or none is wanted.
    const leave = (): boolean => {
      if (isClosed || connection !== made) return false;
      connection = undefined;
      return true;
    };
    const made: Promise<Database> = openDatabase(name, {
      ...{ marker, afterLoss, seen, birth },
      rescue: (opened, isLost) =>
        copy.rescue({ database: opened, marker, afterLoss, seen, birth }, isLost),
      begunAnew: () => copy.forget(),
      letGo(isDeleted) {
        if (leave()) options.onLetGo?.(isDeleted ? lost() : newer());
      },
      dropped() {
        if (leave()) listeners.tell();
      },
    }).then((opened) => {
      birth = opened.birth;
      return opened.database;
    });
    connection = made;
    return made;
  }

  /** Lets go of what would keep a page from being frozen and shown again. */
  function rest(): void {
    copy.rest();
    const left = connection;
    connection = undefined;
    left?.then(
      (opened) => opened.close(),
      () => undefined,
    );
  }

  /** Works until the storage is closed; what breaks by that was closed. */
  async function whileOpen<T>(work: () => Promise<T>): Promise<T> {
    if (isClosed) throw closed();
    return work().catch((error: unknown) => {
      throw isClosed ? closed() : error;
    });
  }

  const use = <T>(work: (database: Database) => Promise<T>): Promise<T> =>
    whileOpen(() => useStill(work));

  /** Works on a connection, on another one where the first broke, once. */
  async function useStill<T>(work: (database: Database) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      const opening = connect();
      const opened = await opening.catch((error: unknown) => {
        if (connection === opening) connection = undefined;
        throw error;
      });
      try {
        return await work(opened);
      } catch (error) {
        if (tries > 1 || !isLostConnection(error)) throw perfErrorFrom(error);
        // What others have begun on it ends as it would have.
        opened.close();
        if (connection === opening) connection = undefined;
      }
    }
  }

  async function write(commit: Commit): Promise<Committed> {
    await room.check();
    const written = await whileOpen(() => writer.write(commit));
    return kept(commit, written);
  }

  /** Erases at both places; whether there is room does not matter. */
  async function erase(redaction: Redaction): Promise<Committed> {
    const written = await copy.erasing(async () => {
      const done = await whileOpen(() => writer.write(redaction, redaction));
      return { ...done, isDone: done.answer.kind === 'committed' };
    });
    return kept(redaction, written);
  }

  /** Tells others of a commit, and answers once the second copy has it too. */
  async function kept(commit: Commit, { answer, isNew }: Written): Promise<Committed> {
    if (answer.kind !== 'committed') return answer;
    const { version } = answer;
    seen = Math.max(seen, version);
    // Also of one that was there: an earlier try may have been thought to have failed.
    tabs?.tell(version);
    await copy.keep(version, isNew ? commit : undefined);
    marker.set({ birth: birth ?? 0, version: seen });
    if (isNew && !isMarked && options.persist) void askToPersist();
    isMarked ||= isNew;
    return answer;
  }

  return {
    capabilities: {
      durability: 'process',
      severalTabs: canReachTabs(),
      anonymousRounds: false,
      get secondCopy() {
        return copy.isKept;
      },
    },
    async open() {
      const opened = await use(openRecords);
      seen = Math.max(seen, opened.version);
      copy.check(opened.version);
      return { ...opened, records: writer.thenFold(opened.records) };
    },
    commit: write,
    redact: erase,
    commits: (after) => commitsAfter(use, after),
    watch(listener) {
      if (isClosed) throw closed();
      tabs ??= joinTabs(database, listeners.tell, rest);
      return listeners.add(listener);
    },
    read: (keys) => (keys ? whileOpen(() => writer.find(keys)) : use(allRecords)),
    async close() {
      isClosed = true;
      writer.stop();
      listeners.clear();
      copy.rest();
      await copy.settled();
      tabs?.close();
      tabs = undefined;
      const opened = await connection?.catch(() => undefined);
      connection = undefined;
      opened?.close();
    },
  };
}

async function allRecords(database: Database): Promise<readonly Stored[]> {
  const all: Stored[] = [];
  for await (const batch of (await openRecords(database)).records) all.push(...batch);
  return all;
}

/**
 * Deletes the database of a workspace and its second copy, for a button such as "forget this company". Handles that are open
 * in any tab let go of it.
 *
 * @throws PerfError `storage-blocked` where a tab does not let go; it is deleted as soon as that one does.
 */
export async function deleteIdbWorkspace(name: string): Promise<void> {
  const database = databaseName(name);
  markerOf(database).clear();
  await deletingCopyOf(database, () => deleteDatabase(database));
  // A tab that was acknowledging a commit may have set it again.
  markerOf(database).clear();
}

async function deleteDatabase(database: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const giveUp = () => reject(blocked());
    let timer: ReturnType<typeof setTimeout> | undefined;
    deleteDB(database, { blocked: () => (timer = setTimeout(giveUp, 800)) })
      .finally(() => clearTimeout(timer))
      .then(resolve, (error: unknown) => reject(perfErrorFrom(error)));
  });
}

/** Only secure contexts offer it; a browser may answer no, which changes nothing. */
async function askToPersist(): Promise<void> {
  try {
    await (globalThis.navigator as Partial<Navigator>).storage?.persist();
  } catch {
    // As before: kept until space runs short.
  }
}
