import { type TemplateResult, html, nothing } from 'lit';
import type { ClosingScene } from './closing-scene.ts';
import { step } from './closing-state.ts';

/** A list of which only the first are shown. */
export interface CutList {
  /** Its name for `showMore`. */
  readonly key: string;
  readonly shown: number;
  readonly all: number;
}

/** How many of a list are shown, and a button that shows more; nothing where all are. */
export function moreButton(
  { key, shown, all }: CutList,
  { host, messages, format }: ClosingScene,
): TemplateResult | typeof nothing {
  const { closeCycle } = messages;
  const rest = all - shown;
  if (rest <= 0) return nothing;
  return html`<p class="more">
    <span class="muted">${closeCycle.shownOf(format.number(shown), format.number(all))}</span>
    <button class="quiet" type="button" @click=${() => host.showMore(key)}>
      ${closeCycle.more(Math.min(rest, step))}
    </button>
  </p>`;
}
