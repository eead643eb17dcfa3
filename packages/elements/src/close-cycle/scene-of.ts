import {
  type Cycle,
  type CycleClosing,
  type Day,
  type WorkspaceReading,
  cycleClosing,
  cycleToClose,
  dayOf,
  nextCycle,
  zoneOf,
} from '@throughline/core';

/** Which goals are shown, by the attributes of the element. */
export interface Asked {
  readonly ownerId: string;
  readonly scope: string;
}

/** Today where the viewer is. */
export function todayOf(reading: WorkspaceReading): Day {
  return dayOf(reading.now(), zoneOf(reading.records, reading.viewer));
}

/** The cycle that is asked for, else the one to close; `undefined` where there is none. */
export function cycleAsked(reading: WorkspaceReading, cycleId: string): Cycle | undefined {
  const { cycles } = reading.records;
  if (cycleId) return cycles.get(cycleId as Cycle['id']);
  return cycleToClose(cycles.values(), todayOf(reading));
}

/** The one that ends next: the cycle itself while it runs, else another one that is under way. */
export function nextToEnd({ records }: WorkspaceReading, cycle: Cycle, today: Day) {
  const isUnderWay = ({ state, end }: Cycle) => state === 'active' && end >= today;
  if (isUnderWay(cycle)) return cycle;
  return cycleToClose([...records.cycles.values()].filter(isUnderWay), today);
}

/** The cycles into which goals of a cycle can be carried over: first the one that follows it, then by their start. */
export function laterCycles({ records }: WorkspaceReading, cycle: Cycle): readonly Cycle[] {
  const next = nextCycle(records.cycles, cycle);
  const later = [...records.cycles.values()].filter(
    ({ state, start }) => state !== 'closed' && start > cycle.end,
  );
  return later.sort(
    (a, b) =>
      Number(b === next) - Number(a === next) ||
      (a.start < b.start ? -1 : Number(a.start > b.start)),
  );
}

/** What the end of cycles comes to, worked out once until records change. */
export class Closings {
  #known:
    | { readonly key: string; readonly of: WorkspaceReading; readonly closing: CycleClosing }
    | undefined;

  /** Has it worked out anew. */
  renew(): void {
    this.#known = undefined;
  }

  of(reading: WorkspaceReading, cycle: Cycle, { ownerId, scope }: Asked): CycleClosing {
    const key = JSON.stringify([cycle.id, ownerId, scope, reading.version]);
    if (this.#known?.key !== key || this.#known.of !== reading) {
      const closing = cycleClosing(reading.records, cycle.id, {
        ...(ownerId && { ownerId: ownerId as never }),
        ...(scope && { teamId: scope as never }),
      });
      this.#known = { key, of: reading, closing };
    }
    return this.#known.closing;
  }
}
