import type { Goal } from '../schema/goal.ts';
import { placeIn } from './changing-lists.ts';
import type { GoalReader } from './goal-reader.ts';

/** Reads the links of a goal again, whose parents are the same as before. Returns whether any differs. */
export function readLinksAgain(
  { scored, links: reader }: GoalReader,
  index: number,
  goal: Goal,
): boolean {
  const { columns, details, goals, ids, wide } = scored;
  const { lists } = details;
  const seen = new Map<number, number>();
  let hasChanged = false;
  for (const link of goal.links) {
    const parent = ids.find(link.parentId, goals);
    if (parent < 0) continue;
    const detail = -1 - (columns.basis[parent] as number);
    const nth = seen.get(detail) ?? 0;
    seen.set(detail, nth + 1);
    const inList = placeIn(lists, detail, goal.id, goals) + nth;
    const place = (lists.start[detail] as number) + inList;
    const made = reader.classOf(goal, link);
    if (lists.items[place] !== index || lists.links[place] === made) continue;
    hasChanged = true;
    reader.countKeyResult(detail, place, -1);
    lists.links[place] = made;
    reader.countKeyResult(detail, place, 1);
    wide?.touch(detail, inList);
  }
  return hasChanged;
}
