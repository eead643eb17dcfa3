import {
  type Cycle,
  type CycleClosing,
  type CycleId,
  type Goal,
  type GoalId,
  type ProposedGrade,
  type Workspace,
  type WorkspaceReading,
} from '@throughline/core';
import type { Format } from '../format.ts';
import type { ClosingWork } from './closing-work.ts';
import { type CarryDraft, type Decision, type Draft, decisionIn } from './drafts.ts';
import type { Proposals } from './proposals.ts';
import type { Messages } from './texts.ts';

/** What can be open beside the list: the dry run of closing all as proposed, or the question before a cycle is closed. */
export type Panel = 'bulk' | 'cycle' | null;

/** What the element does for what is in it, and what it keeps while the page changes. */
export interface ClosingHost {
  readonly work: ClosingWork;
  /** The goal whose form is open. */
  readonly openGoal: GoalId | null;
  readonly panel: Panel;
  /** What comes of goals that were not achieved and of which nothing else is said, when all are closed at once. */
  readonly shortGoOn: boolean;
  /** Whether the open form says why the goal stands where it does. */
  readonly showsWhy: boolean;
  draftOf(goalId: GoalId): Draft;
  carryOf(goalId: GoalId): CarryDraft;
  change(goalId: GoalId, draft: Partial<Draft>): void;
  changeCarry(goalId: GoalId, draft: Partial<CarryDraft>): void;
  chooseInto(cycleId: CycleId): void;
  chooseShort(goOn: boolean): void;
  toggleWhy(): void;
  /** Whether all that is asked for in the open form was asked for once, so that what is missing is marked. */
  readonly isChecked: boolean;
  isUnfolded(key: string, first: boolean): boolean;
  fold(key: string, unfolded: boolean): void;
  shown(key: string): number;
  showMore(key: string): void;
  open(goalId: GoalId | null): void;
  openNext(after: GoalId | null): void;
  show(panel: Panel): void;
  closeOne(goalId: GoalId): void;
  closeAll(): void;
  carryAll(): void;
  closeCycle(): void;
  undo(): void;
  select(goalId: GoalId): void;
}

/** What all parts are made from. */
export interface ClosingScene<Said = Messages> {
  readonly reading: WorkspaceReading;
  /** `undefined` at a moment of the past, when nothing can be closed. */
  readonly workspace: Workspace | undefined;
  readonly cycle: Cycle;
  readonly closing: CycleClosing;
  readonly proposals: Proposals;
  /** Whether only a part of the cycle is shown, such as the goals of one owner. */
  readonly isPart: boolean;
  /** Waiting goals that the viewer may close, children first. */
  readonly mine: ReadonlySet<GoalId>;
  /** Goals to be carried over that the viewer may carry over, parents first. */
  readonly toCarry: readonly GoalId[];
  /** Whether it is known of all who may close and carry them, so that the rest are others'. A long cycle takes a moment. */
  readonly isWhole: boolean;
  /** The cycles into which goals can be carried over, the nearest first; the one that is chosen. */
  readonly later: readonly Cycle[];
  readonly into: Cycle | undefined;
  readonly messages: Said;
  readonly format: Format;
  readonly host: ClosingHost;
}

/** A goal by its id; all that is listed is there. */
export function goalOf({ reading }: Pick<ClosingScene, 'reading'>, goalId: GoalId): Goal {
  return reading.records.goals.get(goalId) as Goal;
}

/** The grade that core proposes for a goal that is not closed. */
export function proposedFor(
  { reading, proposals }: Pick<ClosingScene, 'reading' | 'proposals'>,
  goalId: GoalId,
): ProposedGrade {
  return proposals.of(reading, goalId);
}

/** The goals that are closed when all are closed as proposed: those of the viewer with a proposed grade and no other. */
export function agreeing(scene: ClosingScene<unknown>): readonly GoalId[] {
  return [...scene.mine].filter(
    (id) => scene.host.draftOf(id).grade === '' && proposedFor(scene, id).kind === 'graded',
  );
}

/** What comes of a goal when all are closed as proposed: what was said of it, else what was chosen for all. */
export function bulkDecision(scene: ClosingScene<unknown>, goalId: GoalId): Decision {
  const said = decisionIn(scene.host.draftOf(goalId), proposedFor(scene, goalId));
  return said ?? (scene.host.shortGoOn ? 'carry' : 'done');
}
