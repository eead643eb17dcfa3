/** Lists of numbers in two flat arrays: the list of `i` lies from `start[i]` up to `start[i + 1]` in `items`. */
export interface Lists {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

// `as number`: an index below the length of a typed array finds a number, which the compiler cannot know.

/**
 * The same pairs seen from the other side: the list of `j` holds every `i` whose list holds `j`.
 *
 * @param visit - The order in which owners enter the new lists; by number where it is left out.
 * @returns The new lists, and for each place in the old items the place of the same pair in the new.
 */
export function invert(
  { start, items }: Lists,
  visit?: Int32Array,
): { lists: Lists; place: Int32Array } {
  const count = start.length - 1;
  const newStart = new Int32Array(count + 1);
  for (const item of items) newStart[item + 1] = (newStart[item + 1] as number) + 1;
  for (let i = 0; i < count; i++) {
    newStart[i + 1] = (newStart[i + 1] as number) + (newStart[i] as number);
  }
  const next = newStart.slice();
  const newItems = new Int32Array(items.length);
  const place = new Int32Array(items.length);
  for (let i = 0; i < count; i++) {
    const owner = visit ? (visit[i] as number) : i;
    const end = start[owner + 1] as number;
    for (let from = start[owner] as number; from < end; from++) {
      const to = next[items[from] as number] as number;
      next[items[from] as number] = to + 1;
      newItems[to] = owner;
      place[from] = to;
    }
  }
  return { lists: { start: newStart, items: newItems }, place };
}

/**
 * An order with every number after all in its list of parents, breadth first.
 *
 * @returns The order, and what has no place in it: numbers on a circle or below one.
 */
export function parentsFirst(
  parents: Lists,
  children: Lists,
): { order: Int32Array; rest: ReadonlySet<number> } {
  const count = parents.start.length - 1;
  const waitsFor = new Int32Array(count);
  const order = new Int32Array(count);
  let found = 0;
  for (let i = 0; i < count; i++) {
    waitsFor[i] = (parents.start[i + 1] as number) - (parents.start[i] as number);
    if (waitsFor[i] === 0) order[found++] = i;
  }
  for (let next = 0; next < found; next++) {
    const parent = order[next] as number;
    const end = children.start[parent + 1] as number;
    for (let i = children.start[parent] as number; i < end; i++) {
      const child = children.items[i] as number;
      waitsFor[child] = (waitsFor[child] as number) - 1;
      if (waitsFor[child] === 0) order[found++] = child;
    }
  }
  const rest = new Set<number>();
  waitsFor.forEach((open, i) => open > 0 && rest.add(i));
  return { order: order.subarray(0, found), rest };
}

/** The lists under new numbers: `order` names the old number of each new one, `newOf` the reverse. */
export function renumber({ start, items }: Lists, order: Int32Array, newOf: Int32Array): Lists {
  const newStart = new Int32Array(order.length + 1);
  const newItems = new Int32Array(items.length);
  let filled = 0;
  order.forEach((old, index) => {
    const end = start[old + 1] as number;
    for (let i = start[old] as number; i < end; i++) {
      newItems[filled++] = newOf[items[i] as number] as number;
    }
    newStart[index + 1] = filled;
  });
  return { start: newStart, items: newItems };
}

/** All numbers to be reached over the lists from one, ascending, without it. Of -1, none. */
export function reach(lists: Lists, from: number): number[] {
  if (from < 0) return [];
  const found = new Set<number>();
  const open = [from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const item of lists.items.subarray(lists.start[next], lists.start[next + 1])) {
      if (found.has(item)) continue;
      found.add(item);
      open.push(item);
    }
  }
  return [...found].sort((a, b) => a - b);
}
