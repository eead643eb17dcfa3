import { canonicalJson } from '../../exchange/canonical-json.ts';
import { asStored } from '../as-stored.ts';
import { nameOf } from '../changes.ts';
import { readStored } from '../read-stored.ts';
import type { Change, Stored, StoredCommit, Version } from '../storage.ts';
import { hasPast } from '../stored-snapshot.ts';
import { type Known, expectedAfter, stateAfter, unknownRecord } from './check-history.ts';
import type { Step } from './export-options.ts';
import { fitsFile, fittingAbout } from './fits-file.ts';

/** What a storage holds beside its log, as of one version. */
export interface Present {
  readonly version: Version;
  /** All current records, as the storage gave them. */
  readonly rows: readonly unknown[];
  /** The last version that changed each record, by `nameOf`. Asked for where something is damaged. */
  lastChanges(): Promise<ReadonlyMap<string, Version>>;
}

/** A commit that a file can hold, and whether it had to be made one. */
export interface MendedCommit {
  readonly commit: StoredCommit;
  readonly isDamaged: boolean;
}

/** Makes of the commits of a log, in their order, a history that can be restored. */
export interface HistoryMender {
  /** @param isDamaged - Whether something of the line is lost already. */
  mend(commit: StoredCommit, isDamaged: boolean): Promise<MendedCommit>;
}

/**
 * See `HistoryMender`. Where a damaged line lost a change, or its image, the current record stands in if it is as
 * that commit left it; what is gone by now goes with the damaged line that may have erased it. What neither says, or
 * no file can hold, is left out. A commit that is whole stays the same object.
 */
export function historyMender(present: Present): HistoryMender {
  const rows = rowsByVersion(present.rows);
  const isThere = new Set([...rows.values()].flatMap((byName) => [...byName.keys()]));
  const known: KnownByName = new Map();
  const ids = new Set<string>();

  /** Erasures of what is gone and what no later commit erases. */
  async function lostErasures(version: Version): Promise<readonly Change[]> {
    const last = await present.lastChanges();
    return [...known].flatMap(([name, { is, version: expected, ...key }]) => {
      const isGone = is === 'there' && expected <= present.version && !isThere.has(name);
      if (!isGone || (last.get(name) ?? 0) > version) return [];
      return { ...key, expected, record: null };
    });
  }

  return {
    async mend(commit, wasDamaged) {
      const { version } = commit;
      const about = fittingAbout(commit, ids);
      const changes = mendedChanges(
        commit.changes,
        rows.get(version) ?? new Map<string, Stored>(),
        known,
      );
      const isSame =
        about === commit &&
        changes.size === commit.changes.length &&
        commit.changes.every((change) => changes.get(nameOf(change)) === change);
      const isDamaged = wasDamaged || !isSame;
      const erased = isDamaged ? await lostErasures(version) : [];
      for (const change of erased) {
        if (!changes.has(nameOf(change))) changes.set(nameOf(change), change);
      }
      ids.add(about.id);
      note(known, changes, version);
      return {
        commit: isDamaged ? { ...about, changes: [...changes.values()] } : commit,
        isDamaged,
      };
    },
  };
}

type KnownByName = Map<string, Known & Pick<Change, 'collection' | 'id' | 'schema'>>;

function note(known: KnownByName, changes: ReadonlyMap<string, Change>, version: Version): void {
  for (const [name, change] of changes) {
    const { collection, id, schema } = change;
    known.set(name, { collection, id, schema, version, is: stateAfter(change) });
  }
}

/** Whether a file can hold a history as it stands, so far as the history itself says. */
export async function isWholeHistory(
  commits: readonly StoredCommit[],
  step: Step,
): Promise<boolean> {
  const noLast = () => Promise.resolve(new Map<string, Version>());
  const mender = historyMender({ version: 0, rows: [], lastChanges: noLast });
  for (const commit of commits) {
    if ((await mender.mend(commit, false)).isDamaged) return false;
    await step(commit.changes.length + 1, { done: 0, total: commits.length });
  }
  return true;
}

/**
 * The changes of a commit by name, as a file can hold them. Of two of one record the later one counts.
 *
 * @param left - The current records as this commit left them.
 */
function mendedChanges(
  told: readonly Change[],
  left: ReadonlyMap<string, Stored>,
  known: ReadonlyMap<string, Known>,
): Map<string, Change> {
  const changes = new Map<string, Change>();
  for (const change of told) {
    const name = nameOf(change);
    const mended = mendedChange(change, left.get(name), known.get(name));
    changes.delete(name);
    if (mended) changes.set(name, mended);
  }
  for (const [name, row] of left) {
    if (changes.has(name)) continue;
    const lost = changeTo(row, expectedAfter(known.get(name) ?? unknownRecord)[0] ?? 0);
    if (fitsFile(lost)) changes.set(name, lost);
  }
  return changes;
}

/** A change as a file can hold it, by the record that it left where that is still there; `undefined` for none. */
function mendedChange(
  change: Change,
  row: Stored | undefined,
  known: Known = unknownRecord,
): Change | undefined {
  const fitting = expectedAfter(known);
  const expected = fitting.includes(change.expected) ? change.expected : (fitting[0] ?? 0);
  const logged = expected === change.expected ? change : { ...change, expected };
  const isWithout = change.unlogged ?? change.redacted ?? false;
  if (!isWithout && !hasPast(change.collection))
    return changeTo({ ...change, version: 0 }, expected);
  const isAsLeft = isWithout || !row || isSameRecord(row, change);
  const byRow =
    isAsLeft || (!isReadable(row) && isReadable(change)) ? [] : [changeTo(row, expected)];
  return [...byRow, logged].find(fitsFile);
}

function changeTo({ collection, id, schema, record }: Stored, expected: Version): Change {
  const change = { collection, id, expected, schema };
  return hasPast(collection) ? { ...change, record } : { ...change, record: null, unlogged: true };
}

function rowsByVersion(rows: readonly unknown[]): ReadonlyMap<Version, Map<string, Stored>> {
  const found = new Map<Version, Map<string, Stored>>();
  for (const row of rows) {
    const stored = asStored(row);
    const byName = found.get(stored.version) ?? new Map<string, Stored>();
    found.set(stored.version, byName.set(nameOf(stored), stored));
  }
  return found;
}

function isSameRecord(row: Stored, { record, schema }: Change): boolean {
  return (
    row.schema === schema &&
    (row.record === record || canonicalJson(row.record) === canonicalJson(record))
  );
}

function isReadable(stored: Omit<Stored, 'version'>): boolean {
  return readStored({ ...stored, version: 0 }).kind === 'read';
}
