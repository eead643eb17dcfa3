import { type TemplateResult, html, nothing } from 'lit';
import { type Scene, placeOf } from './scene.ts';

/** Words that were written for something that is over or gone, to be copied or thrown away. */
export function leftOverView(scene: Scene): TemplateResult | typeof nothing {
  const { desk, workspace, messages } = scene;
  const { oneOnOne } = messages;
  // At a moment of the past no form is shown; what is in them waits for the present.
  const all = workspace ? desk.leftOver(placeOf(scene, '')) : [];
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
