import type { Cycle } from '../schema/cycle.ts';
import type { CycleId, PersonId } from '../schema/ids.ts';
import type { Metric } from '../schema/metric.ts';
import type { Team } from '../schema/organisation.ts';
import type { Context } from './command.ts';
import { isPlacedAlike, whyCycleStays } from './commands/cycle-edit.ts';
import { misplacedOf } from './commands/cycle-place.ts';
import { whyUnitStays } from './commands/metric-edit.ts';
import { assertUnused } from './commands/team-use.ts';
import type { Entry, State } from './state.ts';
import type { Version } from './storage.ts';

/**
 * Checks that no team is retired again by an undo while somebody or something is in it.
 *
 * @throws PerfError `wrong-state`, as `team.retire`.
 */
export function assertTeamsRetire(state: State, entries: readonly Entry[], viewer: PersonId): void {
  for (const { collection, record } of entries) {
    if (collection !== 'teams' || record === undefined) continue;
    const team = record as Team;
    if (team.retired !== true || state.teams.get(team.id)?.retired === true) continue;
    assertUnused(state, team, viewer);
  }
}

/** Who undoes what, and after which version something counts as newer than that. */
interface Undoing extends Pick<Context, 'viewer' | 'now'> {
  readonly since: Version;
}

/**
 * The first cycle that would lie where `cycle.edit` would not let it lie, or metric that would have another unit than
 * its values were told in, and why; `undefined` where there is none.
 */
export function whyTermsStay(
  state: State,
  entries: readonly Entry[],
  undoing: Undoing,
): { readonly id: string; readonly why: string } | undefined {
  const cycles = cyclesAfter(state, entries);
  for (const { collection, id, record } of entries) {
    if (record === undefined) continue;
    const why =
      collection === 'cycles'
        ? whyNotPlaced(state, cycles, record as Cycle, undoing)
        : collection === 'metrics'
          ? whyNotMeasured(state, record as Metric, undoing)
          : undefined;
    if (why !== undefined) return { id, why };
  }
  return undefined;
}

function cyclesAfter(state: State, entries: readonly Entry[]): ReadonlyMap<CycleId, Cycle> {
  const all = new Map<string, Cycle>(state.cycles);
  for (const { collection, id, record } of entries) {
    if (collection !== 'cycles') continue;
    if (record) all.set(id, record as Cycle);
    else all.delete(id);
  }
  return all as ReadonlyMap<string, Cycle> as ReadonlyMap<CycleId, Cycle>;
}

function whyNotPlaced(
  state: State,
  cycles: ReadonlyMap<CycleId, Cycle>,
  cycle: Cycle,
  undoing: Undoing,
): string | undefined {
  const current = state.cycles.get(cycle.id);
  if (current && isPlacedAlike(current, cycle)) return undefined;
  const why = current && whyCycleStays(state, current, cycle, undoing);
  if (why !== undefined) return `the cycle ${cycle.id} stays as it is: ${why}`;
  const found = misplacedOf(cycles, cycle);
  return found && `the cycle ${found.cycle.id} ${found.how} ${found.other.id} then`;
}

function whyNotMeasured(state: State, metric: Metric, undoing: Undoing): string | undefined {
  const current = state.metrics.get(metric.id);
  if (!current) return undefined;
  const { viewer, since } = undoing;
  // What was there before the edit was told in the unit that comes back.
  const isTold = ({ id }: { readonly id: string }) => {
    const version = state.versionOf('observations', id);
    return version === 0 || version > since;
  };
  return whyUnitStays(state, current, metric, { viewer, isTold });
}
