import type { GoalId, PersonId } from '@throughline/core';
import { type Draft, emptyDraft, isBlank } from './draft.ts';

/** What somebody has begun to report, and on which goal. */
export interface Begun {
  readonly goalId: GoalId | undefined;
  readonly draft: Draft;
}

/** Keeps what each person has begun, by goal, while somebody else looks on the same page. */
export class KeptDrafts {
  readonly #begun = new Map<PersonId, Map<GoalId | undefined, Draft>>();
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
    if (!isBlank(now.draft)) this.#draftsOf(before).set(now.goalId, now.draft);
    return this.take(now.goalId) ?? emptyDraft();
  }

  /** What whoever looks now has begun on a goal before; it is theirs to keep from then on. */
  take(goalId: GoalId | undefined): Draft | undefined {
    const drafts = this.#viewer && this.#begun.get(this.#viewer);
    const own = drafts?.get(goalId);
    drafts?.delete(goalId);
    return own;
  }

  /** Forgets what was stored meanwhile. */
  stored(draft: Draft): void {
    for (const drafts of this.#begun.values()) {
      for (const [goalId, begun] of drafts) if (begun === draft) drafts.delete(goalId);
    }
  }

  #draftsOf(viewer: PersonId): Map<GoalId | undefined, Draft> {
    const drafts = this.#begun.get(viewer) ?? new Map<GoalId | undefined, Draft>();
    this.#begun.set(viewer, drafts);
    return drafts;
  }
}
