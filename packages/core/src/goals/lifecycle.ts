import { epochOf } from '../calendar.ts';
import { PerfError } from '../errors.ts';
import type { Goal, GoalState } from '../schema/goal.ts';

/** Where a goal may go from each state. It is closed by `goal.close`, which also keeps how it ended. */
export const movesFrom: Readonly<Record<GoalState, readonly GoalState[]>> = {
  draft: ['proposed', 'active', 'cancelled'],
  proposed: ['draft', 'active', 'cancelled'],
  active: ['closed', 'cancelled'],
  closed: [],
  cancelled: [],
};

/** Whether a goal may go from one state to another. */
export function mayMove(from: GoalState, to: GoalState): boolean {
  return movesFrom[from].includes(to);
}

/** Whether a goal is over: its figures stay as they are from then on. */
export function isOver({ state }: Pick<Goal, 'state'>): boolean {
  return movesFrom[state].length === 0;
}

/** What tells how far a goal is in its life. */
export type Life = Pick<Goal, 'state' | 'outcome'>;

const active: Life = { state: 'active' };

/**
 * How far a goal was in its life at a moment, as far as its record tells: one that was closed later was
 * still active.
 *
 * @param knownUntil - In milliseconds since 1970; `Infinity` for the goal as it is recorded.
 */
export function lifeAt(goal: Life, knownUntil: number): Life {
  if (goal.state !== 'closed' || !goal.outcome) return goal;
  return epochOf(goal.outcome.at) > knownUntil ? active : goal;
}

/** A goal as it was at a moment, by `lifeAt`. The same object where nothing differs. */
export function goalKnownAt(goal: Goal, knownUntil: number): Goal {
  if (lifeAt(goal, knownUntil) === goal) return goal;
  const { outcome: _later, ...known } = goal;
  return { ...known, state: 'active' };
}

/**
 * Refuses a change to a goal that is over.
 *
 * @param what - What was to be done, for the message: `be edited`.
 * @throws PerfError `wrong-state`.
 */
export function assertNotOver(goal: Goal, what: string): void {
  if (!isOver(goal)) return;
  throw new PerfError(
    'wrong-state',
    `The goal ${goal.id} is ${goal.state} and cannot ${what}; a new goal can carry it on.`,
    { ids: [goal.id] },
  );
}
