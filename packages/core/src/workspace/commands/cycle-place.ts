import { PerfError } from '../../errors.ts';
import { isWithin, overlapOf } from '../../goals/cycle-checks.ts';
import { circleAmong } from '../../organisation.ts';
import type { Cycle } from '../../schema/cycle.ts';
import type { CycleId } from '../../schema/ids.ts';
import type { Write } from '../command.ts';
import type { Everything } from '../state.ts';
import { refuseCircle } from './organisation-circle.ts';

/** Two cycles that do not lie as they should, the first of them in the way that `how` says. */
export interface Misplaced {
  readonly cycle: Cycle;
  readonly other: Cycle;
  readonly how: 'has days outside' | 'overlaps';
}

/**
 * Where a cycle does not lie within its parent, beside its siblings and around the cycles within it.
 *
 * @param all - The cycles as they will be, itself among them.
 * @returns `undefined` where it lies as it should. Throws nothing.
 */
export function misplacedOf(all: ReadonlyMap<CycleId, Cycle>, cycle: Cycle): Misplaced | undefined {
  const parent = cycle.parentId === undefined ? undefined : all.get(cycle.parentId);
  if (parent && !isWithin(cycle, parent)) return { cycle, other: parent, how: 'has days outside' };
  const other = overlapOf(all.values(), cycle);
  if (other) return { cycle, other, how: 'overlaps' };
  for (const inner of all.values()) {
    if (inner.parentId !== cycle.id || isWithin(inner, cycle)) continue;
    return { cycle: inner, other: cycle, how: 'has days outside' };
  }
  return undefined;
}

/**
 * The writes of cycles that lie as they should among those that are there.
 *
 * @param path - Where the input gives the days.
 * @throws PerfError `invalid-input` for days that a sibling has, that the parent does not have, or that a cycle
 *   within has and they do not; `would-cycle` for a cycle within itself.
 */
export function placed(
  records: Everything,
  cycles: readonly Cycle[],
  path: readonly string[],
): readonly Write[] {
  const all = new Map(records.cycles);
  for (const cycle of cycles) all.set(cycle.id, cycle);
  const written = new Map<CycleId, Cycle>();
  for (const cycle of cycles) {
    const above = (id: CycleId) => [all.get(id)?.parentId].filter((next) => next !== undefined);
    const circle = circleAmong([cycle.id], above);
    if (circle) refuseCircle('cycles', circle, (id) => all.get(id)?.name);
    const found = misplacedOf(all, cycle);
    if (found) throw misplaced(found, path);
    written.set(cycle.id, cycle);
    const parent = cycle.parentId === undefined ? undefined : all.get(cycle.parentId);
    const anchor = parent ?? firstWithoutParent(records);
    // Written again as it is, so that two cycles that are placed side by side collide.
    if (anchor && !written.has(anchor.id)) written.set(anchor.id, anchor);
  }
  return Array.from(written.values(), (record) => ({ collection: 'cycles', record }));
}

function firstWithoutParent({ cycles }: Everything): Cycle | undefined {
  let first: Cycle | undefined;
  for (const cycle of cycles.values()) {
    if (cycle.parentId === undefined && (!first || cycle.id < first.id)) first = cycle;
  }
  return first;
}

function misplaced({ cycle, other, how }: Misplaced, path: readonly string[]): PerfError {
  return new PerfError(
    'invalid-input',
    `The cycle ${cycle.name} from ${cycle.start} to ${cycle.end} ${how} ${other.name} (${other.id}), ` +
      `which is from ${other.start} to ${other.end}. Siblings share no day and lie within their parent.`,
    { ids: [other.id], issues: [{ path, message: 'expected other days' }] },
  );
}
