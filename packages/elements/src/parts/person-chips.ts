import type { PersonId } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { icon } from './icons.ts';

/** How chosen people are shown. */
export interface ChipWords {
  readonly label: string;
  readonly remove: (name: string) => string;
  readonly removed: (id: PersonId) => void;
}

/** People who were chosen, each to be left out again; nothing where nobody was. */
export function personChips(
  people: readonly { readonly id: PersonId; readonly name: string }[],
  { label, remove, removed }: ChipWords,
): TemplateResult | typeof nothing {
  if (people.length === 0) return nothing;
  return html`<ul class="chips" aria-label=${label}>
    ${people.map(
      ({ id, name }) =>
        html`<li>
          <bdi>${name}</bdi>
          <button
            type="button"
            class="quiet"
            aria-label=${remove(name)}
            @click=${() => removed(id)}
          >
            ${icon('close')}
          </button>
        </li>`,
    )}
  </ul>`;
}
