import { freeze } from 'immer';
import { PerfError } from '../errors.ts';
import { type CollectionName, collections, hasHistory } from '../schema/collections.ts';
import type { InitialRecords } from '../schema/workspace-commands.ts';
import { byVersion, loggedCommit, withImages } from './logged-commit.ts';
import type {
  Commit,
  Committed,
  RecordKey,
  Redaction,
  Storage,
  Stored,
  StoredCommit,
  Version,
} from './storage.ts';

const batchSize = 1000;

/** What the handles on one workspace share. */
interface Shared {
  readonly records: Map<string, Stored>;
  readonly commits: StoredCommit[];
  readonly versionOf: Map<string, Version>;
  readonly listeners: Set<() => void>;
}

/**
 * A storage in the memory of this page or process, for a workspace of its own.
 *
 * @param options - `initial`: records that are there from the start, as version 1.
 */
export function memoryStorage(options: { readonly initial?: InitialRecords } = {}): Storage {
  const shared = emptyShared();
  if (options.initial) apply(shared, initialCommit(options.initial));
  return handleOn(shared);
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
    return handleOn(shared);
  };
}

function emptyShared(): Shared {
  return { records: new Map(), commits: [], versionOf: new Map(), listeners: new Set() };
}

// eslint-disable-next-line max-lines-per-function -- one object over the state that its functions share
function handleOn(shared: Shared): Storage {
  const own = new Set<() => void>();
  let isClosed = false;
  const assertOpen = () => {
    if (isClosed) throw new PerfError('closed', 'This storage was closed; open another one.');
  };
  const tellOthers = async () => {
    await Promise.resolve();
    for (const listener of [...shared.listeners]) if (!own.has(listener)) listener();
  };
  const write = async (commit: Commit, redaction?: Redaction): Promise<Committed> => {
    await Promise.resolve();
    assertOpen();
    const before = shared.commits.length;
    const answer = apply(shared, commit, redaction);
    if (shared.commits.length > before) void tellOthers();
    return answer;
  };
  return {
    capabilities: {
      durability: 'none',
      severalTabs: true,
      anonymousRounds: false,
      secondCopy: false,
    },
    async open() {
      await Promise.resolve();
      assertOpen();
      const all = [...shared.records.values()];
      return { version: shared.commits.length, count: all.length, records: batches(all) };
    },
    commit: (commit) => write(commit),
    redact: (redaction) => write(redaction, redaction),
    async *commits(after) {
      await Promise.resolve();
      assertOpen();
      yield* shared.commits.slice(after);
    },
    watch(listener) {
      // A listener of its own, so that the same function may watch twice and stop once.
      const told = () => listener();
      own.add(told);
      shared.listeners.add(told);
      return () => {
        own.delete(told);
        shared.listeners.delete(told);
      };
    },
    async read(keys) {
      await Promise.resolve();
      assertOpen();
      if (!keys) return [...shared.records.values()];
      return keys.flatMap((key) => shared.records.get(nameOf(key)) ?? []);
    },
    async close() {
      isClosed = true;
      for (const told of own) shared.listeners.delete(told);
      own.clear();
      await Promise.resolve();
    },
  };
}

function apply(shared: Shared, commit: Commit, redaction?: Redaction): Committed {
  const known = shared.versionOf.get(commit.id);
  if (known !== undefined) return { kind: 'committed', version: known };
  const wanted = [
    ...commit.changes.map(({ collection, id, expected }) => ({
      collection,
      id,
      version: expected,
    })),
    ...(commit.basis ?? []),
  ];
  const moved = wanted.filter(
    (key) => (shared.records.get(nameOf(key))?.version ?? 0) !== key.version,
  );
  const isLate = redaction !== undefined && redaction.upTo !== shared.commits.length;
  if (moved.length > 0 || isLate) return conflictOf(shared, moved);
  const version = shared.commits.length + 1;
  const { id, at, by, command, changes } = commit;
  const copied = copyOf({ id, at, by, command, changes });
  if (redaction) rewrite(shared, redaction);
  shared.commits.push(freeze(loggedCommit(copied, version), true));
  shared.versionOf.set(commit.id, version);
  for (const change of copied.changes) {
    const { collection, id: recordId, schema, record } = change;
    if (record === null) shared.records.delete(nameOf(change));
    else {
      const stored = freeze({ collection, id: recordId, version, schema, record });
      shared.records.set(nameOf(change), stored);
    }
  }
  return { kind: 'committed', version };
}

function conflictOf(shared: Shared, moved: readonly RecordKey[]): Committed {
  return {
    kind: 'conflict',
    current: moved.flatMap((key) => shared.records.get(nameOf(key)) ?? []),
    missing: moved
      .filter((key) => !shared.records.has(nameOf(key)))
      .map(({ collection, id }) => ({ collection, id })),
  };
}

/** What an image said is gone for good; that its record changed stays known. */
function rewrite({ commits }: Shared, { images }: Redaction): void {
  for (const [version, ofCommit] of byVersion(copyOf(images))) {
    const commit = commits[version - 1];
    if (commit) commits[version - 1] = freeze(withImages(commit, ofCommit), true);
  }
}

/** What is kept can be changed by nobody: it is copied on the way in and frozen. */
function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function nameOf({ collection, id }: RecordKey): string {
  return `${collection} ${id}`;
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
        schema: collections[collection as CollectionName].version,
        record,
        ...(!hasHistory(collection as CollectionName) && { unlogged: true as const }),
      })),
    ),
  };
}
