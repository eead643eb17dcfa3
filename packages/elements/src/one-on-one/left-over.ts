import { type TemplateResult, html, nothing } from 'lit';
import type { Desk } from './desk.ts';
import type { Messages } from './texts.ts';

/** Words that were written for something that is over or gone, to be copied or thrown away. */
export function leftOverView(
  desk: Desk,
  prefix: string,
  { oneOnOne }: Messages,
): TemplateResult | typeof nothing {
  const all = desk.leftOver(prefix);
  if (all.length === 0) return nothing;
  return html`<ul class="left-overs" part="left-over">
    ${all.map(
      ({ place, words }) =>
        html`<li class="notice warn">
          <div class="grow">
            <p>${oneOnOne.leftOver}</p>
            <textarea
              readonly
              rows="2"
              dir="auto"
              aria-label=${oneOnOne.leftOver}
              .value=${words}
            ></textarea>
          </div>
          <button type="button" @click=${() => desk.close(place)}>${oneOnOne.discard}</button>
        </li>`,
    )}
  </ul>`;
}
