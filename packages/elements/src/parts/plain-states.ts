import { type TemplateResult, html, nothing } from 'lit';
import { shownLate } from './shown-late.ts';

/** A way out of a state: a word on a button, and what it does. */
export interface WayOut {
  readonly label: string;
  readonly act: () => void;
}

/**
 * What stands where data will be: grey rows, and a sentence that is read aloud.
 *
 * @param still - What is added once it takes long.
 */
export function loadingState(label: string, still: string): TemplateResult {
  return html`<div class="state loading" part="loading" role="status">
    <p>${label}</p>
    <p class="state-hint" hidden ${shownLate()}>${still}</p>
    <div class="ghosts" aria-hidden="true">
      ${[1, 2, 3, 4, 5].map(() => html`<span class="ghost"></span>`)}
    </div>
  </div>`;
}

/** What is said where there is nothing to show. */
export interface EmptyWords {
  readonly title: string;
  readonly hint: string;
}

/** What stands where there is nothing to show, and what to do next, below a sign. */
export function stateView(
  words: EmptyWords,
  sign: TemplateResult,
  wayOut?: WayOut,
): TemplateResult {
  return emptyBox(said(words, sign), wayOut);
}

/** As `stateView`, where the page may put its own words in the slot `empty`; the way out stays. */
export function slottedState(
  words: EmptyWords,
  sign: TemplateResult,
  wayOut?: WayOut,
): TemplateResult {
  return emptyBox(html`<slot name="empty">${said(words, sign)}</slot>`, wayOut);
}

function said({ title, hint }: EmptyWords, sign: TemplateResult): TemplateResult {
  return html`
    <span class="state-sign">${sign}</span>
    <p class="state-title">${title}</p>
    <p class="state-hint">${hint}</p>
  `;
}

function emptyBox(inside: TemplateResult, wayOut: WayOut | undefined): TemplateResult {
  return html`<div class="state empty" part="empty">
    ${inside}
    ${wayOut ? html`<button type="button" @click=${wayOut.act}>${wayOut.label}</button>` : nothing}
  </div>`;
}
