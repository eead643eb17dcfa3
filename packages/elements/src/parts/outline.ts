import { type TemplateResult, html } from 'lit';

/** A triangle with an exclamation mark: the one that every element may need, for what went wrong. */
export const warningOutline = 'M8 2.25 14.25 13.25H1.75ZM8 6.25v3.25M8 11.4v.1';

/** A flag: of an initiative, and of where there is nothing yet. */
export const flagOutline = 'M4 14V2.25M4 3h8.25l-2 2.75 2 2.75H4';

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
