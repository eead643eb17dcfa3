import { PerfError } from '../../errors.ts';
import { mayMove, movesFrom } from '../../goals/lifecycle.ts';
import type { Goal, GoalState, Outcome } from '../../schema/goal.ts';
import { GoalChangeState, GoalClose } from '../../schema/goal-commands.ts';
import type { Progress } from '../../scoring/score.ts';
import { commandSpec } from '../command-spec.ts';
import { proposed } from './agreement-steps.ts';
import { knownGoal } from './known.ts';

/** `goal.change-state`: from draft over proposed to active, or cancelled. */
export const goalChangeState = commandSpec({
  type: 'goal.change-state',
  does: 'Moves a goal on in its life, or cancels it, from the state that it was shown in.',
  schema: GoalChangeState,
  decide(records, { goalId, from, to }, context) {
    const goal = knownGoal(records, goalId, context);
    if (goal.state === to && from !== to) return [];
    if (goal.state !== from) {
      throw stateConflict(goal, ['from'], { base: from, yours: to });
    }
    if (to === 'closed') throw wrongState(goal, 'goal.close closes it, and keeps how it ended');
    if (!mayMove(from, to)) throw wrongState(goal, movesOf(goal));
    if (to === 'active' && records.settings.agreement === 'required') {
      throw wrongState(goal, 'goals are agreed on here, and goal.accept makes it active');
    }
    const after = { ...goal, state: to };
    return [{ collection: 'goals', record: to === 'proposed' ? proposed(after, context) : after }];
  },
});

/** `goal.close`: how a goal ended. Its progress at that moment is kept beside the grade. */
export const goalClose = commandSpec({
  type: 'goal.close',
  does: 'Closes an active goal with its progress now, a grade where one is given, and what was learnt.',
  schema: GoalClose,
  decide(records, { goalId, ...said }, context) {
    const goal = knownGoal(records, goalId, context);
    if (goal.state !== 'active') throw wrongState(goal, movesOf(goal));
    const final = atClose(context.scoreOf(goalId)?.progress);
    const outcome = { ...said, ...final, at: context.now, by: context.viewer };
    return [{ collection: 'goals', record: { ...goal, state: 'closed', outcome } }];
  },
});

function atClose(final: Progress | undefined): Pick<Outcome, 'proposed' | 'unscored'> {
  if (!final) return {};
  if (final.kind === 'scored') return { proposed: final.progress };
  return { unscored: final.kind === 'undefined' ? final.reason : final.kind };
}

/**
 * The refusal of a step from a state that the goal has left meanwhile.
 *
 * @param path - Where the input says which state the person saw.
 * @param moved - That state, and the one that it was to take.
 */
export function stateConflict(
  goal: Goal,
  path: readonly string[],
  moved: { readonly base: GoalState; readonly yours?: GoalState },
): PerfError {
  return new PerfError(
    'conflict',
    `The goal ${goal.id} is ${goal.state} by now; nothing was written. Look at it again.`,
    {
      ids: [goal.id],
      issues: [{ path, message: 'it is no longer in this state' }],
      versions: [{ field: 'state', ...moved, theirs: goal.state }],
    },
  );
}

/** The refusal of a step that the goal cannot take from its state. */
export function wrongState(goal: Goal, instead: string): PerfError {
  return new PerfError('wrong-state', `The goal ${goal.id} is ${goal.state}: ${instead}.`, {
    ids: [goal.id],
  });
}

function movesOf({ state }: Goal): string {
  const moves = movesFrom[state];
  return moves.length > 0 ? `it may become ${moves.join(' or ')}` : 'it stays as it is for ever';
}
