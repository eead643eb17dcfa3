import type { GoalGraph } from './graph.ts';

/** How goals reach one above them, by number. */
export interface Paths {
  /** How many paths there are, up to `mostPaths`; 1 for the root, 0 for what has none. */
  readonly count: Float64Array;
  /** The first goal on the way up, the goal itself included, that more than one path leads on from; -1 for none. */
  readonly partsAt: Int32Array;
  /** The first goal above `partsAt` that all paths pass: where the last of them have met; -1 for none. */
  readonly meetsAt: Int32Array;
}

/** Paths are counted up to here, since their number may double with each goal on the way. */
export const mostPaths = Number.MAX_SAFE_INTEGER;

/**
 * The paths by which goals reach one above them. Takes hardly more than a look at each link, at any depth.
 *
 * @param root - Number of the goal above.
 * @param leads - Whether a link leads on, by its place in the items of `graph.children`.
 * @returns By number. Throws nothing.
 */
export function pathsTo(
  { children, parents, childPlace }: Pick<GoalGraph, 'children' | 'parents' | 'childPlace'>,
  root: number,
  leads: (place: number) => boolean,
): Paths {
  const size = children.start.length - 1;
  const count = new Float64Array(size);
  const partsAt = new Int32Array(size).fill(-1);
  const meetsAt = new Int32Array(size).fill(-1);
  const passed = new Passed(size);
  if (root >= 0) count[root] = 1;
  // Parents come before their children.
  for (let goal = root + 1; goal < size && root >= 0; goal++) {
    let [ways, via, gate, last] = [0, 0, -1, -1];
    const end = parents.start[goal + 1] as number;
    for (let i = parents.start[goal] as number; i < end; i++) {
      const parent = parents.items[i] as number;
      const more = count[parent] as number;
      if (more === 0 || !leads(childPlace[i] as number)) continue;
      ways = Math.min(mostPaths, ways + more);
      via += 1;
      last = parent;
      gate = gate < 0 ? parent : passed.commonTo(gate, parent);
    }
    if (via === 0) continue;
    count[goal] = ways;
    passed.put(goal, gate);
    partsAt[goal] = via > 1 ? goal : (partsAt[last] as number);
    meetsAt[goal] = via > 1 ? gate : (meetsAt[last] as number);
  }
  return { count, partsAt, meetsAt };
}

/**
 * For each goal the next one that all its paths pass, which makes a tree; a further pointer at each goal
 * finds what two have in common in logarithmic steps (Myers, "An applicative random-access stack", 1983).
 */
class Passed {
  readonly #next: Int32Array;
  readonly #jump: Int32Array;
  readonly #depth: Int32Array;

  constructor(size: number) {
    // The root points at itself.
    this.#next = Int32Array.from({ length: size }, (_, goal) => goal);
    this.#jump = this.#next.slice();
    this.#depth = new Int32Array(size);
  }

  put(goal: number, next: number): void {
    const [depth, jump] = [this.#depth, this.#jump];
    const far = jump[next] as number;
    const farther = jump[far] as number;
    const isEven =
      (depth[next] as number) - (depth[far] as number) ===
      (depth[far] as number) - (depth[farther] as number);
    this.#next[goal] = next;
    jump[goal] = isEven ? farther : next;
    depth[goal] = (depth[next] as number) + 1;
  }

  /** The first goal that all paths from one and all paths from another pass. */
  commonTo(one: number, other: number): number {
    const [depth, jump, next] = [this.#depth, this.#jump, this.#next];
    const isLower = (depth[one] as number) > (depth[other] as number);
    let [low, high] = isLower ? [one, other] : [other, one];
    while ((depth[low] as number) > (depth[high] as number)) {
      const far = jump[low] as number;
      low = (depth[far] as number) >= (depth[high] as number) ? far : (next[low] as number);
    }
    while (low !== high) {
      const isApart = jump[low] !== jump[high];
      low = (isApart ? jump[low] : next[low]) as number;
      high = (isApart ? jump[high] : next[high]) as number;
    }
    return low;
  }
}
