import { type GoalId, type Scoreboard, type Workspace, progressOf } from '@throughline/core';
import type { SparkPoint } from '../charts/sparkline.ts';
import { whenReady } from './when-ready.ts';

const weeks = 6;
const weekMs = 7 * 86_400_000;

/**
 * The scores of the last six weeks, a board for each, worked out one by one in idle moments: each takes a pass
 * over all goals. What was known then stays as it was, so a check-in does not change them.
 */
export class SixWeeks {
  readonly #workspace: Workspace;
  readonly #come: () => void;
  readonly #boards: Scoreboard[] = [];
  #isAsked = false;
  #isOver = false;

  /** @param come - Called when the earliest board is there, and when all of them are. */
  constructor(workspace: Workspace, come: () => void) {
    this.#workspace = workspace;
    this.#come = come;
  }

  /** Scores of six weeks ago; `undefined` until they are worked out. */
  get earliest(): Scoreboard | undefined {
    return this.#boards[0];
  }

  /** Begins, once. */
  ask(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    this.#next();
  }

  /** Gives up what is not worked out yet. */
  stop(): void {
    this.#isOver = true;
  }

  /** The way of a goal up to now, oldest first; `undefined` until all boards are there. */
  pointsOf(goalId: GoalId): readonly SparkPoint[] | undefined {
    if (this.#boards.length < weeks) return undefined;
    return [...this.#boards, this.#workspace.scores()].map((board) => {
      const score = board.scoreOf(goalId);
      return { progress: progressOf(score), expected: score?.expected ?? null };
    });
  }

  #next(): void {
    whenReady(this.#workspace, () => {
      if (this.#isOver) return;
      const week = weeks - this.#boards.length;
      const now = Date.parse(this.#workspace.now());
      const moment = new Date(now - week * weekMs).toISOString();
      this.#boards.push(this.#workspace.scoresAt(moment));
      if (this.#boards.length < weeks) this.#next();
      if (this.#boards.length === 1 || this.#boards.length === weeks) this.#come();
    });
  }
}
