import { canSeeGoal } from '../../access/can-see-goal.ts';
import { PerfError } from '../../errors.ts';
import { openCyclesWithin } from '../../goals/cycle-lookup.ts';
import { CycleChangeState } from '../../schema/cycle-commands.ts';
import type { Cycle } from '../../schema/cycle.ts';
import type { PersonId } from '../../schema/ids.ts';
import { commandSpec } from '../command-spec.ts';
import { notFound } from '../references.ts';
import type { Everything } from '../state.ts';

const nextState = { planning: 'active', active: 'closed', closed: undefined } as const;

/** `cycle.change-state`: from planning to active, from active to closed; never back. */
export const cycleChangeState = commandSpec({
  type: 'cycle.change-state',
  does: 'Moves a cycle on from planning to active to closed, from the state that it was shown in.',
  schema: CycleChangeState,
  decide(records, { cycleId, from, to }, { viewer }) {
    const cycle = records.cycles.get(cycleId);
    if (!cycle) throw notFound('cycle', cycleId);
    if (cycle.state === to && from !== to) return [];
    if (cycle.state !== from) throw stateConflict(cycle, { base: from, yours: to });
    if (nextState[from] !== to) throw wrongMove(cycle);
    if (to === 'closed') assertDone(records, cycle, viewer);
    return [{ collection: 'cycles', record: { ...cycle, state: to } }];
  },
});

/**
 * A closed cycle takes no check-ins, so what is under way in it has to end first. Goals that the viewer may
 * not see hold nothing up: a refusal would tell that they are there. Their owners can still close them.
 */
function assertDone(records: Everything, cycle: Cycle, viewer: PersonId): void {
  const isIn = (goal: { readonly cycleId?: string; readonly state: string }) =>
    goal.cycleId === cycle.id && goal.state === 'active';
  const goalIds = [...records.goals.values()].filter(isIn).map(({ id }) => id);
  const seen = goalIds.filter((id) => canSeeGoal(viewer, id, records).allowed).sort();
  if (seen.length > 0) throw stillOpen(cycle, seen, 'goals are active', 'close or move them');
  const open = openCyclesWithin(records.cycles.values(), cycle.id);
  if (open.length > 0) throw stillOpen(cycle, open, 'cycles are not closed', 'close them');
}

function stillOpen(
  { id }: Cycle,
  ids: readonly string[],
  what: string,
  instead: string,
): PerfError {
  const named = ids.slice(0, 10).join(', ') + (ids.length > 10 ? ', ...' : '');
  return new PerfError(
    'wrong-state',
    `The cycle ${id} cannot be closed: ${ids.length} of its ${what} (${named}); ${instead} first.`,
    { ids },
  );
}

function stateConflict(
  { id, state }: Cycle,
  moved: { readonly base: string; readonly yours: string },
): PerfError {
  return new PerfError(
    'conflict',
    `The cycle ${id} is ${state} by now; nothing was written. Look at it again.`,
    {
      ids: [id],
      issues: [{ path: ['from'], message: 'it is no longer in this state' }],
      versions: [{ field: 'state', ...moved, theirs: state }],
    },
  );
}

function wrongMove({ id, state }: Cycle): PerfError {
  const next = nextState[state];
  const moves = next ? `it may become ${next}` : 'it stays so';
  return new PerfError('wrong-state', `The cycle ${id} is ${state}: ${moves}.`, { ids: [id] });
}
