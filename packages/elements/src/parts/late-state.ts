import { type LitElement, type TemplateResult, html } from 'lit';
import type { LatePiece } from '../controllers/late-piece.ts';
import type { MessagesOf } from '../messages.ts';
import { focusable } from './focusable.ts';
import { isFocusLost } from './lost-focus.ts';
import { problem, slottedProblem } from './problem.ts';
import { shownLate } from './shown-late.ts';

/** What is said while a piece of an element is not there. */
export interface LateWords {
  /** That it is on its way; "One moment" unless something more exact is known. */
  readonly loading?: string;
  /** That it could not be had; "This part could not be loaded" unless something more exact is known. */
  readonly failed?: string | undefined;
  /** Called when somebody asks for it again, to lead the focus to a place of its own once it has come. */
  readonly askedAgain?: (() => void) | undefined;
  /** Whether the element can show nothing else, as `slottedProblem` does. */
  readonly isAll?: boolean;
}

/**
 * Stands in for a piece that is not there: that it is on its way, or why it could not be had, with a button that
 * fetches it again. The button stays in place until the piece has come, so that the focus does, which then goes into
 * what has come in its place.
 */
export function lateState(
  messages: MessagesOf<never>,
  piece: LatePiece<unknown>,
  { loading = messages.words.moment, failed, askedAgain, isAll = false }: LateWords = {},
): TemplateResult {
  if (piece.failure === undefined)
    return html`<p class="muted awaited" role="status">
      ${loading} <span hidden ${shownLate()}>${messages.words.stillLoading}</span>
    </p>`;
  const again = ({ currentTarget }: Event) => {
    askedAgain?.();
    void askAgain(piece, currentTarget as Element);
  };
  return (isAll ? slottedProblem : problem)(messages, {
    title: failed ?? messages.words.partFailed,
    error: piece.failure,
    advice: messages.errors['not-loaded'],
    actions: html`<button type="button" @click=${again}>${messages.words.retry}</button>`,
  });
}

async function askAgain(piece: LatePiece<unknown>, button: Element): Promise<void> {
  const root = button.getRootNode();
  const place = button.closest('.notice')?.parentElement;
  const isHeld = button.matches(':focus');
  if (!(await piece.load()) || !isHeld || !(root instanceof ShadowRoot)) return;
  await (root.host as Partial<LitElement>).updateComplete;
  // Whoever has gone on, or was led on, is not called away.
  if (!isFocusLost(root.host as HTMLElement)) return;
  const found = place?.isConnected && place.querySelector<HTMLElement>(focusable);
  (found || root.querySelector<HTMLElement>(focusable))?.focus();
}
