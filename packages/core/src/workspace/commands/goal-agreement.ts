import { shownTo } from '../../access/project.ts';
import { changedTerms } from '../../goals/agreement.ts';
import { GoalAccept, GoalPropose, GoalReturn } from '../../schema/agreement-commands.ts';
import type { Goal } from '../../schema/goal.ts';
import type { GoalId, PersonId } from '../../schema/ids.ts';
import type { Context } from '../command.ts';
import { commandSpec } from '../command-spec.ts';
import type { Everything } from '../state.ts';
import type { RecordKey } from '../storage.ts';
import { accepted, proposed } from './agreement-steps.ts';
import { conflictOf } from './fields.ts';
import { stateConflict, wrongState } from './goal-state.ts';
import { knownGoal } from './known.ts';

/** `goal.propose`: a draft waits for those who may accept it, whom `acceptorsOf` names. */
export const goalPropose = commandSpec({
  type: 'goal.propose',
  does: 'Proposes a draft to those who may accept it.',
  schema: GoalPropose,
  decide(records, { goalId, ...note }, context) {
    const goal = knownGoal(records, goalId, context);
    const before = goal.agreement?.proposed;
    if (goal.state === 'proposed') {
      if (before?.by === context.viewer && before.note === note.note) return [];
      throw stateConflict(goal, [], { base: 'draft', yours: 'proposed' });
    }
    if (goal.state !== 'draft') throw wrongState(goal, 'only a draft can be proposed');
    return [{ collection: 'goals', record: proposed(goal, context, note) }];
  },
});

/** `goal.accept`: a proposed goal becomes active; an active one is agreed on as it is now. */
export const goalAccept = commandSpec({
  type: 'goal.accept',
  does: 'Agrees on a proposed or active goal as it was shown; it is active from then on.',
  schema: GoalAccept,
  decide(records, { goalId, base }, context) {
    const goal = knownGoal(records, goalId, context);
    const isAgain = goal.state === 'active' && isAgreedBy(context.viewer, goal);
    if (!isAgain) assertState(goal, base);
    assertTerms(records, goal, base, context);
    if (goal.state !== 'proposed' && goal.state !== 'active') {
      throw wrongState(goal, 'only a proposed or active goal can be accepted');
    }
    if (goal.state === 'active' && isAgreed(goal)) return [];
    return [{ collection: 'goals', record: accepted(goal, context) }];
  },
  basis: (records, { goalId }) => parentsOf(records, goalId),
});

/** `goal.return`: a proposed goal goes back to its owner, with what should be otherwise. */
export const goalReturn = commandSpec({
  type: 'goal.return',
  does: 'Makes a proposed goal a draft again, with a reason.',
  schema: GoalReturn,
  decide(records, { goalId, base, reason }, context) {
    const goal = knownGoal(records, goalId, context);
    assertState(goal, base);
    assertTerms(records, goal, base, context);
    if (goal.state !== 'proposed') throw wrongState(goal, 'only a proposed goal can be returned');
    const returned = { by: context.viewer, at: context.now, reason };
    const agreement = { ...goal.agreement, returned };
    return [{ collection: 'goals', record: { ...goal, state: 'draft', agreement } }];
  },
  basis: (records, { goalId }) => parentsOf(records, goalId),
});

function isAgreed({ agreement, ...goal }: Goal): boolean {
  return (
    agreement?.accepted !== undefined && changedTerms(agreement.accepted.terms, goal).length === 0
  );
}

/** A second yes of the same person changes nothing, and is no conflict. */
function isAgreedBy(viewer: PersonId, goal: Goal): boolean {
  return goal.agreement?.accepted?.by === viewer && isAgreed(goal);
}

/** @throws PerfError `conflict` where the goal is no longer in the state that the viewer saw. */
function assertState(goal: Goal, base: GoalAccept['base']): void {
  if (base.state !== goal.state) {
    throw stateConflict(goal, ['base', 'state'], { base: base.state });
  }
}

/** @throws PerfError `conflict`, whose issues name the terms that are no longer as the viewer saw them. */
function assertTerms(
  records: Everything,
  goal: Goal,
  base: GoalAccept['base'],
  { viewer }: Context,
): void {
  const shown = shownTo(viewer, 'goals', goal, records);
  const versions = changedTerms(base, shown).map((field) => ({
    ...{ field, base: base[field] ?? null, theirs: shown[field] ?? null },
  }));
  if (versions.length > 0) throw conflictOf(goal.id, versions);
}

/** Who owns them decides who may answer. */
function parentsOf(records: Everything, goalId: GoalId): readonly RecordKey[] {
  const links = records.goals.get(goalId)?.links ?? [];
  return links.map(({ parentId }) => ({ collection: 'goals', id: parentId }));
}
