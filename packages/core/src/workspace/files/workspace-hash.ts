import { canonicalJson } from '../../exchange/canonical-json.ts';
import { stableHash } from '../../exchange/stable-hash.ts';
import { asStored } from '../as-stored.ts';
import { nameOf } from '../changes.ts';
import type { Storage, Stored, StoredCommit, Version } from '../storage.ts';
import { readCommits } from '../stored-commits.ts';

/** What a storage holds, in so few letters that two can be compared at a glance. */
export interface WorkspaceHash {
  readonly version: Version;
  /** Of the current records. */
  readonly records: string;
  /** Of all commits, in their order. */
  readonly history: string;
}

/**
 * A hash of records, in whatever order they come: equal for equal records, as of two adapters, two tabs, or a
 * workspace and its restored export. Not by which version wrote them. No security.
 *
 * @returns 16 hexadecimal digits.
 */
export function recordsHash(
  records: Iterable<Pick<Stored, 'collection' | 'id' | 'record'>>,
): string {
  const hash = stableHash();
  const all = [...records].map((each) => ({ ...each, name: nameOf(each) }));
  all.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, record } of all) hash.add(`${name} ${canonicalJson(record)}\n`);
  return hash.hex();
}

/** As `recordsHash`, of commits, in the order that they come in. */
export function historyHash(commits: Iterable<StoredCommit>): string {
  const hash = stableHash();
  for (const commit of commits) hash.add(`${commitText(commit)}\n`);
  return hash.hex();
}

/** A commit as one text: equal for commits that say the same, whichever adapter gave them. */
export function commitText({ version, id, at, by, command, changes }: StoredCommit): string {
  return canonicalJson({ version, id, at, by, command: { type: command.type }, changes });
}

/**
 * The hash of all that a storage holds.
 *
 * @throws As `Storage.read` and `Storage.commits`.
 *
 * @example
 * assert.deepEqual(await workspaceHash(restored), await workspaceHash(original));
 */
export async function workspaceHash(storage: Storage): Promise<WorkspaceHash> {
  const hash = stableHash();
  let last = 0;
  for await (const commit of readCommits(storage, 0)) {
    hash.add(`${commitText(commit)}\n`);
    last = commit.version;
  }
  return {
    version: last,
    records: recordsHash((await storage.read()).map(asStored)),
    history: hash.hex(),
  };
}
