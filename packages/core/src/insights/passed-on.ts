import type { GoalId } from '../schema/ids.ts';
import { type GoalScore, progressOf } from '../scoring/score.ts';
import { isSameScore } from '../scoring/score-from.ts';
import type { Scoreboard } from '../scoring/scoreboard.ts';
import type { Cause, CauseKind } from './causes.ts';
import type { SeenState } from './seen-state.ts';

/** Two states, what the earlier would have become by itself, and what was done to goals. */
export interface Between {
  readonly from: SeenState;
  readonly to: SeenState;
  /** Scores of the earlier state at the moment of the later. */
  readonly untouched: Scoreboard;
  readonly ownCauses: ReadonlyMap<GoalId, readonly Cause[]>;
}

/** Causes that change the part which a goal has in those above it, even where its own score stays. */
const changesPart: ReadonlySet<CauseKind> = new Set([
  ...(['new-goal', 'goal-gone', 'closed', 'cancelled', 'state-moved'] as const),
  ...(['plan-edited', 'weight-edited', 'realigned'] as const),
]);

/** Finds which goals below another one handed a change on to it. */
export class PassedOn {
  readonly #between: Between;
  /** Goals with a cause, and all above them. */
  readonly #reached: ReadonlySet<GoalId>;

  constructor(between: Between) {
    this.#between = between;
    this.#reached = reachedFrom(between);
  }

  /**
   * The goals in view that contribute to one in either state and give it something else than they would by
   * themselves, by id: another figure, expectation or status, or another part; where there is none of those,
   * those with another score in any field. Each has changed itself, or has a cause on it or below it.
   */
  below(goalId: GoalId): readonly GoalId[] {
    const { from, to } = this.#between;
    const all = new Set([...contributorsTo(from, goalId), ...contributorsTo(to, goalId)]);
    const children = [...all].filter((id) => this.#reached.has(id) || this.#hasChanged(id));
    const giving = children.filter((childId) => this.#gives(childId));
    if (giving.length > 0) return giving.sort();
    return children.filter((childId) => this.#differs(childId, isSameScore)).sort();
  }

  #gives(goalId: GoalId): boolean {
    const causes = this.#between.ownCauses.get(goalId) ?? [];
    return causes.some(({ key }) => changesPart.has(key)) || this.#differs(goalId, givesSame);
  }

  #hasChanged(goalId: GoalId): boolean {
    const { from, to } = this.#between;
    return !isSameStanding(from.scores().scoreOf(goalId), to.scores().scoreOf(goalId));
  }

  #differs(goalId: GoalId, isSame: (a: GoalScore, b: GoalScore) => boolean): boolean {
    const { to, untouched } = this.#between;
    const [alone, after] = [untouched.scoreOf(goalId), to.scores().scoreOf(goalId)];
    return alone !== after && (!alone || !after || !isSame(alone, after));
  }
}

/** Whether two scores stand for the same where they count in others. */
function givesSame(a: GoalScore, b: GoalScore): boolean {
  return isSameStanding(a, b) && a.expected === b.expected;
}

/** Whether two scores have the same progress and status; neither of them is there where one is not. */
export function isSameStanding(a: GoalScore | undefined, b: GoalScore | undefined): boolean {
  return a && b ? a.status === b.status && isSameProgress(a, b) : a === b;
}

/** Whether two scores have the same progress, or lack it alike. */
export function isSameProgress(a: GoalScore, b: GoalScore): boolean {
  return a.progress.kind === b.progress.kind && progressOf(a) === progressOf(b);
}

function reachedFrom({ from, to, ownCauses }: Between): ReadonlySet<GoalId> {
  const reached = new Set<GoalId>(ownCauses.keys());
  // A set is walked in the order of its entries, those that are added on the way included.
  for (const goalId of reached) {
    for (const { records } of [from, to]) {
      for (const { parentId } of records.goals.get(goalId)?.links ?? []) reached.add(parentId);
    }
  }
  return reached;
}

function contributorsTo({ records }: SeenState, goalId: GoalId): readonly GoalId[] {
  return records
    .childrenOf(goalId)
    .filter((childId) =>
      records.goals
        .get(childId)
        ?.links.some(({ parentId, role }) => parentId === goalId && role === 'contributes'),
    );
}
