import { addDays } from '../calendar.ts';
import type { Cycle } from '../schema/cycle.ts';
import type { CycleId } from '../schema/ids.ts';
import type { Day } from '../schema/primitives.ts';

/** Something that is wrong with how cycles lie. Both days belong to what they name. */
export type CycleFinding =
  /** Days in no sibling: between two, or between one and an end of the parent, which `null` stands for. */
  | {
      readonly kind: 'gap';
      readonly parentId: CycleId | null;
      readonly after: CycleId | null;
      readonly before: CycleId | null;
      readonly from: Day;
      readonly to: Day;
    }
  /** Days in two siblings. */
  | {
      readonly kind: 'overlap';
      readonly parentId: CycleId | null;
      readonly ids: readonly [CycleId, CycleId];
      readonly from: Day;
      readonly to: Day;
    }
  /** A cycle with days that its parent does not have. */
  | { readonly kind: 'outside-parent'; readonly id: CycleId; readonly parentId: CycleId };

/**
 * Where cycles leave gaps, overlap or stick out of their parent. Siblings are those of one parent, and
 * those without. Of several that overlap each is named with the one before it that reaches furthest.
 *
 * @returns By parent, those without first, then by day. Empty where all is well. Throws nothing.
 */
export function checkCycles(cycles: Iterable<Cycle>): readonly CycleFinding[] {
  const byId = new Map<CycleId, Cycle>();
  for (const cycle of cycles) byId.set(cycle.id, cycle);
  const siblings = new Map<CycleId | '', Cycle[]>();
  for (const cycle of byId.values()) {
    const parentId = cycle.parentId ?? '';
    const list = siblings.get(parentId);
    if (list) list.push(cycle);
    else siblings.set(parentId, [cycle]);
  }
  return [...siblings.keys()].sort().flatMap((parentId) => {
    const list = (siblings.get(parentId) as Cycle[]).sort(byStart);
    return findingsAmong(list, parentId === '' ? undefined : byId.get(parentId));
  });
}

/** The cycle among others with the same parent, or with none as it has, that it shares a day with. */
export function overlapOf(cycles: Iterable<Cycle>, cycle: Cycle): Cycle | undefined {
  for (const other of cycles) {
    if (other.id === cycle.id || other.parentId !== cycle.parentId) continue;
    if (other.start <= cycle.end && cycle.start <= other.end) return other;
  }
  return undefined;
}

/** Whether all days of one cycle are days of another. */
export function isWithin(inner: Cycle, outer: Cycle): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function findingsAmong(sorted: readonly Cycle[], parent: Cycle | undefined): CycleFinding[] {
  const parentId = sorted[0]?.parentId ?? null;
  const found: CycleFinding[] = [];
  let furthest: Cycle | undefined;
  let covered = parent && addDays(parent.start, -1);
  const gapTo = (to: Day, before: CycleId | null) => {
    if (covered === undefined || covered >= to) return;
    const after = furthest?.id ?? null;
    found.push({ kind: 'gap', parentId, after, before, from: addDays(covered, 1), to });
  };
  for (const cycle of sorted) {
    if (parent && !isWithin(cycle, parent))
      found.push({ kind: 'outside-parent', id: cycle.id, parentId: parent.id });
    if (furthest && cycle.start <= furthest.end) {
      const to = cycle.end < furthest.end ? cycle.end : furthest.end;
      const ids = [furthest.id, cycle.id] as const;
      found.push({ kind: 'overlap', parentId, ids, from: cycle.start, to });
    } else gapTo(addDays(cycle.start, -1), cycle.id);
    if (!furthest || cycle.end > furthest.end) furthest = cycle;
    if (covered === undefined || cycle.end > covered) covered = cycle.end;
  }
  if (parent) gapTo(parent.end, null);
  return found;
}

function byStart(a: Cycle, b: Cycle): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
