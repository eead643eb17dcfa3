import { daysBetween } from '../calendar.ts';
import type { Cycle } from '../schema/cycle.ts';
import type { CycleId } from '../schema/ids.ts';
import { isWithin } from './cycle-checks.ts';

/**
 * What generated cycles change among those that are there. One of the same days as one that is there is
 * not made again; that one is used in its place. Whatever is new, or was used and had no parent, gets the
 * shortest cycle around it as its parent, so that months find the quarters that were made before them.
 *
 * @param idFor - The id of a new cycle whose own is taken by one of other days.
 * @returns New and changed cycles, longest first; empty where all are there.
 */
export function mergedCycles(
  existing: Iterable<Cycle>,
  generated: readonly Cycle[],
  idFor: (cycle: Cycle) => CycleId,
): readonly Cycle[] {
  const byDays = new Map<string, Cycle>();
  const taken = new Set<CycleId>();
  for (const cycle of existing) {
    taken.add(cycle.id);
    if (!byDays.has(daysOf(cycle))) byDays.set(daysOf(cycle), cycle);
  }
  const isNew = new Set<CycleId>();
  const wanted = generated.map((cycle) => {
    const known = byDays.get(daysOf(cycle));
    if (known) return known;
    const made = taken.has(cycle.id) ? { ...cycle, id: idFor(cycle) } : cycle;
    byDays.set(daysOf(made), made);
    isNew.add(made.id);
    return made;
  });
  const all = [...byDays.values()].sort((a, b) => lengthOf(a) - lengthOf(b));
  return wanted.flatMap((cycle, i) => {
    if (!isNew.has(cycle.id) && (cycle.parentId !== undefined || i === 0)) return [];
    const { parentId: _own, ...alone } = cycle;
    const around = all.find((other) => other.id !== cycle.id && isWithin(cycle, other));
    if (!around) return isNew.has(cycle.id) ? [alone] : [];
    return [{ ...alone, parentId: around.id }];
  });
}

function daysOf({ start, end }: Cycle): string {
  return `${start} ${end}`;
}

function lengthOf({ start, end }: Cycle): number {
  return daysBetween(start, end);
}
