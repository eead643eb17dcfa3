import assert from 'node:assert/strict';
import { load } from '../workspace/load.ts';
import { createShelf } from '../workspace/read-stored.ts';
import { type State, createState } from '../workspace/state.ts';
import type { Storage } from '../workspace/storage.ts';

/** Everything that a storage holds, as somebody who sees all of it; each record has to be readable. */
export async function stateOfStorage(storage: Storage): Promise<State> {
  const state = createState();
  const shelf = createShelf();
  await load(storage, state, shelf);
  assert.deepEqual(shelf.all, []);
  return state;
}
