import { type TemplateResult, html, nothing } from 'lit';
import type { LatePiece } from '../controllers/late-piece.ts';
import type { LocaleController } from '../controllers/locale-controller.ts';
import { lateState } from '../parts/late-state.ts';
import { textsOf } from '../parts/late-view.ts';
import type { Late } from './later.ts';
import type { LateMessages, Messages, english } from './texts.ts';

/** The parts that are fetched once one of them is used, with their texts. */
export class LateParts {
  readonly #piece: LatePiece<Late>;
  readonly #locale: LocaleController<keyof typeof english>;

  constructor(piece: LatePiece<Late>, locale: LocaleController<keyof typeof english>) {
    this.#piece = piece;
    this.#locale = locale;
  }

  /** Settles once the parts and their texts are there, or cannot be had. */
  async load(): Promise<void> {
    const late = await this.#piece.load();
    if (late) await this.#locale.whenThere(late.english);
  }

  /** The parts and all texts; `undefined` until both are there, which are fetched from then on. */
  get(messages: Messages): { readonly late: Late; readonly messages: LateMessages } | undefined {
    const late = this.#piece.get();
    const more = late && textsOf(this.#piece, late.english, this.#locale);
    return more && { late, messages: { ...messages, ...more } };
  }

  /**
   * What one of them draws; until it is there, that it is on its way or why it could not be had.
   *
   * @param then - Where the focus goes from the button that has fetched it again.
   */
  view(
    messages: Messages,
    then: string,
    draw: (late: Late, messages: LateMessages) => TemplateResult,
  ): TemplateResult {
    const parts = this.get(messages);
    if (parts) return draw(parts.late, parts.messages);
    return html`<div data-then=${then}>${lateState(messages, this.#piece)}</div>`;
  }
  /**
   * Why they could not be had; nothing where they could, or are on their way.
   *
   * @param askedAgain - What else is done where somebody asks for them again.
   */
  failure(
    messages: Messages,
    then: string,
    askedAgain: () => void,
  ): TemplateResult | typeof nothing {
    if (this.#piece.failure === undefined) return nothing;
    return html`<div data-then=${then}>${lateState(messages, this.#piece, { askedAgain })}</div>`;
  }
}
