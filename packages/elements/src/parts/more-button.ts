import { type TemplateResult, html, nothing } from 'lit';
import type { Format } from '../format.ts';
import type { MessagesOf } from '../messages.ts';

/** A list of which only the first are shown. */
export interface CutList {
  readonly shown: number;
  readonly all: number;
  /** How many more one press shows; fewer where fewer are left. */
  readonly step: number;
  readonly more: () => void;
}

/** How many of a list are shown, and a button that shows more; nothing where all are. */
export function moreButton(
  { shown, all, step, more }: CutList,
  { messages, format }: { readonly messages: MessagesOf<never>; readonly format: Format },
): TemplateResult | typeof nothing {
  const rest = all - shown;
  if (rest <= 0) return nothing;
  const { words } = messages;
  return html`<p class="more">
    <span class="muted">${words.shownOf(format.number(shown), format.number(all))}</span>
    <button class="quiet" type="button" @click=${more}>
      ${words.showMore(format.number(Math.min(rest, step)))}
    </button>
  </p>`;
}
