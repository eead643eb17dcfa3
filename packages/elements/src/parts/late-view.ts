import { type TemplateResult, html } from 'lit';
import type { LatePiece } from '../controllers/late-piece.ts';
import type { LocaleController } from '../controllers/locale-controller.ts';
import type { Messages, MessagesOf } from '../messages.ts';
import { lateState } from './late-state.ts';
import { loadingState } from './plain-states.ts';

/** A piece that draws what an element shows, with the English texts of that. */
export interface DrawingPiece<Area extends keyof Messages> {
  readonly english: Pick<Messages, Area>;
}

/** What is said until the piece is there, and what its texts come from. */
export interface LateViewOptions<First extends keyof Messages> {
  readonly locale: LocaleController<First>;
  readonly messages: MessagesOf<First>;
  readonly loading: string;
  readonly failed: string;
  /** Whether nothing is said while it is on its way. */
  readonly isQuiet?: boolean;
  /** As `LateWords.askedAgain`. */
  readonly askedAgain?: (() => void) | undefined;
}

/** Pieces whose texts have been there once. */
const drawn = new WeakSet<LatePiece<unknown>>();

/**
 * The texts of a piece; `undefined` until they are there. From then on there are always some: what is shown stays while
 * another language is on its way, so that a form in it keeps the focus.
 */
export function textsOf<Area extends keyof Messages>(
  piece: LatePiece<unknown>,
  english: Pick<Messages, Area>,
  locale: Pick<LocaleController<never>, 'messagesWith' | 'messagesNow'>,
): MessagesOf<Area> | undefined {
  if (drawn.has(piece)) return locale.messagesNow(english);
  const texts = locale.messagesWith(english);
  if (texts) drawn.add(piece);
  return texts;
}

/**
 * What a piece draws, with the texts of the element and its own. Until both are there: that they are on their way, or
 * why they could not be had and a way to try again.
 */
export function lateView<
  First extends keyof Messages,
  Area extends keyof Messages,
  Piece extends DrawingPiece<Area>,
>(
  piece: LatePiece<Piece & DrawingPiece<Area>>,
  { locale, messages, loading, failed, isQuiet = false, askedAgain }: LateViewOptions<First>,
  draw: (piece: Piece, messages: MessagesOf<First | Area>) => TemplateResult,
): TemplateResult {
  const there = piece.get();
  const more = there && textsOf(piece, there.english, locale);
  if (more) return draw(there, { ...messages, ...more } as MessagesOf<First | Area>);
  if (piece.failure === undefined) {
    return isQuiet ? html`` : loadingState(loading, messages.words.stillLoading);
  }
  return lateState(messages, piece, { loading, failed, askedAgain, isAll: true });
}
