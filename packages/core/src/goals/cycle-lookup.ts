import { daysBetween } from '../calendar.ts';
import type { Cycle } from '../schema/cycle.ts';
import type { CycleId } from '../schema/ids.ts';
import type { Day } from '../schema/primitives.ts';

/** The cycles that a day falls in, the longest first: year, quarter, month; equals by id. */
export function cyclesAt(cycles: Iterable<Cycle>, day: Day): readonly Cycle[] {
  const holding = [...cycles].filter(({ start, end }) => start <= day && day <= end);
  return holding.sort((a, b) => daysOf(b) - daysOf(a) || (a.id < b.id ? -1 : 1));
}

/** The shortest cycle that a day falls in; `undefined` where it falls in none. */
export function currentCycle(cycles: Iterable<Cycle>, day: Day): Cycle | undefined {
  return cyclesAt(cycles, day).at(-1);
}

/**
 * The cycle that comes after one: of those as deep in their year as it is, the first to begin once it has
 * ended. After the last quarter of a year that is the first of the next one. `undefined` where none comes.
 */
export function nextCycle(cycles: ReadonlyMap<CycleId, Cycle>, cycle: Cycle): Cycle | undefined {
  const depth = depthOf(cycles, cycle);
  let next: Cycle | undefined;
  for (const other of cycles.values()) {
    if (other.start <= cycle.end || (next && !isBefore(other, next))) continue;
    if (depthOf(cycles, other) === depth) next = other;
  }
  return next;
}

/**
 * The cycle whose goals are to be closed on a day: of the active ones that are over the one that ended last, else
 * the one that ends soonest; of several that end together the shortest. `undefined` where none is active.
 *
 * @example
 * cycleToClose(records.cycles.values(), '2026-07-02')?.name; // '2026 Q2'
 */
export function cycleToClose(cycles: Iterable<Cycle>, day: Day): Cycle | undefined {
  const active = [...cycles].filter(({ state }) => state === 'active').sort(byEnd);
  const over = active.filter(({ end }) => end < day);
  const lastEnd = over.at(-1)?.end;
  return over.find(({ end }) => end === lastEnd) ?? active[0];
}

/** The cycles right within one that are not closed, by id: they are closed first. */
export function openCyclesWithin(cycles: Iterable<Cycle>, cycleId: CycleId): readonly CycleId[] {
  const within = [...cycles].filter(
    ({ parentId, state }) => parentId === cycleId && state !== 'closed',
  );
  return within.map(({ id }) => id).sort();
}

function byEnd(a: Cycle, b: Cycle): number {
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  return daysOf(a) - daysOf(b) || (a.id < b.id ? -1 : 1);
}

function isBefore(a: Cycle, b: Cycle): boolean {
  return a.start < b.start || (a.start === b.start && a.id < b.id);
}

function depthOf(cycles: ReadonlyMap<CycleId, Cycle>, cycle: Cycle): number {
  const above = new Set<CycleId>();
  let parentId = cycle.parentId;
  // Damaged records may hold a circle.
  while (parentId !== undefined && !above.has(parentId)) {
    above.add(parentId);
    parentId = cycles.get(parentId)?.parentId;
  }
  return above.size;
}

function daysOf({ start, end }: Cycle): number {
  return daysBetween(start, end) + 1;
}
