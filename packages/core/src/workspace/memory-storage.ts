import { PerfError } from '../errors.ts';
import { type CollectionName, hasHistory, versionOf } from '../schema/collection-names.ts';
import type { InitialRecords } from '../schema/workspace-commands.ts';
import { type Journal, createJournal } from './journal.ts';
import { type Listeners, createListeners } from './listeners.ts';
import type { Commit, Committed, Redaction, Storage, Stored } from './storage.ts';

const batchSize = 1000;

/** What the handles on one workspace share. */
interface Shared {
  readonly journal: Journal;
  /** Those who watch, by handle. */
  readonly handles: Set<Listeners>;
}

/**
 * A storage in the memory of this page or process, for a workspace of its own: nobody else can open it.
 *
 * @param options - `initial`: records that are there from the start, as version 1.
 */
export function memoryStorage(options: { readonly initial?: InitialRecords } = {}): Storage {
  const shared = emptyShared();
  if (options.initial) shared.journal.apply(initialCommit(options.initial));
  return handleOn(shared, false);
}

/**
 * A place for several workspaces in memory: the same name gives another handle on the same one. Handles
 * see each other's commits, as tabs of a browser do.
 */
export function memoryStorages(): (name: string) => Storage {
  const byName = new Map<string, Shared>();
  return (name) => {
    let shared = byName.get(name);
    if (!shared) byName.set(name, (shared = emptyShared()));
    return handleOn(shared, true);
  };
}

function emptyShared(): Shared {
  return { journal: createJournal(), handles: new Set() };
}

// eslint-disable-next-line max-lines-per-function -- one object over the state that its functions share
function handleOn({ journal, handles }: Shared, severalTabs: boolean): Storage {
  const own = createListeners();
  handles.add(own);
  let isClosed = false;
  const assertOpen = () => {
    if (isClosed) throw new PerfError('closed', 'This storage was closed; open another one.');
  };
  const tellOthers = async () => {
    await Promise.resolve();
    for (const other of [...handles]) if (other !== own) other.tell();
  };
  const write = async (commit: Commit | Redaction): Promise<Committed> => {
    // Before anything is waited for: what its sender does to the commit from now on is too late.
    assertOpen();
    const before = journal.version;
    const answer = journal.apply(commit);
    if (journal.version > before && handles.size > 1) void tellOthers();
    await Promise.resolve();
    return answer;
  };
  return {
    capabilities: { durability: 'none', severalTabs, anonymousRounds: false, secondCopy: false },
    async open() {
      await Promise.resolve();
      assertOpen();
      const all = journal.records;
      return { version: journal.version, count: all.length, records: batches(all) };
    },
    commit: write,
    redact: write,
    async *commits(after) {
      await Promise.resolve();
      assertOpen();
      yield* journal.commits.slice(after);
    },
    watch(listener) {
      assertOpen();
      return own.add(listener);
    },
    async read(keys) {
      await Promise.resolve();
      assertOpen();
      return journal.read(keys);
    },
    async close() {
      isClosed = true;
      own.clear();
      handles.delete(own);
      await Promise.resolve();
    },
  };
}

async function* batches(all: readonly Stored[]): AsyncGenerator<readonly Stored[]> {
  for (let from = 0; from < all.length; from += batchSize) {
    await Promise.resolve();
    yield all.slice(from, from + batchSize);
  }
}

function initialCommit(initial: InitialRecords): Commit {
  const { settings, ...lists } = initial;
  const given: [string, readonly { readonly id: string }[]][] = [
    ...(Object.entries(lists) as [string, readonly { readonly id: string }[]][]),
    ['settings', settings ? [{ ...settings, id: 'settings' }] : []],
  ];
  return {
    id: 'initial',
    at: '1970-01-01T00:00:00Z',
    by: 'initial',
    command: { type: 'workspace.begin' },
    changes: given.flatMap(([collection, records]) =>
      records.map((record) => ({
        collection,
        id: record.id,
        expected: 0,
        schema: versionOf(collection as CollectionName),
        record,
        ...(!hasHistory(collection as CollectionName) && { unlogged: true as const }),
      })),
    ),
  };
}
