import {
  type CheckIn,
  type CheckInId,
  type ErrorCode,
  type FindingRule,
  type Fix,
  type GoalId,
  type GoalLink,
  type ImportCounts,
  PerfError,
  type PersonId,
} from '@throughline/core';

/** An event of a `perf-*` element: it bubbles, leaves shadow roots, and carries plain data. */
abstract class PerfEvent<Detail> extends Event {
  /** Plain and cloneable. */
  readonly detail: Detail;

  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.detail = detail;
  }
}

/** What somebody is about to report: the input of the command `goal.check-in`. */
export type CheckInInput = Omit<CheckIn, 'id' | 'by' | 'at' | 'asOf'> &
  Partial<Pick<CheckIn, 'asOf'>>;

/** Before a valid check-in is recorded. A host that cancels it keeps the form as it is. */
export class PerfCheckInEvent extends PerfEvent<{
  readonly goalId: GoalId;
  readonly input: CheckInInput;
}> {
  constructor(detail: PerfCheckInEvent['detail']) {
    super('perf-check-in', detail, true);
  }
}

/** After a check-in was stored. */
export class PerfCheckedInEvent extends PerfEvent<{
  readonly goalId: GoalId;
  readonly checkInId?: CheckInId;
  readonly commitId: string;
}> {
  constructor(detail: PerfCheckedInEvent['detail']) {
    super('perf-checked-in', detail);
  }
}

/** Somebody left the check-in form without saving. */
export class PerfCheckInCancelEvent extends PerfEvent<{ readonly goalId: GoalId }> {
  constructor(detail: PerfCheckInCancelEvent['detail']) {
    super('perf-check-in-cancel', detail);
  }
}

/** Somebody chose a goal. */
export class PerfGoalSelectEvent extends PerfEvent<{ readonly goalId: GoalId }> {
  constructor(detail: PerfGoalSelectEvent['detail']) {
    super('perf-goal-select', detail);
  }
}

/** Before a goal is edited. An element that edits it opens, unless a host cancels this to edit it in its own way. */
export class PerfGoalEditEvent extends PerfEvent<{ readonly goalId: GoalId }> {
  constructor(detail: PerfGoalEditEvent['detail']) {
    super('perf-goal-edit', detail, true);
  }
}

/** Before the fix of a finding about a goal is run. A host that cancels it keeps everything as it is. */
export class PerfGoalFixEvent extends PerfEvent<{
  readonly goalId: GoalId;
  readonly rule: FindingRule;
  readonly command: Fix;
}> {
  constructor(detail: PerfGoalFixEvent['detail']) {
    super('perf-goal-fix', detail, true);
  }
}

/** After the fix of a finding was stored. */
export class PerfGoalFixedEvent extends PerfEvent<{
  readonly goalId: GoalId;
  readonly rule: FindingRule;
  readonly commitId: string;
}> {
  constructor(detail: PerfGoalFixedEvent['detail']) {
    super('perf-goal-fixed', detail);
  }
}

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

/** Somebody chose a moment to look at; the `perf-workspace` around shows it, unless a host cancels this. */
export class PerfMomentEvent extends PerfEvent<{
  /** A day, at its end, or an instant; empty for now. */
  readonly at: string;
}> {
  constructor(detail: PerfMomentEvent['detail']) {
    super('perf-moment', detail, true);
  }
}

/** Before an import is run. A host that cancels it keeps everything as it is. */
export class PerfImportEvent extends PerfEvent<{
  readonly source: string;
  readonly counts: ImportCounts;
}> {
  constructor(detail: PerfImportEvent['detail']) {
    super('perf-import', detail, true);
  }
}

/** After an import was stored. */
export class PerfImportedEvent extends PerfEvent<{
  readonly commitId: string;
  readonly counts: ImportCounts;
}> {
  constructor(detail: PerfImportedEvent['detail']) {
    super('perf-imported', detail);
  }
}

/** Something was refused or failed; the page shows it too. */
export class PerfErrorEvent extends PerfEvent<{
  /** A code of `PerfError`, or `unknown`. */
  readonly code: ErrorCode | 'unknown';
  /** For developers, in English. */
  readonly message: string;
  readonly ids: readonly string[];
}> {
  constructor(detail: PerfErrorEvent['detail']) {
    super('perf-error', detail);
  }

  /** The event for anything that was thrown. */
  static of(error: unknown): PerfErrorEvent {
    if (error instanceof PerfError) {
      const { code, message, ids } = error;
      return new PerfErrorEvent({ code, message, ids: [...ids] });
    }
    const message = error instanceof Error ? error.message : String(error);
    return new PerfErrorEvent({ code: 'unknown', message, ids: [] });
  }
}

/** A `perf-workspace` has loaded its records. */
export class PerfReadyEvent extends PerfEvent<{
  readonly viewer: PersonId;
  readonly version: number;
}> {
  constructor(detail: PerfReadyEvent['detail']) {
    super('perf-ready', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'perf-check-in': PerfCheckInEvent;
    'perf-checked-in': PerfCheckedInEvent;
    'perf-check-in-cancel': PerfCheckInCancelEvent;
    'perf-goal-select': PerfGoalSelectEvent;
    'perf-goal-edit': PerfGoalEditEvent;
    'perf-goal-fix': PerfGoalFixEvent;
    'perf-goal-fixed': PerfGoalFixedEvent;
    'perf-goal-move': PerfGoalMoveEvent;
    'perf-goal-moved': PerfGoalMovedEvent;
    'perf-goal-toggle': PerfGoalToggleEvent;
    'perf-moment': PerfMomentEvent;
    'perf-import': PerfImportEvent;
    'perf-imported': PerfImportedEvent;
    'perf-error': PerfErrorEvent;
    'perf-ready': PerfReadyEvent;
  }
}
