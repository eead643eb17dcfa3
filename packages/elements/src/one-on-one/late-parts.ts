import type { TemplateResult } from 'lit';
import type { LatePiece } from '../controllers/late-piece.ts';
import type { LocaleController } from '../controllers/locale-controller.ts';
import { lateState } from '../parts/late-state.ts';
import type { Late } from './later.ts';
import type { LateMessages, Messages, english } from './texts.ts';

/** The parts that are fetched once one of them is used, with their texts. */
export class LateParts {
  readonly piece: LatePiece<Late>;
  readonly #locale: LocaleController<keyof typeof english>;

  constructor(piece: LatePiece<Late>, locale: LocaleController<keyof typeof english>) {
    this.piece = piece;
    this.#locale = locale;
  }

  /** The parts and all texts; `undefined` until both are there, which are fetched from then on. */
  get(messages: Messages): { readonly late: Late; readonly messages: LateMessages } | undefined {
    const late = this.piece.get();
    const more = late && this.#locale.messagesWith(late.lateEnglish);
    return more && { late, messages: { ...messages, ...more } };
  }

  /** What one of them draws; until it is there, that it is on its way or why it could not be had. */
  view(
    messages: Messages,
    draw: (late: Late, messages: LateMessages) => TemplateResult,
  ): TemplateResult {
    const parts = this.get(messages);
    if (parts) return draw(parts.late, parts.messages);
    return lateState(messages, this.piece);
  }
}
