import type { Finding, GoalId, Workspace } from '@throughline/core';
import { whenIdle } from '../controllers/when-idle.ts';

/** In trees of more goals than this nobody looks before somebody asks: it would take longer than a pause. */
const mostGoals = 5000;

/** What findings are looked for with. */
export interface FindingsOptions {
  readonly workspace: () => Workspace | undefined;
  /** Called with the goals whose number of findings is another one now. */
  readonly changed: (goalIds: ReadonlySet<GoalId>) => void;
}

/** The findings about the goals of a tree, looked for in idle time: rows are there before their marks are. */
export class TreeFindings {
  readonly #options: FindingsOptions;
  #byGoal: ReadonlyMap<GoalId, readonly Finding[]> = new Map();
  /** The workspace that was looked at; `undefined` once something changed in it. */
  #seen: Workspace | undefined;
  /** Calls off a look that is waited for. */
  #waiting: (() => void) | undefined;

  constructor(options: FindingsOptions) {
    this.#options = options;
  }

  /** How many findings there are about a goal, as far as is known yet. */
  countOf(goalId: GoalId): number {
    return this.#byGoal.get(goalId)?.length ?? 0;
  }

  /** Whether what is known is of the goals as they are. */
  get isKnown(): boolean {
    return this.#seen !== undefined && this.#seen === this.#options.workspace();
  }

  /** The findings about a goal, looked for at once where that has not been done. */
  of(goalId: GoalId): readonly Finding[] {
    this.#look();
    return this.#byGoal.get(goalId) ?? [];
  }

  /** The goals that there are findings about, looked for at once where that has not been done. */
  goals(): ReadonlySet<GoalId> {
    this.#look();
    return new Set(this.#byGoal.keys());
  }

  /** Looks for findings when there is time, where what is known is of another workspace or too old. */
  lookLater(): void {
    const workspace = this.#options.workspace();
    if (this.#waiting !== undefined || !workspace || workspace === this.#seen) return;
    if (!isLookedAt(workspace)) return;
    this.#waiting = whenIdle(() => {
      this.#waiting = undefined;
      void this.#lookOnceReady();
    });
  }

  /** Takes what is known as too old, and looks again when there is time. */
  outdate(): void {
    this.#seen = undefined;
    this.lookLater();
  }

  /** Stops looking. */
  stop(): void {
    this.#waiting?.();
    this.#waiting = undefined;
  }

  async #lookOnceReady(): Promise<void> {
    const workspace = this.#options.workspace();
    try {
      await workspace?.ready();
      if (workspace === this.#options.workspace()) this.#look();
    } catch {
      // Rows go without marks; who opens the findings of a row reads what went wrong.
    }
  }

  #look(): void {
    const workspace = this.#options.workspace();
    if (!workspace || workspace === this.#seen) return;
    const found = new Map<GoalId, Finding[]>();
    for (const finding of workspace.findings()) {
      const known = found.get(finding.goalId);
      if (known) known.push(finding);
      else found.set(finding.goalId, [finding]);
    }
    const before = this.#byGoal;
    this.#byGoal = found;
    this.#seen = workspace;
    const goalIds = new Set([...before.keys(), ...found.keys()]);
    for (const goalId of goalIds) {
      if (before.get(goalId)?.length === found.get(goalId)?.length) goalIds.delete(goalId);
    }
    if (goalIds.size > 0) this.#options.changed(goalIds);
  }
}

/** Whether a tree is small enough to be looked at unasked; none is whose records cannot be read. */
function isLookedAt(workspace: Workspace): boolean {
  try {
    return workspace.records.goals.size <= mostGoals;
  } catch {
    return false;
  }
}
