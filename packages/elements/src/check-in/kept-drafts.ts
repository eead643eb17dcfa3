import type { GoalId, PersonId } from '@throughline/core';
import { type Draft, emptyDraft, isBlank } from './draft.ts';

/** What somebody has begun to report, and on which goal. */
export interface Begun {
  readonly goalId: GoalId | undefined;
  readonly draft: Draft;
}

/** Keeps what each person has begun while somebody else looks on the same page. */
export class KeptDrafts {
  readonly #begun = new Map<PersonId, Begun>();
  #viewer: PersonId | undefined;

  /**
   * Takes who looks now.
   *
   * @param now - What is in the form.
   * @returns what goes into the form in its place: what whoever looks now has begun on the goal, else nothing;
   *   `undefined` where the same person goes on.
   */
  turn(viewer: PersonId | undefined, now: Begun): Draft | undefined {
    const before = this.#viewer;
    if (viewer === undefined || viewer === before) return undefined;
    this.#viewer = viewer;
    if (before === undefined) return undefined;
    if (!isBlank(now.draft)) this.#begun.set(before, now);
    const own = this.#begun.get(viewer);
    this.#begun.delete(viewer);
    return own?.goalId === now.goalId && own ? own.draft : emptyDraft();
  }

  /** Forgets what was stored meanwhile. */
  stored(draft: Draft): void {
    for (const [viewer, begun] of this.#begun) {
      if (begun.draft === draft) this.#begun.delete(viewer);
    }
  }
}
