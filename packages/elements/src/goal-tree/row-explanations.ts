import type { GoalId, Workspace } from '@throughline/core';
import { whenReady } from './when-ready.ts';

/** What a row tells of an explanation. */
interface Told {
  /** The share of each goal in view that counts, 0 to 1. */
  readonly shares: ReadonlyMap<GoalId, number>;
  /** Whether goals that the viewer may not see count too; which and how many is not known here either. */
  readonly hidden: boolean;
}

/** Milliseconds of work at once. */
const sliceMs = 8;

/**
 * What rows tell of the explanations of scores: whose share is how large, and that some goals may not be seen.
 * Explained in idle moments, for the goals that are asked for and no others, and again after each change.
 */
export class RowExplanations {
  readonly #workspace: Workspace;
  readonly #come: (goalIds: ReadonlySet<GoalId>) => void;
  readonly #told = new Map<GoalId, Told>();
  readonly #fresh = new Set<GoalId>();
  #wanted: readonly GoalId[] = [];
  #isWaiting = false;
  #isOver = false;

  /** @param come - Called with the goals of which something else is told now. */
  constructor(workspace: Workspace, come: (goalIds: ReadonlySet<GoalId>) => void) {
    this.#workspace = workspace;
    this.#come = come;
  }

  /** What is known of a goal; `undefined` until it was explained. What was so before a change stands until then. */
  of(goalId: GoalId): Told | undefined {
    return this.#told.get(goalId);
  }

  /** Says that records or scores are others. */
  outdate(): void {
    this.#fresh.clear();
  }

  /** Explains goals, those that were asked for before no more. */
  ask(goalIds: Iterable<GoalId>): void {
    this.#wanted = [...new Set(goalIds)].filter((id) => !this.#fresh.has(id));
    if (this.#wanted.length > 0 && !this.#isWaiting) this.#later();
  }

  /** Gives up what was not explained yet. */
  stop(): void {
    this.#isOver = true;
  }

  #later(): void {
    this.#isWaiting = true;
    whenReady(this.#workspace, () => {
      this.#isWaiting = false;
      if (!this.#isOver) this.#work();
    });
  }

  #work(): void {
    const end = performance.now() + sliceMs;
    const others = new Set<GoalId>();
    let done = 0;
    for (const goalId of this.#wanted) {
      if (performance.now() > end) break;
      done += 1;
      this.#fresh.add(goalId);
      const told = this.#explain(goalId);
      if (!isSame(this.#told.get(goalId), told)) others.add(goalId);
      this.#told.set(goalId, told);
    }
    this.#wanted = this.#wanted.slice(done);
    if (this.#wanted.length > 0) this.#later();
    if (others.size > 0) this.#come(others);
  }

  #explain(goalId: GoalId): Told {
    const shares = new Map<GoalId, number>();
    let hidden = false;
    if (!this.#workspace.records.goals.has(goalId)) return { shares, hidden };
    for (const input of this.#workspace.explain(goalId).inputs) {
      if (input.goalId === null) hidden = true;
      else shares.set(input.goalId, input.share);
    }
    return { shares, hidden };
  }
}

function isSame(a: Told | undefined, b: Told): boolean {
  if (a?.hidden !== b.hidden || a.shares.size !== b.shares.size) return false;
  return [...b.shares].every(([id, share]) => a.shares.get(id) === share);
}
