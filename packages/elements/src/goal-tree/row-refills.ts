import type { GoalId } from '@throughline/core';

/** Rows of goals that are filled again together, once what told of their change is done. */
export class RowRefills {
  readonly #fill: (goalIds: Set<GoalId>) => void;
  readonly #asked = new Set<GoalId>();

  constructor(fill: (goalIds: Set<GoalId>) => void) {
    this.#fill = fill;
  }

  ask(goalIds: Iterable<GoalId>): void {
    const isWaiting = this.#asked.size > 0;
    for (const goalId of goalIds) this.#asked.add(goalId);
    if (!isWaiting && this.#asked.size > 0) queueMicrotask(this.#run);
  }

  readonly #run = (): void => {
    this.#fill(this.#asked);
    this.#asked.clear();
  };
}
