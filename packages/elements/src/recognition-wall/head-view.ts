import { type TemplateResult, html, nothing } from 'lit';
import type { WallScene } from './wall-scene.ts';

const giving = { type: 'recognition.give', input: { to: ['somebody'] } };

/** How the wall is narrowed, and what does so. */
export interface Filtering {
  readonly isFiltering: boolean;
  /** Opens the fields that narrow the wall, or closes them. */
  readonly filter: () => void;
}

/** The title, with the buttons that narrow the wall and thank somebody. */
export function headView(
  { isFiltering, filter }: Filtering,
  { workspace, messages, host }: WallScene,
): TemplateResult {
  const { recognitionWall } = messages;
  const mayThank = workspace?.may(giving).allowed ?? false;
  return html`<header class="head" part="header">
    <h2 tabindex="-1">${recognitionWall.title}</h2>
    <button
      id="filter"
      class="quiet filter"
      type="button"
      aria-expanded=${isFiltering ? 'true' : 'false'}
      @click=${filter}
    >
      ${recognitionWall.filter}
    </button>
    ${
      mayThank
        ? html`<button id="thank" class="primary" type="button" @click=${() => host.thank()}>
            ${recognitionWall.thank}
          </button>`
        : nothing
    }
  </header>`;
}
