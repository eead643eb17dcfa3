import { asStored } from '../workspace/as-stored.ts';
import { byVersion, loggedCommit, withImages } from '../workspace/logged-commit.ts';
import type {
  Commit,
  Committed,
  RecordKey,
  Redaction,
  Storage,
  Stored,
  StoredCommit,
} from '../workspace/storage.ts';

/** What a storage keeps, laid open: rows may be put in any shape by whoever wants to see what comes of it. */
export interface Rows {
  records: Stored[];
  commits: StoredCommit[];
}

/** A storage over rows, which it changes in place; it trusts them as little as it has to. */
export function rowStorage(rows: Rows): Storage {
  return {
    capabilities: {
      durability: 'none',
      severalTabs: false,
      anonymousRounds: false,
      secondCopy: false,
    },
    open: () =>
      Promise.resolve({
        version: rows.commits.length,
        count: rows.records.length,
        records: oneBatch(rows.records),
      }),
    commit: (commit) => Promise.resolve(apply(rows, commit)),
    redact: (redaction) => Promise.resolve(apply(rows, redaction, redaction)),
    async *commits(after) {
      await Promise.resolve();
      yield* rows.commits.slice(after);
    },
    watch: () => () => undefined,
    read: (keys) => Promise.resolve(keys ? keys.flatMap((key) => found(rows, key)) : rows.records),
    close: () => Promise.resolve(),
  };
}

async function* oneBatch(records: readonly Stored[]): AsyncGenerator<readonly Stored[]> {
  await Promise.resolve();
  yield [...records];
}

function found({ records }: Rows, key: RecordKey): readonly Stored[] {
  const all = records.filter((row) => isOf(row, key));
  // As they count on loading: the newest, and the last of the same age.
  return all.sort((a, b) => asStored(a).version - asStored(b).version).slice(-1);
}

function isOf(row: Stored, { collection, id }: RecordKey): boolean {
  const stored = asStored(row);
  return stored.collection === collection && stored.id === id;
}

function apply(rows: Rows, commit: Commit, redaction?: Redaction): Committed {
  const known = rows.commits.findIndex(
    (line) => (line as Partial<Commit> | null)?.id === commit.id,
  );
  if (known >= 0) return { kind: 'committed', version: known + 1 };
  const wanted = [
    ...commit.changes.map((change) => ({ ...change, version: change.expected })),
    ...(commit.basis ?? []),
  ];
  const versionOf = (key: RecordKey) =>
    found(rows, key).map((row) => asStored(row).version)[0] ?? 0;
  const moved = wanted.filter((key) => versionOf(key) !== key.version);
  if (moved.length > 0 || (redaction && redaction.upTo !== rows.commits.length)) {
    return conflictOf(rows, moved);
  }
  if (redaction) rewrite(rows, redaction);
  const version = rows.commits.length + 1;
  rows.commits.push(loggedCommit(structuredClone(commit), version));
  for (const { collection, id, schema, record } of commit.changes) {
    rows.records = rows.records.filter((row) => !isOf(row, { collection, id }));
    if (record !== null) rows.records.push({ collection, id, version, schema, record });
  }
  return { kind: 'committed', version };
}

function conflictOf(rows: Rows, moved: readonly RecordKey[]): Committed {
  const missing = moved.filter((key) => found(rows, key).length === 0);
  return {
    kind: 'conflict',
    current: moved.flatMap((key) => found(rows, key)),
    missing: missing.map(({ collection, id }) => ({ collection, id })),
  };
}

function rewrite({ commits }: Rows, { images }: Redaction): void {
  for (const [version, ofCommit] of byVersion(images)) {
    const line = commits[version - 1];
    if (line) commits[version - 1] = withImages(line, ofCommit);
  }
}
