import { copyCommit } from './commit-copy.ts';
import { frozen } from './frozen.ts';
import { byVersion, loggedCommit, withImages } from './logged-commit.ts';
import type {
  Commit,
  Committed,
  RecordKey,
  Redaction,
  Stored,
  StoredCommit,
  Version,
} from './storage.ts';

/** All of one workspace as plain lists, such as a file holds them. */
export interface KeptWorkspace {
  readonly records: Iterable<Stored>;
  readonly commits: Iterable<StoredCommit>;
}

/**
 * All of one workspace in memory, for storages that keep it there or write it as a whole. What is in it is
 * frozen, so it can be handed out as it is.
 */
export interface Journal {
  /** How far it has come: the number of its commits. */
  readonly version: Version;
  /** Every record, and what names it. */
  readonly records: readonly Stored[];
  /** Every commit, that of version 1 first. */
  readonly commits: readonly StoredCommit[];
  /** The records of some keys, each once, absent ones left out; all when none are named. */
  read(keys?: readonly RecordKey[]): readonly Stored[];
  /** Applies a commit whole or not at all, and a redaction with what it rewrites. See `Storage.commit`. */
  apply(commit: Commit | Redaction): Committed;
}

/** By collection, then by id: making one name of both costs more than looking twice. */
type KeptRecords = Map<string, Map<string, Stored>>;

/** What a journal is made of. */
interface Inside {
  readonly records: KeptRecords;
  readonly commits: StoredCommit[];
  readonly versionOf: Map<string, Version>;
}

/**
 * A journal, empty or with what was kept. A journal may be copied by giving it here.
 *
 * @example
 * const next = createJournal(journal);
 * const answer = next.apply(commit);
 * if (next.version > journal.version) await save(next);
 */
export function createJournal(kept: KeptWorkspace = { records: [], commits: [] }): Journal {
  const commits = [...kept.commits];
  const inside: Inside = {
    records: new Map(),
    commits: commits.map((commit) => frozen(commit)),
    versionOf: new Map(commits.map(({ id, version }) => [id, version])),
  };
  for (const record of kept.records) put(inside.records, frozen(record));
  return {
    get version() {
      return inside.commits.length;
    },
    get records() {
      return allOf(inside.records);
    },
    get commits() {
      return inside.commits;
    },
    read(keys) {
      if (!keys) return allOf(inside.records);
      const found = keys.flatMap((key) => recordOf(inside.records, key) ?? []);
      return [...new Set(found)];
    },
    apply: (commit) => apply(inside, commit),
  };
}

function apply(inside: Inside, commit: Commit | Redaction): Committed {
  const known = inside.versionOf.get(commit.id);
  if (known !== undefined) return { kind: 'committed', version: known };
  const isMoved = (key: RecordKey, version: Version) =>
    (recordOf(inside.records, key)?.version ?? 0) !== version;
  const moved = [
    ...commit.changes.filter((change) => isMoved(change, change.expected)),
    ...(commit.basis ?? []).filter((key) => isMoved(key, key.version)),
  ];
  const isLate = 'upTo' in commit && commit.upTo !== inside.commits.length;
  if (moved.length > 0 || isLate) return conflictOf(inside, moved);
  const version = inside.commits.length + 1;
  const copied: Commit | Redaction = copyCommit(commit);
  if ('images' in copied) rewrite(inside.commits, copied);
  inside.commits.push(frozenCommit(loggedCommit(copied, version)));
  inside.versionOf.set(copied.id, version);
  for (const { collection, id, schema, record } of copied.changes) {
    if (record === null) inside.records.get(collection)?.delete(id);
    else put(inside.records, Object.freeze({ collection, id, version, schema, record }));
  }
  return { kind: 'committed', version };
}

function conflictOf({ records }: Inside, moved: readonly RecordKey[]): Committed {
  return {
    kind: 'conflict',
    current: moved.flatMap((key) => recordOf(records, key) ?? []),
    missing: moved
      .filter((key) => !recordOf(records, key))
      .map(({ collection, id }) => ({ collection, id })),
  };
}

function put(records: KeptRecords, stored: Stored): void {
  let ofCollection = records.get(stored.collection);
  if (!ofCollection) records.set(stored.collection, (ofCollection = new Map<string, Stored>()));
  ofCollection.set(stored.id, stored);
}

function recordOf(records: KeptRecords, { collection, id }: RecordKey): Stored | undefined {
  return records.get(collection)?.get(id);
}

function allOf(records: KeptRecords): readonly Stored[] {
  return [...records.values()].flatMap((ofCollection) => [...ofCollection.values()]);
}

/** What an image said is gone for good; that its record changed stays known. */
function rewrite(commits: StoredCommit[], { images }: Redaction): void {
  for (const [version, ofCommit] of byVersion(images)) {
    const commit = commits[version - 1];
    if (commit) commits[version - 1] = frozen(withImages(commit, ofCommit));
  }
}

/** Of a commit whose parts are frozen. */
function frozenCommit(commit: StoredCommit): StoredCommit {
  for (const change of commit.changes) Object.freeze(change);
  Object.freeze(commit.changes);
  return Object.freeze(commit);
}
