/** Counts the commits of one workspace. Empty is 0; there are no gaps. */
export type Version = number;

/** One record as stored. Adapters do not look into `record`. */
export interface Stored {
  readonly collection: string;
  readonly id: string;
  /** Version of the workspace in which this record last changed. */
  readonly version: Version;
  /** Version of the schema that the record was written with. */
  readonly schema: number;
  readonly record: unknown;
}

/** Names one record. */
export interface RecordKey {
  readonly collection: string;
  readonly id: string;
}

/** A record that a command relied on without changing it. */
export interface Basis extends RecordKey {
  /** Version of the record that the command was decided on; 0 where there was none. */
  readonly version: Version;
}

/** One record that a commit writes or erases. */
export interface Change {
  readonly collection: string;
  readonly id: string;
  /** Version of the record that the change was made on; 0 for a new record. */
  readonly expected: Version;
  /** Version of the schema that `record` fits. */
  readonly schema: number;
  /** The new record, or `null` to erase it. */
  readonly record: unknown;
  /**
   * The record is kept and no image of it: in the stored commit `null` stands in its place. Nobody folds it;
   * what became of the record is asked of `read`.
   */
  readonly unlogged?: true;
  /** Only in a stored commit: a redaction dropped the image, which is `null` now. Nobody folds it. */
  readonly redacted?: true;
}

/** What one command changed. Applied whole or not at all. */
export interface Commit {
  /** Made by the sender; a repeat with the same id changes nothing. */
  readonly id: string;
  /** When, an instant. */
  readonly at: string;
  /** The person who ran the command. */
  readonly by: string;
  /** What was meant, without the input. */
  readonly command: { readonly type: string };
  readonly changes: readonly Change[];
  /**
   * What else must not have changed: a rule that looks at more records than it writes, such as "no
   * circle of goals", holds only while those are as they were. Absent for nothing.
   */
  readonly basis?: readonly Basis[];
}

/** A commit with the place that storage gave it. */
export interface StoredCommit extends Commit {
  readonly version: Version;
}

/** What takes the place of one image in the commits: of one record, in the commit of one version. */
export interface Rewritten extends RecordKey {
  readonly version: Version;
  /** Version of the schema that `record` fits. */
  readonly schema: number;
  /** The image without what is to go; `null` drops it, and then only that the record changed stays known. */
  readonly record: unknown;
}

/** A commit that also rewrites the past. */
export interface Redaction extends Commit {
  /**
   * The version up to which the past was read. Where the workspace has moved on it is a conflict, since a
   * later commit might hold more of what is to go.
   */
  readonly upTo: Version;
  /** The images to put in place. One of a commit or record that is not there is passed over. */
  readonly images: readonly Rewritten[];
}

/**
 * A conflict is an expected outcome: it is returned, with those records of the commit that are not
 * at the version it was made on. `missing` are those of them that are not there at all. Both are empty where
 * a redaction met nothing but a newer version.
 */
export type Committed =
  | { readonly kind: 'committed'; readonly version: Version }
  | {
      readonly kind: 'conflict';
      readonly current: readonly Stored[];
      readonly missing: readonly RecordKey[];
    };

/** What a storage can do, as data: nothing is an optional method. */
export interface Capabilities {
  /** What an acknowledged commit survives. */
  readonly durability: 'none' | 'process' | 'power-cut';
  /** Whether other tabs or processes can open the same workspace and are told of commits. */
  readonly severalTabs: boolean;
  /** Whether anonymous rounds can be kept from everyone until their release. */
  readonly anonymousRounds: boolean;
  /**
   * Whether each acknowledged commit is kept in two places that are not lost together. May turn true or false
   * while the storage is used, as where the place of the second copy cannot be reached.
   */
  readonly secondCopy: boolean;
}

/** What `open` found. */
export interface Opened {
  readonly version: Version;
  /** How many records will come, for a progress bar. */
  readonly count: number;
  /** All records as of `version`, in batches, so that a long load can show progress. */
  readonly records: AsyncIterable<readonly Stored[]>;
}

/**
 * Where one workspace is kept. Adapters move records and know no rules.
 * The contract is `storageConformance`: an adapter is right when that suite passes. See docs/adapters.md.
 */
export interface Storage {
  readonly capabilities: Capabilities;
  /**
   * The latest version, then all records. Who wants none of them calls `return` of their iterator, so that their
   * reading stops; `storedVersion` does so.
   * @throws PerfError `storage-unavailable`, `storage-blocked`, `newer-data` or `storage-lost`.
   */
  open(): Promise<Opened>;
  /**
   * Applies a commit. A commit id it already has changes nothing and gives the same answer.
   * @throws PerfError with a code of `storageErrors`; nothing was written then. After any other error it is
   *   unknown what was: the same commit may be sent again.
   */
  commit(commit: Commit): Promise<Committed>;
  /**
   * The commits after a version, oldest first, without their `basis`: at least those that were there when the
   * first was asked for.
   */
  commits(after: Version): AsyncIterable<StoredCommit>;
  /**
   * Calls `listener` when there may be newer commits, from any tab or machine, which can be read by then.
   * Returns the stop. What a listener throws goes nowhere.
   * @throws PerfError `closed`.
   */
  watch(listener: () => void): () => void;
  /** The current records of those ids, each once, absent ones left out; all records when no ids are named. */
  read(keys?: readonly RecordKey[]): Promise<readonly Stored[]>;
  /** A commit that also rewrites or drops past images, for erasure: both, or neither. Else as `commit`. */
  redact(redaction: Redaction): Promise<Committed>;
  /** Releases what is held; other handles go on. Twice is fine; every other call throws `closed` from then on. */
  close(): Promise<void>;
}
