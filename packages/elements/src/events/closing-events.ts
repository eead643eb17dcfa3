import type { CycleId, GoalCarryOver, GoalClose, GoalId } from '@throughline/core';
import { PerfEvent } from './plain-event.ts';

/** Before a goal is closed. A host that cancels it leaves the goal open, and what was said about it in the form. */
export class PerfGoalCloseEvent extends PerfEvent<{
  readonly goalId: GoalId;
  readonly input: GoalClose;
}> {
  constructor(detail: PerfGoalCloseEvent['detail']) {
    super('perf-goal-close', detail, true);
  }
}

/** After the close of a goal was stored. */
export class PerfGoalClosedEvent extends PerfEvent<{
  readonly goalId: GoalId;
  readonly commitId: string;
}> {
  constructor(detail: PerfGoalClosedEvent['detail']) {
    super('perf-goal-closed', detail);
  }
}

/** What somebody is about to carry over: the input of the command `goal.carry-over`. */
export type CarryOverInput = Pick<GoalCarryOver, 'goalId' | 'cycleId' | 'target'>;

/** Before a goal that is over is carried over. A host that cancels it leaves it waiting. */
export class PerfGoalCarryOverEvent extends PerfEvent<{
  readonly goalId: GoalId;
  readonly input: CarryOverInput;
}> {
  constructor(detail: PerfGoalCarryOverEvent['detail']) {
    super('perf-goal-carry-over', detail, true);
  }
}

/** After the goal that carries another on was stored. */
export class PerfGoalCarriedOverEvent extends PerfEvent<{
  readonly goalId: GoalId;
  readonly newId?: GoalId;
  readonly commitId: string;
}> {
  constructor(detail: PerfGoalCarriedOverEvent['detail']) {
    super('perf-goal-carried-over', detail);
  }
}

/** Before a cycle is closed, which cannot be taken back. A host that cancels it leaves the cycle open. */
export class PerfCycleCloseEvent extends PerfEvent<{ readonly cycleId: CycleId }> {
  constructor(detail: PerfCycleCloseEvent['detail']) {
    super('perf-cycle-close', detail, true);
  }
}

/** After the close of a cycle was stored. */
export class PerfCycleClosedEvent extends PerfEvent<{
  readonly cycleId: CycleId;
  readonly commitId: string;
}> {
  constructor(detail: PerfCycleClosedEvent['detail']) {
    super('perf-cycle-closed', detail);
  }
}

/** Before commits of the viewer are undone. A host that cancels it keeps what they did. */
export class PerfUndoEvent extends PerfEvent<{ readonly commitIds: readonly string[] }> {
  constructor(detail: PerfUndoEvent['detail']) {
    super('perf-undo', detail, true);
  }
}

/** After commits were undone: `commitIds` are those, the last one first. */
export class PerfUndoneEvent extends PerfEvent<{ readonly commitIds: readonly string[] }> {
  constructor(detail: PerfUndoneEvent['detail']) {
    super('perf-undone', detail);
  }
}
