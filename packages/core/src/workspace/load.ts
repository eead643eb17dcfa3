import { PerfError } from '../errors.ts';
import { circleAmong } from '../organisation.ts';
import type { GoalId } from '../schema/ids.ts';
import { asStored } from './as-stored.ts';
import { takeIn } from './changes.ts';
import type { Shelf } from './read-stored.ts';
import type { State } from './state.ts';
import type { Opened, Storage, Stored } from './storage.ts';

/** How far a load has come, in records. */
export interface Progress {
  readonly loaded: number;
  readonly total: number;
}

/**
 * Reads a whole storage into an empty state. Records that cannot be read go on the shelf, as does one
 * goal of each circle, which no command makes but damage may.
 *
 * @throws PerfError as `Storage.open`.
 */
export async function load(
  storage: Storage,
  state: State,
  shelf: Shelf,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<void> {
  const { version, count, records } = await storage.open().catch(refuse);
  const clear = clearOfCircles(state);
  let loaded = 0;
  onProgress({ loaded, total: count });
  for await (const batch of typed(records)) {
    for (const stored of batch) {
      if (isOlder(state, stored)) continue;
      const { collection, id } = takeIn(state, shelf, stored);
      if (collection === 'goals') clear.add(id as GoalId);
    }
    loaded += batch.length;
    onProgress({ loaded, total: count });
  }
  state.version = version;
  const rest = clear.rest();
  if (rest.length > 0) setCirclesAside(state, shelf, rest);
}

/** Of two rows under one name, which damage alone makes, the newest counts, and the last of the same age. */
function isOlder(state: State, row: Stored): boolean {
  const { collection, id, version } = asStored(row);
  return version < state.versionOf(collection, id);
}

/** What a storage throws on the way has a code; what the caller throws at a batch stays as it is. */
async function* typed(records: Opened['records']): AsyncGenerator<readonly Stored[]> {
  try {
    yield* records;
  } catch (error) {
    refuse(error);
  }
}

function refuse(cause: unknown): never {
  if (cause instanceof PerfError) throw cause;
  const message =
    'The storage failed while it was opened; nothing was changed. Try again in a while.';
  throw new PerfError('storage-unavailable', message, { cause });
}

/**
 * Tells goals that cannot be on a circle, a batch at a time while they come: looking at all of them once all
 * are there would hold up a page.
 */
function clearOfCircles({ goals, childrenOf }: Pick<State, 'goals' | 'childrenOf'>) {
  const clear = new Set<GoalId>();
  const isClear = (id: GoalId) => {
    const links = goals.get(id)?.links;
    return links !== undefined && links.every(({ parentId }) => clear.has(parentId));
  };
  return {
    /** Takes in a goal that a state has now, and those below that only waited for it. */
    add(id: GoalId): void {
      const waiting = [id];
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (clear.has(next) || !isClear(next)) continue;
        clear.add(next);
        for (const child of childrenOf(next)) waiting.push(child);
      }
    },
    /** The goals that are on a circle, below one, or below a goal that is not there. */
    rest: () => (clear.size === goals.size ? [] : [...goals.keys()].filter((id) => !clear.has(id))),
  };
}

/**
 * Scores cannot be worked out on a circle: one goal of each is set aside, the others stand. Which one follows
 * from the records alone, in whatever order they came.
 *
 * @param among - Where to look; all goals where it is left out.
 */
export function setCirclesAside(state: State, shelf: Shelf, among?: readonly GoalId[]): void {
  const parentsOf = (id: string) =>
    (state.goals.get(id as never)?.links ?? []).map((link) => link.parentId);
  for (;;) {
    // Sorting them all is only worth it where there is a circle.
    if (!circleAmong<string>(among ?? state.goals.keys(), parentsOf)) return;
    const circle = circleAmong<string>([...(among ?? state.goals.keys())].sort(), parentsOf);
    const id = circle?.[0];
    if (!circle || id === undefined) return;
    const error = new PerfError(
      'would-cycle',
      `The stored links of goals make a circle: ${[...circle, id].join(' > ')}. ${id} is set aside.`,
      { ids: circle },
    );
    shelf.setAside({ collection: 'goals', id }, { error });
    state.setUnreadable('goals', id, true);
    state.put({ collection: 'goals', id, record: undefined });
  }
}
