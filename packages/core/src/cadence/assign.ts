import { epochOf } from '../calendar.ts';
import type { Instant } from '../schema/primitives.ts';
import type { Window } from './windows.ts';
import type { WorkingTime } from './working-time.ts';

/** Something that was done: a check-in, a meeting that was held, feedback that was given. */
export interface Done {
  readonly id: string;
  /** When it was made; not the day that it speaks of. */
  readonly at: Instant;
  /** The due moment whose slot it fills, whenever it was made; absent: by when it was made. */
  readonly slotDue?: Instant;
  /** The id of what it corrects. */
  readonly replaces?: string;
}

/** Where one thing belongs. */
export interface Assignment {
  readonly id: string;
  readonly as: 'on-time' | 'late' | 'extra' | 'correction';
  /** Its window; `undefined` for what was made while nothing was due. */
  readonly index: number | undefined;
  /** Milliseconds since 1970. */
  readonly madeMs: number;
}

/** What was done, each in its window. */
export interface Assigned {
  /** By the moment it was made; corrections last. */
  readonly placed: readonly Assignment[];
  filledBy(index: number): { readonly id: string; readonly as: 'on-time' | 'late' } | undefined;
  /** Whether a window holds no working time; asked of it once. */
  isExcused(index: number): boolean;
}

/**
 * Puts each thing that was done into exactly one window, or makes it extra. Made in order, so that a later one
 * never changes where an earlier one belongs.
 *
 * @param windows - By due moment, without overlaps.
 */
// eslint-disable-next-line max-lines-per-function -- one walk over the state that its functions share
export function assign(
  windows: readonly Window[],
  done: readonly Done[],
  { working, atMs }: { readonly working: WorkingTime; readonly atMs: number },
): Assigned {
  const filled = new Map<number, { readonly id: string; readonly as: 'on-time' | 'late' }>();
  const excused = new Map<number, boolean>();
  const isExcused = (index: number) => {
    const { opens, due } = windows[index] as Window;
    const known = excused.get(index) ?? !working.isWorkedBetween(opens, due);
    excused.set(index, known);
    return known;
  };
  const isFree = (index: number | undefined) => index !== undefined && !filled.has(index);
  const place = ({ id, madeMs, slotMs }: Made): Assignment => {
    const { open, before } = around(windows, madeMs);
    const own = slotMs === undefined ? undefined : indexOfDue(windows, slotMs);
    const isLate =
      !isFree(own) &&
      before !== undefined &&
      madeMs <= (windows[before] as Window).graceUntil &&
      isFree(before) &&
      !isExcused(before);
    const index = isFree(own) ? own : isLate ? before : open;
    if (index === undefined || filled.has(index)) return { id, as: 'extra', index, madeMs };
    const as = isLate ? 'late' : 'on-time';
    filled.set(index, { id, as });
    return { id, as, index, madeMs };
  };
  const { originals, corrections } = inOrder(done, atMs);
  const placed = new Map(originals.map((each) => [each.id, place(each)]));
  const indexOf = (id: string) => placed.get(id)?.index;
  const corrected = corrections.map(({ id, rootId, madeMs }): Assignment => ({
    id,
    as: 'correction',
    index: indexOf(rootId),
    madeMs,
  }));
  return {
    placed: [...placed.values(), ...corrected],
    filledBy: (index) => filled.get(index),
    isExcused,
  };
}

/** The window that is open at a moment, and the last one that was due before it. */
function around(windows: readonly Window[], madeMs: number) {
  let low = 0;
  let high = windows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((windows[middle] as Window).due >= madeMs) high = middle;
    else low = middle + 1;
  }
  const window = windows[low];
  const before = low > 0 ? low - 1 : undefined;
  // The moment at which a first window opens is its own: no other one ends there.
  const opens = window && windows[low - 1]?.due !== window.opens ? window.opens - 1 : window?.opens;
  return { open: opens !== undefined && madeMs > opens ? low : undefined, before };
}

/** The window of a due moment; `undefined` where there is none. */
function indexOfDue(windows: readonly Window[], due: number): number | undefined {
  const index = windows.findIndex((window) => window.due === due);
  return index < 0 ? undefined : index;
}

interface Made {
  readonly id: string;
  readonly madeMs: number;
  readonly slotMs?: number | undefined;
}

/** What was made up to a moment, each id once, with corrections apart. */
function inOrder(done: readonly Done[], atMs: number) {
  const made = new Map<string, Made & { readonly replaces: string | undefined }>();
  for (const { id, at, slotDue, replaces } of done) {
    const madeMs = epochOf(at);
    const slotMs = slotDue === undefined ? undefined : epochOf(slotDue);
    if (madeMs <= atMs) made.set(id, { id, madeMs, slotMs, replaces });
  }
  const all = [...made.values()].sort((a, b) => a.madeMs - b.madeMs || (a.id < b.id ? -1 : 1));
  const rootOf = (id: string) => {
    const seen = new Set<string>();
    let root = id;
    for (let next = made.get(root); next && !seen.has(root); next = made.get(root)) {
      seen.add(root);
      if (next.replaces === undefined || !made.has(next.replaces)) return root;
      root = next.replaces;
    }
    return id;
  };
  const originals: Made[] = [];
  const corrections: (Made & { readonly rootId: string })[] = [];
  for (const { id, madeMs, slotMs } of all) {
    const rootId = rootOf(id);
    if (rootId === id) originals.push({ id, madeMs, slotMs });
    else corrections.push({ id, madeMs, rootId });
  }
  return { originals, corrections };
}
