import type { Basis, Change, Commit, Storage, Stored, StoredCommit } from '../storage.ts';

/** What is needed of a test runner; `node:test`, mocha, vitest and their like all have both. */
export interface Runner {
  /** Registers a test under a title. */
  test(title: string, run: () => Promise<void>): void;
  /** Fails unless both are deeply equal; the order of keys is no difference. */
  equal(actual: unknown, expected: unknown): void;
}

/**
 * Opens the workspace of a name: another handle on the same one for the same name, an empty one for a
 * name not used before.
 */
export type OpenStorage = (name: string) => Storage | Promise<Storage>;

/** What a case works with: handles that are closed when it ends. */
export interface Bench {
  readonly equal: Runner['equal'];
  /** A handle on the workspace of this case. Each call gives another one. */
  open(): Promise<Storage>;
  /** A handle on another workspace. */
  openOther(): Promise<Storage>;
}

/** Registers a case of the suite under the number of its rule. */
export type Case = (title: string, run: (bench: Bench) => Promise<void>) => void;

/** A way to register cases that hands each its own workspace and closes what it opened. */
export function casesOn({ test, equal }: Runner, open: OpenStorage): Case {
  let used = 0;
  return (title, run) => {
    const names = [`conformance-${used++}`, `conformance-${used++}`] as const;
    test(title, async () => {
      const opened: Storage[] = [];
      const openNamed = async (name: string) => {
        const storage = await open(name);
        opened.push(storage);
        return storage;
      };
      try {
        await run({
          equal,
          open: () => openNamed(names[0]),
          openOther: () => openNamed(names[1]),
        });
      } finally {
        for (const storage of opened) await storage.close();
      }
    });
  };
}

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
  const { records } = await storage.open();
  const all: Stored[] = [];
  for await (const batch of records) all.push(...batch);
  return sorted(all);
}

/** Records in the order of their collections and ids. */
export function sorted(records: readonly Stored[]): Stored[] {
  const key = ({ collection, id }: Stored) => `${collection} ${id}`;
  return [...records].sort((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
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
