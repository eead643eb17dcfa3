import { isDay } from './cell-text.ts';
import type { ImportOptions } from './import-plan.ts';
import type { Period } from './import-record.ts';
import { PerfError } from '../errors.ts';
import type { Records } from '../goals/records.ts';
import type { Cycle } from '../schema/cycle.ts';
import { parseRecord } from '../schema/parse.ts';

/**
 * When the goals of an import run. A named period takes the cycle of those days, of
 * that name if there are several, or adds it.
 *
 * @throws PerfError `not-found` for the id of a cycle that is not there; `invalid-input` for days that
 *   make no cycle.
 */
export function periodOf(
  records: Records,
  { period, newId }: Pick<ImportOptions, 'period' | 'newId'>,
): { readonly period: Period; readonly newCycle?: Cycle } {
  if ('due' in period) {
    const { start, due } = period;
    if (isDay(start) && isDay(due) && start <= due) return { period: { start, due } };
    const message = 'An import runs from a day to one that is not before it, such as 2026-04-01.';
    throw new PerfError('invalid-input', message);
  }
  if ('cycleId' in period) {
    const cycle = records.cycles.get(period.cycleId);
    if (cycle) return { period: within(cycle) };
    const { cycleId } = period;
    throw new PerfError('not-found', `There is no cycle ${cycleId} to import into.`, {
      ids: [cycleId],
    });
  }
  const cycle = parseRecord('cycles', { id: newId(), ...period });
  const known = [...records.cycles.values()].filter(
    ({ start, end }) => start === cycle.start && end === cycle.end,
  );
  const found = known.find(({ name }) => name === cycle.name) ?? known[0];
  if (found) return { period: within(found) };
  return { period: within(cycle), newCycle: cycle };
}

function within({ id, start, end }: Cycle): Period {
  return { start, due: end, cycleId: id };
}
