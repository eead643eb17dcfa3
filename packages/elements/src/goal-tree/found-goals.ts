import type { GoalId, Workspace } from '@throughline/core';
import { whenReady } from './when-ready.ts';

/** The goals of which something is worth a look, found in an idle moment once somebody asks. */
export class FoundGoals {
  readonly #workspace: Workspace;
  readonly #come: () => void;
  #goals: ReadonlySet<GoalId> | undefined;
  #state: 'idle' | 'waiting' | 'known' | 'over' = 'idle';

  /** @param come - Called when they are known. */
  constructor(workspace: Workspace, come: () => void) {
    this.#workspace = workspace;
    this.#come = come;
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
      this.#goals = new Set(this.#workspace.findings().map(({ goalId }) => goalId));
      this.#come();
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
