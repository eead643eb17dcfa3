import type { ReviewBrief, ReviewBriefId } from '@throughline/core';

/** Words that are being written, and the stored text that they were begun on. */
export interface KeptText {
  readonly text: string;
  /** `null` where nothing was stored. */
  readonly base: string | null;
}

/** The words of reviews and comments that are not stored yet, of each review its own: none is lost on the way. */
export class KeptWords {
  readonly #texts = new Map<ReviewBriefId, KeptText>();
  readonly #comments = new Map<ReviewBriefId, string>();
  /** Comments on their way, and whether what was written since is to be sent next. */
  readonly #sending = new Map<ReviewBriefId, { readonly text: string; isNext: boolean }>();

  /** Whether anything is not stored yet. */
  get isAny(): boolean {
    return (
      this.#texts.size + this.#sending.size > 0 ||
      [...this.#comments.values()].some((text) => text.trim() !== '')
    );
  }

  textOf(briefId: ReviewBriefId): KeptText | undefined {
    return this.#texts.get(briefId);
  }

  commentOf(briefId: ReviewBriefId): string {
    return this.#comments.get(briefId) ?? '';
  }

  /** Keeps what was written; a text that reads as the stored one again needs no keeping. */
  write({ id, ...brief }: ReviewBrief, text: string): void {
    const stored = brief.text ?? null;
    const base = this.#texts.get(id)?.base ?? stored;
    if (text === (stored ?? '') && base === stored) this.#texts.delete(id);
    else this.#texts.set(id, { text, base });
  }

  comment(briefId: ReviewBriefId, text: string): void {
    if (text) this.#comments.set(briefId, text);
    else this.#comments.delete(briefId);
  }

  /** Lets go of a text that was stored; what was written on meanwhile stays, and stands on what is stored. */
  stored({ id, ...brief }: ReviewBrief, sent: string): void {
    const kept = this.#texts.get(id);
    if (kept === undefined || kept.text === sent) this.#texts.delete(id);
    else this.#texts.set(id, { text: kept.text, base: brief.text ?? null });
  }

  /** Goes on with a text upon what is stored now, once somebody has seen both. */
  standOn({ id, ...brief }: ReviewBrief, text: string): void {
    const base = brief.text ?? null;
    if (text === (base ?? '')) this.#texts.delete(id);
    else this.#texts.set(id, { text, base });
  }

  /**
   * Takes a comment out of its field to be sent. While an older one is being stored it stays there, to be sent next.
   *
   * @returns `undefined` where there is nothing to send now.
   */
  send(briefId: ReviewBriefId): string | undefined {
    const text = this.commentOf(briefId);
    if (!text.trim()) return undefined;
    const older = this.#sending.get(briefId);
    if (older) older.isNext = true;
    if (older) return undefined;
    this.#sending.set(briefId, { text, isNext: false });
    this.#comments.delete(briefId);
    return text;
  }

  /** Lets go of a comment that was stored, or puts it back before what was written since. Says whether one is to be sent next. */
  sent(briefId: ReviewBriefId, isStored: boolean): boolean {
    const { text, isNext } = this.#sending.get(briefId) ?? { text: '', isNext: false };
    this.#sending.delete(briefId);
    const since = this.commentOf(briefId);
    if (!isStored) this.#comments.set(briefId, since ? `${text}\n\n${since}` : text);
    return isStored && isNext;
  }

  /** Lets go of a text for good. */
  drop(briefId: ReviewBriefId): void {
    this.#texts.delete(briefId);
  }
}
