import { placeIn } from './changing-lists.ts';
import type { Goal } from '../schema/goal.ts';
import type { Scored } from './scored.ts';

/** Has a goal read again by parents of so many children that they are summed up in blocks. */
export function touchAbove(
  { columns, details, goals, parents, wide }: Scored,
  index: number,
): void {
  if (!wide || wide.isEmpty) return;
  for (const parent of parents.of(index)) {
    const detail = -1 - (columns.basis[parent] as number);
    if (!wide.has(detail)) continue;
    wide.touch(detail, placeIn(details.lists, detail, (goals[index] as Goal).id, goals));
  }
}
