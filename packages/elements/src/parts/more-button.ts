import { type TemplateResult, html, nothing } from 'lit';
import type { Format } from '../format.ts';

/** A list of which only the first are shown. */
export interface CutList {
  /** Its name for `showMore`. */
  readonly key: string;
  readonly shown: number;
  readonly all: number;
}

/** What the button says and does. */
export interface MoreOf {
  readonly format: Format;
  readonly words: {
    readonly shownOf: (shown: string, all: string) => string;
    readonly showMore: (more: number) => string;
  };
  /** Shows as many more of a list as `step` says. */
  readonly showMore: (key: string) => void;
  readonly step: number;
}

/** How many of a list are shown, and a button that shows more; nothing where all are. */
export function moreButton(
  { key, shown, all }: CutList,
  { format, words, showMore, step }: MoreOf,
): TemplateResult | typeof nothing {
  const rest = all - shown;
  if (rest <= 0) return nothing;
  return html`<p class="more">
    <span class="muted">${words.shownOf(format.number(shown), format.number(all))}</span>
    <button class="quiet" type="button" @click=${() => showMore(key)}>
      ${words.showMore(Math.min(rest, step))}
    </button>
  </p>`;
}
