import { load } from '../workspace/load.ts';
import { createShelf } from '../workspace/read-stored.ts';
import { type State, createState } from '../workspace/state.ts';
import type { Storage } from '../workspace/storage.ts';
import { commitsSince } from '../workspace/stored-commits.ts';

/** All that a storage gives away, records and commits, as one text to search in. */
export async function dumpOf(storage: Storage): Promise<string> {
  return JSON.stringify([await storage.read(), await commitsSince(storage, 0)]);
}

/** The records of a storage as a workspace opens them; nothing of them may be set aside. */
export async function loaded(storage: Storage): Promise<State> {
  const [state, shelf] = [createState(), createShelf()];
  await load(storage, state, shelf);
  if (shelf.all.length > 0) throw new Error(`Set aside: ${JSON.stringify(shelf.all)}`);
  return state;
}
