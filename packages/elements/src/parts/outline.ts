import { type TemplateResult, html } from 'lit';

/** A triangle with an exclamation mark: the one that every element may need, for what went wrong. */
export const warningOutline = 'M8 2.25 14.25 13.25H1.75ZM8 6.25v3.25M8 11.4v.1';

/** An outline as high as the text beside it; `icon` has those with a name. */
export function outline(path: string): TemplateResult {
  return html`<svg
    class="icon"
    viewBox="0 0 16 16"
    width="16"
    height="16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d=${path}></path>
  </svg>`;
}
