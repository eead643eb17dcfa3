import { addDays, dayOf, endOfDay, startOfDay } from '../calendar.ts';
import type { Life } from '../goals/lifecycle.ts';
import { workingCalendarOf, zoneOf } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { Cycle } from '../schema/cycle.ts';
import type { Goal } from '../schema/goal.ts';
import type { Zone } from '../schema/primitives.ts';
import { type Curve, curveOf, shapeOf } from './expected.ts';

/** When a goal begins, is expected to come along, and counts without data. Goals with the same days share one. */
export interface Dates {
  readonly curve: Curve;
  /** From then on a goal without data counts as 0, in milliseconds since 1970. */
  readonly graceEnd: number;
}

/** What scoring asks of the records, so that the same days are worked out once. */
export interface Facts {
  datesOf(goal: Goal): Dates;
  /** When a closed goal no longer counts under a pillar, in milliseconds since 1970; `Infinity` for never. */
  cycleEndOf(goal: Goal): number;
}

/** The facts of some records, read as they are when asked. */
export function factsOf(records: Records): Facts {
  const { noDataGraceDays } = records.settings;
  const calendar = workingCalendarOf(records);
  const known = new Map<string, Dates>();
  return {
    datesOf(goal) {
      const zone = zoneOf(records, goal.ownerId);
      const read = (): Dates => ({
        curve: curveOf(goal, zone, calendar),
        graceEnd: startOfDay(addDays(goal.start, noDataGraceDays), zone),
      });
      const points = goal.pace?.points ? JSON.stringify(goal.pace.points) : '';
      const key = `${goal.start} ${goal.due} ${zone} ${shapeOf(goal)} ${points}`;
      let dates = known.get(key);
      if (!dates) known.set(key, (dates = read()));
      return dates;
    },
    cycleEndOf(goal) {
      const zone = zoneOf(records, goal.ownerId);
      const cycle = goal.state === 'closed' ? closingCycle(records.cycles, goal, zone) : undefined;
      return cycle ? endOfDay(cycle.end, zone) : Infinity;
    },
  };
}

/** Grade or, without one, progress at the close where it was written down: what a closed goal stands at. */
export function finalOf({ state, outcome }: Life): number | null {
  return state === 'closed' ? (outcome?.grade ?? outcome?.proposed ?? null) : null;
}

/**
 * The top-level cycle that a goal was closed in: the one that holds the day of the close, the goal's own
 * before others; the goal's own where none holds it.
 */
function closingCycle(cycles: Records['cycles'], goal: Goal, zone: Zone): Cycle | undefined {
  const own = goal.cycleId === undefined ? undefined : topOf(cycles, cycles.get(goal.cycleId));
  if (!goal.outcome) return own;
  const day = dayOf(goal.outcome.at, zone);
  const holds = (cycle: Cycle) => cycle.start <= day && day <= cycle.end;
  if (own && holds(own)) return own;
  const tops = [...cycles.values()].filter((cycle) => !cycle.parentId && holds(cycle));
  return tops.sort((a, b) => (a.id < b.id ? -1 : 1))[0] ?? own;
}

function topOf(cycles: Records['cycles'], cycle: Cycle | undefined): Cycle | undefined {
  const seen = new Set<Cycle>();
  let top = cycle;
  while (top?.parentId !== undefined && !seen.has(top)) {
    seen.add(top);
    top = cycles.get(top.parentId) ?? top;
  }
  return top;
}
