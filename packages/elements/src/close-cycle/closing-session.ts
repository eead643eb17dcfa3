import type { GoalId } from '@throughline/core';
import { PerfGoalSelectEvent } from '../events.ts';
import { readyToCarry } from './carried.ts';
import {
  type ClosingHost,
  type ClosingScene,
  type Panel,
  agreeing,
  bulkDecision,
  proposedFor,
} from './closing-scene.ts';
import { ClosingState } from './closing-state.ts';
import { ClosingWork } from './closing-work.ts';
import { decisionIn, inputOf, unsaidIn } from './drafts.ts';
import type { RunOutcome } from './run-steps.ts';

/** The element, as a session uses it. */
export interface SessionElement extends EventTarget {
  requestUpdate(): void;
  /** What is shown now; `undefined` while there is nothing to close. */
  readonly scene: ClosingScene | undefined;
  /** Says aloud how the last run ended. */
  tell(): void;
  /** Moves the focus to the first of these places that is there, once all is rendered. */
  focusOn(...places: readonly string[]): void;
}

/** One person at work on the end of a cycle: what is written and opened, what is run, and where the focus goes. */
export class ClosingSession extends ClosingState implements ClosingHost {
  readonly work: ClosingWork;
  readonly #element: SessionElement;
  #isClosingCycle = false;

  constructor(element: SessionElement) {
    super(() => element.requestUpdate());
    this.#element = element;
    this.work = new ClosingWork(element);
  }

  open(goalId: GoalId | null): void {
    const before = this.openGoal;
    this.turnTo(goalId);
    const place = goalId ?? before;
    if (place !== null) this.#element.focusOn(buttonOf(place));
  }

  openNext(after: GoalId | null): void {
    const next = this.#nextOfMine(after);
    if (next === undefined) return this.open(null);
    this.panel = null;
    this.open(next);
  }

  show(panel: Panel): void {
    const before = this.panel;
    this.turn(panel);
    if (panel === null) this.#element.focusOn(`.${before}-begin`, '.title');
    else this.#element.focusOn(panel === 'bulk' ? '#bulk-title' : '.cycle-keep');
  }

  select(goalId: GoalId): void {
    this.#element.dispatchEvent(new PerfGoalSelectEvent({ goalId }));
  }

  closeOne(goalId: GoalId): void {
    const { scene } = this.#element;
    if (!scene?.workspace || this.work.running) return;
    const draft = this.draftOf(goalId);
    const proposed = proposedFor(scene, goalId);
    if (unsaidIn(draft, proposed).length > 0) {
      this.openGoal = goalId;
      this.isChecked = true;
      this.#element.requestUpdate();
      return this.#element.focusOn('[aria-invalid=true]:not(:disabled)');
    }
    const next = this.#nextOfMine(goalId);
    const decision = decisionIn(draft, proposed);
    const input = inputOf(goalId, draft, decision, this.carryOf(goalId));
    void this.work.close(scene.workspace, [input]).then(({ done }) => {
      this.#element.tell();
      if (done.length === 0)
        return this.#element.focusOn('.form [type=submit]', buttonOf(goalId), '.notice-text');
      this.turnTo(next === undefined || next === goalId ? null : next);
      this.#element.focusOn(
        ...(this.openGoal === null ? [] : [buttonOf(this.openGoal)]),
        ...['.notice-text', '.title'],
      );
    });
  }

  closeAll(): void {
    const { scene } = this.#element;
    if (!scene?.workspace) return;
    const inputs = agreeing(scene).map((goalId) => {
      const decision = bulkDecision(scene, goalId);
      return inputOf(goalId, this.draftOf(goalId), decision, this.carryOf(goalId));
    });
    this.panel = null;
    this.turnTo(null);
    this.#follow(this.work.close(scene.workspace, inputs));
  }

  carryAll(): void {
    const { scene } = this.#element;
    const cycleId = scene?.into?.id;
    if (!scene?.workspace || !cycleId) return;
    const inputs = readyToCarry(scene).map((goalId) => {
      const { target } = this.carryOf(goalId);
      return { goalId, cycleId, ...(target !== null && { target }) };
    });
    this.#follow(this.work.carry(scene.workspace, inputs));
  }

  undo(): void {
    const workspace = this.#element.scene?.workspace;
    if (!workspace) return;
    void this.work.undo(workspace).then((outcome) => {
      this.#element.tell();
      const back = outcome?.done.at(-1)?.goalId;
      if (back !== undefined) this.turnTo(null);
      this.#element.focusOn(...(back === undefined ? ['.undo'] : [buttonOf(back)]), '.notice-text');
    });
  }

  closeCycle(): void {
    const { scene } = this.#element;
    if (!scene?.workspace || this.#isClosingCycle) return;
    this.#isClosingCycle = true;
    void this.work.closeCycle(scene.workspace, scene.cycle).then((isClosed) => {
      this.#isClosingCycle = false;
      if (isClosed) this.turn(null);
      this.#element.focusOn(isClosed ? '.notice-text' : '.cycle-keep');
    });
  }

  /** The goal that comes after one of those that the viewer may close; after the last, and after none, the first. */
  #nextOfMine(after: GoalId | null): GoalId | undefined {
    const mine = [...(this.#element.scene?.mine ?? [])];
    return mine[mine.findIndex((id) => id === after) + 1] ?? mine[0];
  }

  /** The button that was pressed is gone or at rest meanwhile, so the focus waits at the title. */
  #follow(run: Promise<RunOutcome>): void {
    this.#element.focusOn('.title');
    void run.then(() => {
      this.#element.tell();
      this.#element.focusOn('.notice-text', '.title');
    });
  }
}

function buttonOf(goalId: GoalId): string {
  return `[data-goal="${CSS.escape(goalId)}"] .goal-button`;
}
