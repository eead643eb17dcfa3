import type {
  Basis,
  Change,
  Commit,
  Committed,
  Opened,
  RecordKey,
  Redaction,
  Rewritten,
  Storage,
  Stored,
  StoredCommit,
} from '../storage.ts';

/** A change of one goal, for commits of the suite. */
export function change(id: string, expected: number, record: unknown = { title: id }): Change {
  return { collection: 'goals', id, expected, schema: 1, record };
}

/** A commit of the suite. */
export function commitOf(id: string, changes: readonly Change[], basis?: readonly Basis[]): Commit {
  return {
    id,
    at: '2026-01-05T09:00:00.000Z',
    by: 'p1',
    command: { type: 'goal.edit' },
    changes,
    ...(basis && { basis }),
  };
}

/** A redaction of the suite: a commit that also puts images in place. */
export function redactionOf(
  id: string,
  changes: readonly Change[],
  past: Pick<Redaction, 'upTo' | 'images'>,
): Redaction {
  return { ...commitOf(id, changes), ...past };
}

/** An image that a redaction puts in place; without a record, one that it drops. */
export function image(id: string, version: number, record: unknown = null): Rewritten {
  return { collection: 'goals', id, version, schema: 1, record };
}

/** A change as a stored commit has it when its image was dropped. */
export function dropped(id: string, expected: number): Change {
  return { ...change(id, expected, null), redacted: true };
}

/** A change of which no image is to be kept. */
export function unlogged(id: string, expected: number, record: unknown = { title: id }): Change {
  return { ...change(id, expected, record), unlogged: true };
}

/** A record that a commit relies on. */
export function relied(id: string, version: number): Basis {
  return { collection: 'goals', id, version };
}

/** A commit as it is expected to be stored. */
export function storedCommit(commit: Commit, version: number): StoredCommit {
  const { id, at, by, command, changes } = commit;
  return { id, at, by, command, changes, version };
}

/** The answer that a commit got a version. */
export function committed(version: number): Committed {
  return { kind: 'committed', version };
}

/** Names one goal. */
export function key(id: string, collection = 'goals'): RecordKey {
  return { collection, id };
}

/** `count` names in the order of their numbers: `g0000`, `g0001` and so on. */
export function idsOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `g${String(index).padStart(4, '0')}`);
}

/** Writes a commit that has to fit. Throws where the storage refuses it. */
export async function write(storage: Storage, id: string, ...changes: Change[]): Promise<number> {
  const answer = await storage.commit(commitOf(id, changes));
  if (answer.kind !== 'committed') throw new Error(`The commit ${id} fits, and was refused.`);
  return answer.version;
}

/** Sends so many commits without changes at once, which is quicker than one after the other. */
export async function writeMany(storage: Storage, count: number): Promise<void> {
  await Promise.all(idsOf(count).map((id) => write(storage, `many-${id}`)));
}

/** All that a storage tells of a workspace: its version, its records in both ways, and its commits. */
export async function allOf(storage: Storage): Promise<unknown> {
  const { version, count } = await storage.open();
  const [records, read] = [await recordsOf(storage), sorted(await storage.read())];
  return { version, count, records, read, commits: await commitsOf(storage) };
}

/** An answer with its records and keys in one order, since a storage may give them in any. */
export function inOrder(answer: Committed): Committed {
  if (answer.kind === 'committed') return answer;
  return { ...answer, current: sorted(answer.current), missing: sorted(answer.missing) };
}

/** A record as it is expected to be stored. */
export function stored(
  id: string,
  version: number,
  record: unknown = { title: id },
  collection = 'goals',
): Stored {
  return { collection, id, version, schema: 1, record };
}

/** All records of a workspace, sorted, as `open` gives them. */
export async function recordsOf(storage: Storage): Promise<Stored[]> {
  return sorted(await drained(await storage.open()));
}

/** The records of one opening, in the order in which they come. */
export async function drained({ records }: Pick<Opened, 'records'>): Promise<Stored[]> {
  const all: Stored[] = [];
  for await (const batch of records) all.push(...batch);
  return all;
}

/** Records in the order of their collections and ids. */
export function sorted<T extends RecordKey>(records: readonly T[]): T[] {
  const name = ({ collection, id }: RecordKey) => `${collection} ${id}`;
  return [...records].sort((a, b) => (name(a) < name(b) ? -1 : Number(name(a) > name(b))));
}

/** The commits after a version, as a list. */
export async function commitsOf(storage: Storage, after = 0): Promise<StoredCommit[]> {
  const all: StoredCommit[] = [];
  for await (const commit of storage.commits(after)) all.push(commit);
  return all;
}

/** The code of what a promise rejects with; `fulfilled` where it does not. */
export async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return 'fulfilled';
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    return typeof code === 'string' ? code : String(error);
  }
}
