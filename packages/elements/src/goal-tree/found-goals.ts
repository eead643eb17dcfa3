import type { GoalId, Workspace } from '@throughline/core';
import { whenReady } from './when-ready.ts';

/** Where the goals come from, and what is to be done then. */
export interface FoundGoalsOptions {
  /** Looks for them, or tells what is known already; rejects where that cannot be done now. */
  readonly look: () => Promise<ReadonlySet<GoalId>>;
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
    whenReady(this.#workspace, () => void this.#look());
  }

  async #look(): Promise<void> {
    if (this.#state !== 'waiting') return;
    const goals = await this.#options.look().catch(() => undefined);
    if (this.#state !== 'waiting') return;
    // Where it could not be done, the next drawing asks again.
    this.#state = goals ? 'known' : 'idle';
    if (!goals) return;
    this.#goals = goals;
    this.#options.come();
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
