import { freeze } from 'immer';
import { copyCommit } from './commit-copy.ts';
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

/** What a journal is made of. */
interface Inside {
  readonly records: Map<string, Stored>;
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
    records: new Map([...kept.records].map((record) => [nameOf(record), freeze(record, true)])),
    commits: commits.map((commit) => freeze(commit, true)),
    versionOf: new Map(commits.map(({ id, version }) => [id, version])),
  };
  return {
    get version() {
      return inside.commits.length;
    },
    get records() {
      return [...inside.records.values()];
    },
    get commits() {
      return inside.commits;
    },
    read(keys) {
      if (!keys) return [...inside.records.values()];
      const found = keys.flatMap((key) => inside.records.get(nameOf(key)) ?? []);
      return [...new Set(found)];
    },
    apply: (commit) => apply(inside, commit),
  };
}

function apply(inside: Inside, commit: Commit | Redaction): Committed {
  const known = inside.versionOf.get(commit.id);
  if (known !== undefined) return { kind: 'committed', version: known };
  const isMoved = (key: RecordKey, version: Version) =>
    (inside.records.get(nameOf(key))?.version ?? 0) !== version;
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
  for (const change of copied.changes) put(inside.records, change, version);
  return { kind: 'committed', version };
}

function conflictOf({ records }: Inside, moved: readonly RecordKey[]): Committed {
  return {
    kind: 'conflict',
    current: moved.flatMap((key) => records.get(nameOf(key)) ?? []),
    missing: moved
      .filter((key) => !records.has(nameOf(key)))
      .map(({ collection, id }) => ({ collection, id })),
  };
}

function put(
  records: Map<string, Stored>,
  { collection, id, schema, record }: Commit['changes'][number],
  version: Version,
): void {
  const name = nameOf({ collection, id });
  if (record === null) records.delete(name);
  else records.set(name, Object.freeze({ collection, id, version, schema, record }));
}

/** What an image said is gone for good; that its record changed stays known. */
function rewrite(commits: StoredCommit[], { images }: Redaction): void {
  for (const [version, ofCommit] of byVersion(images)) {
    const commit = commits[version - 1];
    if (commit) commits[version - 1] = freeze(withImages(commit, ofCommit), true);
  }
}

/** Of a commit whose parts are frozen. */
function frozenCommit(commit: StoredCommit): StoredCommit {
  for (const change of commit.changes) Object.freeze(change);
  Object.freeze(commit.changes);
  return Object.freeze(commit);
}

/** No two keys have one name, whatever characters are in them. */
function nameOf({ collection, id }: RecordKey): string {
  return JSON.stringify([collection, id]);
}
