import type { GoalId, Workspace } from '@throughline/core';
import { whenReady } from './when-ready.ts';

/** Where the goals come from, and what is to be done then. */
export interface FoundGoalsOptions {
  /** Looks for them at once, or tells what is known already. */
  readonly look: () => ReadonlySet<GoalId>;
  /** Called when they are known. */
  readonly come: () => void;
}

/** The goals of which something is worth a look, found in an idle moment once somebody asks. */
export class FoundGoals {
  readonly #workspace: Workspace;
  readonly #options: FoundGoalsOptions;
  #goals: ReadonlySet<GoalId> | undefined;
  #state: 'idle' | 'waiting' | 'known' | 'over' = 'idle';

  constructor(workspace: Workspace, options: FoundGoalsOptions) {
    this.#workspace = workspace;
    this.#options = options;
  }

  /** As they were found last; `undefined` until then. */
  get goals(): ReadonlySet<GoalId> | undefined {
    return this.#goals;
  }

  /** Looks for them, once after each change. */
  ask(): void {
    if (this.#state !== 'idle') return;
    this.#state = 'waiting';
    whenReady(this.#workspace, () => {
      if (this.#state !== 'waiting') return;
      this.#state = 'known';
      this.#goals = this.#options.look();
      this.#options.come();
    });
  }

  /** Says that records are others. */
  outdate(): void {
    if (this.#state === 'known') this.#state = 'idle';
  }

  /** Gives up looking. */
  stop(): void {
    this.#state = 'over';
  }
}
