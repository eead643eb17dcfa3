import type { Comment, Goal, GoalId } from '@throughline/core';

/** What is said on a card by a form of its own. */
export type WordKind = 'comment' | 'answer' | 'edit' | 'withdraw';

/** What else somebody does on a card: by a form, or at once. */
export type JudgingKind = 'return' | 'accept' | 'override' | 'clear-override' | 'observe';

export type ActKind = WordKind | JudgingKind;

/** One such deed: on which goal, and on what of it. */
export interface Act {
  readonly kind: ActKind;
  readonly goalId: GoalId;
  /** The check-in that is commented on, the comment that is answered or changed, or the metric; absent for the goal itself. */
  readonly about?: string;
}

/** The fields of all these forms; '' for what is not filled in. */
export interface Fields {
  readonly text: string;
  /** A number as typed. */
  readonly figure: string;
  readonly status: string;
  readonly day: string;
}

/** What is written in a form and not stored yet, and what was shown when it was begun. */
export interface Draft extends Fields {
  readonly first: Fields;
  readonly goal: Goal;
  readonly comment: Comment | undefined;
  /** Whether what does not fit is said: once it was to be sent. */
  readonly isChecked: boolean;
}

const blank: Fields = { text: '', figure: '', status: '', day: '' };

/** The place of a form, under which its words are kept and what failed is said. */
export function placeOf({ kind, goalId, about = '' }: Act): string {
  return [kind, goalId, about].join(' ');
}

/** A form as it is before anything is written. */
export function beginning(
  shown: { readonly goal: Goal; readonly comment?: Comment | undefined },
  fields: Partial<Fields> = {},
): Draft {
  const first = { ...blank, ...fields };
  return { ...first, first, goal: shown.goal, comment: shown.comment, isChecked: false };
}

/** Whether words would be lost with a form. */
export function isWritten({ first, ...draft }: Draft): boolean {
  return Object.entries(first).some(([name, value]) => draft[name as keyof Fields] !== value);
}

/** Whether its words may be written on while they are sent; other forms stay as they are sent. */
export function isWrittenOn({ kind }: Act): boolean {
  return kind === 'comment' || kind === 'answer' || kind === 'edit';
}

/** What one viewer has open on a card, and what they have written there and not sent: of each goal its own. */
export class ActDrafts {
  readonly #drafts = new Map<string, Draft>();
  readonly #open = new Map<GoalId, Act>();

  /** Whether anything would be lost with the page. */
  get isAnyWritten(): boolean {
    return [...this.#drafts.values()].some(isWritten);
  }

  of(act: Act): Draft | undefined {
    return this.#drafts.get(placeOf(act));
  }

  /** Whether something that was written is kept in a form, open or not. */
  hasWords(act: Act): boolean {
    const draft = this.of(act);
    return draft !== undefined && isWritten(draft);
  }

  openOn(goalId: GoalId): Act | undefined {
    return this.#open.get(goalId);
  }

  isOpen(act: Act): boolean {
    const open = this.#open.get(act.goalId);
    return open !== undefined && placeOf(open) === placeOf(act);
  }

  /** Opens a form with what was written in it, or as it begins. */
  open(act: Act, first: Draft): void {
    const before = this.#open.get(act.goalId);
    if (before) this.close(before);
    this.#open.set(act.goalId, act);
    if (!this.of(act)) this.#drafts.set(placeOf(act), first);
  }

  change(act: Act, change: Partial<Draft>): void {
    const draft = this.of(act);
    if (draft) this.#drafts.set(placeOf(act), { ...draft, ...change });
  }

  /** Closes a form and forgets what was written in it. */
  discard(act: Act): void {
    this.#drafts.delete(placeOf(act));
    this.close(act);
  }

  /** Closes a form. What was written in it is kept. */
  close(act: Act): void {
    if (this.isOpen(act)) this.#open.delete(act.goalId);
    if (!this.hasWords(act)) this.#drafts.delete(placeOf(act));
  }

  /**
   * Lets go of what was stored. Of a comment, what was written on meanwhile stays, in the open form.
   *
   * @returns whether nothing was.
   */
  stored(act: Act, sent: Draft): boolean {
    const draft = this.of(act);
    if (draft && draft.text !== sent.text && isWrittenOn(act)) {
      const { text } = draft;
      const since = text.startsWith(sent.text) ? text.slice(sent.text.length).trimStart() : text;
      if (since) {
        this.change(act, { text: since });
        return false;
      }
    }
    this.discard(act);
    return true;
  }
}
