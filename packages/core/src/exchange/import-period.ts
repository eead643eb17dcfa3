import type { ImportOptions } from './import-plan.ts';
import type { Period } from './import-record.ts';
import { PerfError } from '../errors.ts';
import type { Records } from '../goals/records.ts';
import type { Cycle } from '../schema/cycle.ts';
import { parseRecord } from '../schema/parse.ts';

/**
 * When the goals of an import run. A named period takes the cycle of that name and those days, or
 * adds it.
 *
 * @throws PerfError `not-found` for the id of a cycle that is not there; `invalid-input` for days that
 *   make no cycle.
 */
export function periodOf(
  records: Records,
  { period, newId }: ImportOptions,
): { readonly period: Period; readonly newCycle?: Cycle } {
  if ('due' in period) return { period: { start: period.start, due: period.due } };
  if ('cycleId' in period) {
    const cycle = records.cycles.get(period.cycleId);
    if (cycle) return { period: within(cycle) };
    const { cycleId } = period;
    throw new PerfError('not-found', `There is no cycle ${cycleId} to import into.`, {
      ids: [cycleId],
    });
  }
  const cycle = parseRecord('cycles', { id: newId(), ...period });
  for (const known of records.cycles.values()) {
    const same = known.name === cycle.name && known.start === cycle.start;
    if (same && known.end === cycle.end) return { period: within(known) };
  }
  return { period: within(cycle), newCycle: cycle };
}

function within({ id, start, end }: Cycle): Period {
  return { start, due: end, cycleId: id };
}
