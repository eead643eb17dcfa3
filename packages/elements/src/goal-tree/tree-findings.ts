import { type Finding, type GoalId, type Steps, type Workspace, inSlices } from '@throughline/core';
import { systemPause } from '@throughline/core/system';
import { whenIdle } from '../controllers/when-idle.ts';

/** In trees of more goals than this nobody looks before somebody asks: it would take longer than a pause. */
const mostGoals = 5000;

/** What findings are looked for with. */
export interface FindingsOptions {
  readonly workspace: () => Workspace | undefined;
  /** Called with the goals whose number of findings is another one now. */
  readonly changed: (goalIds: ReadonlySet<GoalId>) => void;
}

interface Looking {
  readonly workspace: Workspace;
  readonly stop: AbortController;
  readonly done: Promise<void>;
}

/** The findings about the goals of a tree, looked for in idle time: rows are there before their marks are. */
export class TreeFindings {
  readonly #options: FindingsOptions;
  #byGoal: ReadonlyMap<GoalId, readonly Finding[]> = new Map();
  /** The workspace that was looked at; `undefined` once something changed in it. */
  #seen: Workspace | undefined;
  /** Calls off a look that is waited for. */
  #waiting: (() => void) | undefined;
  /** The look that is under way. */
  #looking: Looking | undefined;

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
    const workspace = this.#options.workspace();
    if (workspace && workspace !== this.#seen) this.#take(workspace, workspace.findings());
    return this.#byGoal.get(goalId) ?? [];
  }

  /**
   * The goals that there are findings about, looked for a few milliseconds at a time where that has not been done.
   * Rejects where it cannot be done, and where the tree goes away meanwhile.
   */
  async goals(): Promise<ReadonlySet<GoalId>> {
    await this.#look();
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
    this.#looking?.stop.abort();
    this.#looking = undefined;
  }

  async #lookOnceReady(): Promise<void> {
    const workspace = this.#options.workspace();
    try {
      await workspace?.ready();
      if (workspace === this.#options.workspace()) await this.#look();
    } catch {
      // Rows go without marks; who opens the findings of a row reads what went wrong.
    }
  }

  /** Settles once what is known is of the workspace as it is. */
  async #look(): Promise<void> {
    const workspace = this.#options.workspace();
    if (!workspace || workspace === this.#seen) return;
    if (this.#looking?.workspace !== workspace) this.#begin(workspace);
    await this.#looking?.done;
  }

  #begin(workspace: Workspace): void {
    this.#looking?.stop.abort();
    const stop = new AbortController();
    const done = inSlices(this.#steps(workspace), { pause: systemPause(), signal: stop.signal });
    const looking = { workspace, stop, done };
    this.#looking = looking;
    const ended = () => {
      if (this.#looking === looking) this.#looking = undefined;
    };
    void done.then(ended, ended);
  }

  /** What is found is taken in the last step: nothing can have changed since. */
  *#steps(workspace: Workspace): Steps<void> {
    this.#take(workspace, yield* workspace.findingSteps());
  }

  #take(workspace: Workspace, findings: readonly Finding[]): void {
    const found = new Map<GoalId, Finding[]>();
    for (const finding of findings) {
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
