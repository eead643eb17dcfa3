import { type Area, pathTo } from './map-tree.ts';

/** Some areas beside each other, by their places among the children of the one that they are in. */
export interface AreaRange {
  /** The place of the first, from 0 on. */
  readonly from: number;
  /** How many they are. */
  readonly nodes: number;
}

/** Where a map is zoomed to. */
export interface MapPlace {
  /** The key of an area; empty for all of them. */
  readonly key: string;
  /** Those within it that are shown alone, since they were too small to be drawn one by one. */
  readonly range?: AreaRange;
}

/** So many small areas have room for their names; the others of a range are drawn as one. */
const mostNamed = 36;

/**
 * The areas from the top to the place that is zoomed to, the last one made of a range where there is one.
 *
 * @param nameOf - The name of so many small areas.
 * @returns Nothing for all areas, and where the place is not there any more.
 */
export function pathOf(
  areas: readonly Area[],
  { key, range }: MapPlace,
  nameOf: (nodes: number) => string,
): readonly Area[] {
  const path = pathTo(areas, key);
  if (!range || (key && path.length === 0)) return path;
  const siblings = path.at(-1)?.children ?? areas;
  const members = siblings.slice(range.from, range.from + range.nodes);
  if (members.length === 0) return path;
  const together = togetherOf(keyOf(key, range), members, nameOf);
  const rest = members.slice(mostNamed);
  if (rest.length === 0) return [...path, together];
  const named = members.slice(0, mostNamed);
  const others = togetherOf(`${together.key} rest`, rest, nameOf);
  // However many they are, they take no more room than one that has a name.
  const { size } = togetherOf('', named, nameOf);
  const line = { ...others, children: [], size: Math.min(others.size, size / mostNamed) };
  return [...path, { ...together, children: [...named, line], size: size + line.size }];
}

/** The key of the area that stands for a range within another one; the same as that of its cell there. */
export function keyOf(key: string, { from }: AreaRange): string {
  return `${key} … ${from}`;
}

/** The range of what was drawn as one within a place, as seen from the area that the place is in. */
export function rangeWithin({ range }: MapPlace, cell: AreaRange): AreaRange {
  return { from: (range?.from ?? 0) + cell.from, nodes: cell.nodes };
}

/** The range of those that had no room for their names in a range. */
export function restOf({ from, nodes }: AreaRange): AreaRange {
  return { from: from + mostNamed, nodes: nodes - mostNamed };
}

function togetherOf(
  key: string,
  members: readonly Area[],
  nameOf: (nodes: number) => string,
): Area {
  const area: Area = {
    ...{ kind: 'small', key, name: nameOf(members.length) },
    ...{ children: [...members], size: 0, tones: {} },
  };
  for (const { size, tones } of members) {
    area.size += size;
    for (const tone of Object.keys(tones) as (keyof Area['tones'])[])
      area.tones[tone] = (area.tones[tone] ?? 0) + (tones[tone] ?? 0);
  }
  return area;
}
