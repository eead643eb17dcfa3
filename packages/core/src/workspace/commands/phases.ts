import { assertNotOver } from '../../goals/lifecycle.ts';
import { PhaseClear, PhaseSet } from '../../schema/coach-commands.ts';
import type { GoalPhase } from '../../schema/coach.ts';
import type { GoalId, GoalPhaseId, PersonId } from '../../schema/ids.ts';
import type { Removal } from '../command.ts';
import { commandSpec } from '../command-spec.ts';
import type { RecordKey } from '../storage.ts';
import type { Everything } from '../state.ts';
import { assertNew, knownGoal } from './known.ts';

/** `phase.set`: one for each person and goal; another one takes its place. */
export const phaseSet = commandSpec({
  type: 'phase.set',
  does: 'Says how able and how full of energy one feels for a goal that one owns or contributes to.',
  schema: PhaseSet,
  decide(records, { goalId, ability, energy }, context) {
    const goal = knownGoal(records, goalId, context);
    assertNotOver(goal, 'be given a phase');
    const [known, ...doubles] = phasesOf(records, goalId, context.viewer);
    if (known?.ability === ability && known.energy === energy && doubles.length === 0) return [];
    const id = known?.id ?? (context.newId() as GoalPhaseId);
    if (!known) assertNew(records, 'goalPhases', id);
    const own = { personId: context.viewer, at: context.now };
    const record: GoalPhase = { id, goalId, ability, energy, ...own };
    return [{ collection: 'goalPhases', record }, ...removalsOf(doubles)];
  },
  basis: (_records, { goalId }) => seenGoal(goalId),
});

/** `phase.clear`: nothing of it is left. */
export const phaseClear = commandSpec({
  type: 'phase.clear',
  does: 'Takes back the phase that one has set for oneself on a goal.',
  schema: PhaseClear,
  decide(records, { goalId }, context) {
    knownGoal(records, goalId, context);
    return removalsOf(phasesOf(records, goalId, context.viewer));
  },
});

/** More than one where two tabs have made them at once. */
function phasesOf({ growth }: Everything, goalId: GoalId, viewer: PersonId): readonly GoalPhase[] {
  return growth.phasesOn(goalId).filter(({ personId }) => personId === viewer);
}

function removalsOf(phases: readonly GoalPhase[]): readonly Removal[] {
  return phases.map(({ id }) => ({ collection: 'goalPhases', id, record: null }));
}

/** Whoever loses the goal at the same time may no longer say anything of it. */
function seenGoal(goalId: GoalId): readonly RecordKey[] {
  return [{ collection: 'goals', id: goalId }];
}
