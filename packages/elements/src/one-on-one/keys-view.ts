import { type TemplateResult, html } from 'lit';
import { icon } from '../parts/icons.ts';
import type { LateMessages } from './texts.ts';

/** What the keys do, as a list that can be closed. */
export function keysView({ oneOnOneLate, words }: LateMessages, close: () => void): TemplateResult {
  const { keys } = oneOnOneLate;
  return html`<section class="keys" part="keys" aria-labelledby="keys-title">
    <h3 id="keys-title" tabindex="-1">${keys.title}</h3>
    <button type="button" class="quiet sign" aria-label=${words.close} @click=${close}>
      ${icon('close')}
    </button>
    <dl>
      ${keys.list.map(
        ([key, does]) =>
          html`<div>
            <dt><kbd>${key}</kbd></dt>
            <dd>${does}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
