import {
  type CheckIn,
  type CheckInId,
  type ErrorCode,
  type FindingRule,
  type Fix,
  type GoalId,
  type ImportCounts,
  type PersonId,
  PerfError,
} from '@throughline/core';
import type {
  PerfCycleCloseEvent,
  PerfCycleClosedEvent,
  PerfGoalCarriedOverEvent,
  PerfGoalCarryOverEvent,
  PerfGoalCloseEvent,
  PerfGoalClosedEvent,
  PerfUndoEvent,
  PerfUndoneEvent,
} from './events/closing-events.ts';
import type { PerfPracticeActEvent } from './events/coach-events.ts';
import type { PerfCommandRanEvent, PerfCommandRunEvent } from './events/command-events.ts';
import { PerfEvent } from './events/plain-event.ts';
import type {
  PerfFeedbackSelectEvent,
  PerfPersonSelectEvent,
  PerfReviewSelectEvent,
  PerfSeriesSelectEvent,
} from './events/select-events.ts';
import type {
  PerfGoalMoveEvent,
  PerfGoalMovedEvent,
  PerfGoalToggleEvent,
  PerfTreeColumnsEvent,
  PerfTreeFilteredEvent,
  PerfTreeSortedEvent,
} from './events/tree-events.ts';

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

/** Somebody chose a moment to look at; the `perf-workspace` around shows it, unless a host cancels this. */
export class PerfMomentEvent extends PerfEvent<{
  /** A day, at its end, or an instant; empty for now. */
  readonly at: string;
}> {
  constructor(detail: PerfMomentEvent['detail']) {
    super('perf-moment', detail, true);
  }
}

/** What can be imported. */
export type ImportedKind = 'goals' | 'people' | 'check-ins' | 'outline' | 'backup';

/** Before an import is run. A host that cancels it keeps everything as it is. */
export class PerfImportEvent extends PerfEvent<{
  readonly kind: ImportedKind;
  /** The name of the source; of an outline or a backup that of the file. */
  readonly source: string;
  /** Of a backup its records; those that it changes or erases count as updates. */
  readonly counts: ImportCounts;
}> {
  constructor(detail: PerfImportEvent['detail']) {
    super('perf-import', detail, true);
  }
}

/** After an import was stored. */
export class PerfImportedEvent extends PerfEvent<{
  readonly kind: ImportedKind;
  /** Of a backup the last one that it holds. */
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
    'perf-command-run': PerfCommandRunEvent;
    'perf-command-ran': PerfCommandRanEvent;
    'perf-practice-act': PerfPracticeActEvent;
    'perf-person-select': PerfPersonSelectEvent;
    'perf-series-select': PerfSeriesSelectEvent;
    'perf-feedback-select': PerfFeedbackSelectEvent;
    'perf-review-select': PerfReviewSelectEvent;
    'perf-error': PerfErrorEvent;
    'perf-ready': PerfReadyEvent;
    'perf-autoload-complete': PerfAutoloadCompleteEvent;
  }
}
