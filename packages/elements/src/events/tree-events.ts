import type { GoalId, GoalLink } from '@throughline/core';
import { PerfEvent } from './plain-event.ts';

/** Before a goal is moved to other parents, or back. A host that cancels it keeps everything as it is. */
export class PerfGoalMoveEvent extends PerfEvent<{
  readonly goalId: GoalId;
  /** The links that it would have, the primary one first, and those that it has. */
  readonly links: readonly GoalLink[];
  readonly base: readonly GoalLink[];
}> {
  constructor(detail: PerfGoalMoveEvent['detail']) {
    super('perf-goal-move', detail, true);
  }
}

/** After a move was stored. */
export class PerfGoalMovedEvent extends PerfEvent<{
  readonly goalId: GoalId;
  /** Its parents now, the primary one first. */
  readonly parentIds: readonly GoalId[];
  readonly commitId: string;
}> {
  constructor(detail: PerfGoalMovedEvent['detail']) {
    super('perf-goal-moved', detail);
  }
}

/** Somebody opened or closed a goal in the tree. */
export class PerfGoalToggleEvent extends PerfEvent<{
  readonly goalId: GoalId;
  readonly open: boolean;
}> {
  constructor(detail: PerfGoalToggleEvent['detail']) {
    super('perf-goal-toggle', detail);
  }
}

/** Somebody sorted the goals of a tree. */
export class PerfTreeSortedEvent extends PerfEvent<{
  /** As the property `sort`; '' for the order that goals have by themselves. */
  readonly sort: string;
}> {
  constructor(detail: PerfTreeSortedEvent['detail']) {
    super('perf-tree-sorted', detail);
  }
}

/** Somebody filtered the goals of a tree. */
export class PerfTreeFilteredEvent extends PerfEvent<{
  /** As the property `filter`; without any condition where all goals are shown. */
  readonly filter: object;
  /** How many goals meet it, and how many there are. */
  readonly shown: number;
  readonly total: number;
}> {
  constructor(detail: PerfTreeFilteredEvent['detail']) {
    super('perf-tree-filtered', detail);
  }
}

/** Somebody chose the columns of a tree. A host that keeps them sets them again as the property `columns`. */
export class PerfTreeColumnsEvent extends PerfEvent<{
  /** In their order, between the title and the actions. */
  readonly columns: readonly string[];
}> {
  constructor(detail: PerfTreeColumnsEvent['detail']) {
    super('perf-tree-columns-chosen', detail);
  }
}
