import type { GoalId, PersonId } from '@throughline/core';
import { type Draft, emptyDraft, isBlank, saysTheSame } from './draft.ts';

/** What somebody has begun to report, and on which goal. */
export interface Begun {
  readonly goalId: GoalId | undefined;
  readonly draft: Draft;
}

/** What is being stored, and of whom. */
export interface Sent extends Begun {
  readonly viewer: PersonId | undefined;
}

/**
 * Keeps what each person has begun, by goal, while somebody else looks on the same page; and knows what of it is on its
 * way, so that it is not sent twice.
 */
export class KeptDrafts {
  readonly #begun = new Map<PersonId, Map<GoalId | undefined, Draft>>();
  readonly #sent = new Set<Sent>();
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

  /** Whoever looks now sends what is in the form. */
  send(begun: Begun): Sent {
    const sent = { ...begun, viewer: this.#viewer };
    this.#sent.add(sent);
    return sent;
  }

  /** Whether something that whoever looks now has sent on a goal is on its way. */
  isSending(goalId: GoalId | undefined): boolean {
    return [...this.#sent].some((sent) => this.#isHere(sent, goalId));
  }

  /** Whoever looks now has thrown away what they sent on a goal, and hears no more of it. */
  giveUp(goalId: GoalId | undefined): void {
    for (const sent of this.#sent) if (this.#isHere(sent, goalId)) this.#sent.delete(sent);
  }

  /** Takes that something is stored or refused; returns whether that is told in the form, which is of a goal. */
  settle(sent: Sent, goalId: GoalId | undefined): boolean {
    return this.#sent.delete(sent) && this.#isHere(sent, goalId);
  }

  /** As `settle`, of what is stored: it is not kept any more, also where other things have been chosen beside it. */
  stored(sent: Sent, goalId: GoalId | undefined): boolean {
    const drafts = sent.viewer && this.#begun.get(sent.viewer);
    const kept = drafts?.get(sent.goalId);
    if (kept && this.#sent.has(sent) && saysTheSame(kept, sent.draft)) drafts?.delete(sent.goalId);
    return this.settle(sent, goalId);
  }

  #isHere(sent: Sent, goalId: GoalId | undefined): boolean {
    return sent.viewer === this.#viewer && sent.goalId === goalId;
  }

  #draftsOf(viewer: PersonId): Map<GoalId | undefined, Draft> {
    const drafts = this.#begun.get(viewer) ?? new Map<GoalId | undefined, Draft>();
    this.#begun.set(viewer, drafts);
    return drafts;
  }
}
