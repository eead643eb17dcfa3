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
import { connectionOf } from './idb-connection.ts';
import { blocked, closed, lost, newer, perfErrorFrom } from './idb-errors.ts';
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
  let isClosed = false;
  let seen = 0;
  let birth: number | undefined;
  let isMarked = false;
  const room = roomOfSite();
  // Joined with the first use, and for watchers before: a tab has to hear what it may yet miss.
  let tabs: ReturnType<typeof joinTabs> | undefined;
  const join = () => (tabs ??= joinTabs(database, listeners.tell, rest));

  const connection = connectionOf(async (leave) => {
    join();
    const afterLoss = options.afterLoss ?? 'refuse';
    const opened = await openDatabase(name, {
      ...{ marker, afterLoss, seen, birth },
      rescue: (found, isLost) =>
        copy.rescue({ database: found, marker, afterLoss, seen, birth }, isLost),
      begunAnew: () => copy.forget(),
      letGo(isDeleted) {
        if (leave()) options.onLetGo?.(isDeleted ? lost() : newer());
      },
      dropped() {
        if (leave()) listeners.tell();
      },
    });
    birth = opened.birth;
    return opened.database;
  });
  const { use, useMade } = connection;
  const writer = createWriter(database, use);
  const copy =
    options.secondCopy === false
      ? unwantedCopy(database, connection)
      : secondCopyOf(database, {
          connection,
          source: {
            birth: () => birth ?? 0,
            whole: () => useMade(readWhole),
            commits: (after) => commitsAfter(useMade, after),
            read: (keys) => writer.find(keys, useMade),
          },
          notify: (notice) => options.onNotice?.(notice),
        });

  /** Lets go of what would keep a page from being frozen and shown again. */
  function rest(): void {
    copy.rest();
    connection.rest();
  }

  /** Works until the storage is closed; what breaks by that was closed. */
  async function whileOpen<T>(work: () => Promise<T>): Promise<T> {
    if (isClosed) throw closed();
    return work().catch((error: unknown) => {
      throw isClosed ? closed() : error;
    });
  }

  /** Closing waits for it: what is in the database is to be in the second copy too, and answered. */
  const begun = new Set<Promise<Committed>>();
  function toItsEnd(writing: Promise<Committed>): Promise<Committed> {
    const ended = () => begun.delete(writing);
    begun.add(writing);
    writing.then(ended, ended);
    return writing;
  }

  async function write(commit: Commit): Promise<Committed> {
    if (!room.isKnown) await room.check();
    const written = await whileOpen(() => writer.write(commit));
    return kept(commit, written);
  }

  /** Erases at both places; whether there is room does not matter. */
  async function erase(redaction: Redaction): Promise<Committed> {
    const written = await copy.erasing(async () => {
      const done = await whileOpen(() => writer.write(redaction, { redaction, use: useMade }));
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
      const opened = await whileOpen(() => use(openRecords));
      seen = Math.max(seen, opened.version);
      copy.check(opened.version);
      return { ...opened, records: writer.thenFold(opened.records) };
    },
    commit: (commit) => toItsEnd(write(commit)),
    redact: (redaction) => toItsEnd(erase(redaction)),
    commits: (after) => commitsAfter((work) => whileOpen(() => use(work)), after),
    watch(listener) {
      if (isClosed) throw closed();
      join();
      return listeners.add(listener);
    },
    read: (keys) => (keys ? whileOpen(() => writer.find(keys)) : whileOpen(() => use(allRecords))),
    async close() {
      isClosed = true;
      writer.stop();
      listeners.clear();
      await Promise.allSettled(begun);
      copy.rest();
      await copy.settled();
      tabs?.close();
      tabs = undefined;
      await connection.close();
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
