import type { CycleId, GoalId } from '@throughline/core';
import type { Panel } from './closing-scene.ts';
import { type CarryDraft, type Draft, emptyCarry, emptyDraft } from './drafts.ts';

/** So many goals of a list are shown at first, and more at each asking. */
export const step = 50;

/** What somebody has written and opened so far. It outlives changes of the records, and what is folded away. */
export class ClosingState {
  openGoal: GoalId | null = null;
  panel: Panel = null;
  shortGoOn = false;
  showsWhy = false;
  isChecked = false;
  intoId: CycleId | undefined;
  readonly #changed: () => void;
  readonly #drafts = new Map<GoalId, Draft>();
  readonly #carries = new Map<GoalId, CarryDraft>();
  readonly #folds = new Map<string, boolean>();
  readonly #shown = new Map<string, number>();

  /** @param changed - Called when there is something else to show. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  draftOf(goalId: GoalId): Draft {
    return this.#drafts.get(goalId) ?? emptyDraft;
  }

  carryOf(goalId: GoalId): CarryDraft {
    return this.#carries.get(goalId) ?? emptyCarry;
  }

  change(goalId: GoalId, draft: Partial<Draft>): void {
    this.#drafts.set(goalId, { ...this.draftOf(goalId), ...draft });
    this.#changed();
  }

  changeCarry(goalId: GoalId, draft: Partial<CarryDraft>): void {
    this.#carries.set(goalId, { ...this.carryOf(goalId), ...draft });
    this.#changed();
  }

  chooseInto(cycleId: CycleId): void {
    this.intoId = cycleId;
    this.#changed();
  }

  chooseShort(goOn: boolean): void {
    this.shortGoOn = goOn;
    this.#changed();
  }

  toggleWhy(): void {
    this.showsWhy = !this.showsWhy;
    this.#changed();
  }

  isUnfolded(key: string, first: boolean): boolean {
    return this.#folds.get(key) ?? first;
  }

  fold(key: string, unfolded: boolean): void {
    this.#folds.set(key, unfolded);
    this.#changed();
  }

  shown(key: string): number {
    return this.#shown.get(key) ?? step;
  }

  showMore(key: string): void {
    this.#shown.set(key, this.shown(key) + step);
    this.#changed();
  }

  /** Opens the form of a goal, or none. */
  turnTo(goalId: GoalId | null): void {
    this.openGoal = goalId;
    this.showsWhy = false;
    this.isChecked = false;
    this.#changed();
  }

  /** Shows a panel, or none. */
  turn(panel: Panel): void {
    this.panel = panel;
    this.#changed();
  }
}
