import {
  type GoalId,
  type ProposedGrade,
  type WorkspaceReading,
  proposeGrade,
} from '@throughline/core';

/** The grades that core proposes for goals, each asked for once until records or the hour are others. */
export class Proposals {
  readonly #known = new Map<GoalId, ProposedGrade>();
  #reading: WorkspaceReading | undefined;
  #version = -1;

  /** Has all of them proposed anew. */
  renew(): void {
    this.#known.clear();
  }

  /** The grade proposed for a goal that is not closed. */
  of(reading: WorkspaceReading, goalId: GoalId): ProposedGrade {
    if (reading !== this.#reading || reading.version !== this.#version) this.renew();
    [this.#reading, this.#version] = [reading, reading.version];
    let proposed = this.#known.get(goalId);
    if (!proposed) {
      const score = reading.scores().scoreOf(goalId);
      proposed = score ? proposeGrade(score.progress) : { kind: 'no-data' };
      this.#known.set(goalId, proposed);
    }
    return proposed;
  }
}
