import {
  type CheckIn,
  type CheckInId,
  type CycleId,
  type ErrorCode,
  type FindingRule,
  type Fix,
  type GoalCarryOver,
  type GoalClose,
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

/** A command that makes or changes a goal, or moves it on in its life, as plain data. */
export interface GoalSaveCommand {
  readonly type:
    | 'goal.create'
    | 'goal.edit'
    | 'goal.realign'
    | 'goal.change-state'
    | 'goal.propose'
    | 'goal.accept';
  readonly input: Readonly<Record<string, unknown>>;
}

/** Before a goal is made or changed. A host that cancels it keeps the form as it is. */
export class PerfGoalSaveEvent extends PerfEvent<{
  /** Absent for a goal that is new. */
  readonly goalId?: GoalId;
  /** What is about to be run, in this order. */
  readonly commands: readonly GoalSaveCommand[];
}> {
  constructor(detail: PerfGoalSaveEvent['detail']) {
    super('perf-goal-save', detail, true);
  }
}

/** After a goal was made or changed, and stored. */
export class PerfGoalSavedEvent extends PerfEvent<{
  readonly goalId: GoalId;
  readonly isNew: boolean;
  /** Whether all that was written is stored; else the form stays with the rest. */
  readonly isComplete: boolean;
  readonly commitIds: readonly string[];
}> {
  constructor(detail: PerfGoalSavedEvent['detail']) {
    super('perf-goal-saved', detail);
  }
}

/** Somebody left the form of a goal without saving. */
export class PerfGoalEditCancelEvent extends PerfEvent<{
  /** Absent for a goal that was to be new. */
  readonly goalId?: GoalId;
}> {
  constructor(detail: PerfGoalEditCancelEvent['detail']) {
    super('perf-goal-edit-cancel', detail);
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

  /** The event for anything that was thrown, with the code of what caused it where it has none itself. */
  static of(thrown: unknown): PerfErrorEvent {
    const cause = thrown instanceof Error ? thrown.cause : undefined;
    const error = thrown instanceof PerfError || !(cause instanceof PerfError) ? thrown : cause;
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

/** Whenever the elements that a page uses are fetched and defined, or could not be; told on the document. */
export class PerfAutoloadCompleteEvent extends PerfEvent<{
  /** Tags that were fetched since the last time. */
  readonly defined: readonly string[];
  /** Tags that could not be fetched. */
  readonly failed: readonly string[];
}> {
  constructor(detail: PerfAutoloadCompleteEvent['detail']) {
    super('perf-autoload-complete', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'perf-check-in': PerfCheckInEvent;
    'perf-checked-in': PerfCheckedInEvent;
    'perf-check-in-cancel': PerfCheckInCancelEvent;
    'perf-goal-select': PerfGoalSelectEvent;
    'perf-goal-edit': PerfGoalEditEvent;
    'perf-goal-save': PerfGoalSaveEvent;
    'perf-goal-saved': PerfGoalSavedEvent;
    'perf-goal-edit-cancel': PerfGoalEditCancelEvent;
    'perf-goal-fix': PerfGoalFixEvent;
    'perf-goal-fixed': PerfGoalFixedEvent;
    'perf-goal-move': PerfGoalMoveEvent;
    'perf-goal-moved': PerfGoalMovedEvent;
    'perf-goal-toggle': PerfGoalToggleEvent;
    'perf-tree-sorted': PerfTreeSortedEvent;
    'perf-tree-filtered': PerfTreeFilteredEvent;
    'perf-tree-columns-chosen': PerfTreeColumnsEvent;
    'perf-moment': PerfMomentEvent;
    'perf-import': PerfImportEvent;
    'perf-imported': PerfImportedEvent;
    'perf-goal-close': PerfGoalCloseEvent;
    'perf-goal-closed': PerfGoalClosedEvent;
    'perf-goal-carry-over': PerfGoalCarryOverEvent;
    'perf-goal-carried-over': PerfGoalCarriedOverEvent;
    'perf-cycle-close': PerfCycleCloseEvent;
    'perf-cycle-closed': PerfCycleClosedEvent;
    'perf-undo': PerfUndoEvent;
    'perf-undone': PerfUndoneEvent;
    'perf-error': PerfErrorEvent;
    'perf-ready': PerfReadyEvent;
    'perf-autoload-complete': PerfAutoloadCompleteEvent;
  }
}
