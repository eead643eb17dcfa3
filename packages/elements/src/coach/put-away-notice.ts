import { type TemplateResult, type nothing, html } from 'lit';
import { doneNotice } from '../parts/done-notice.ts';
import { icon } from '../parts/icons.ts';
import { putAway } from '../parts/put-away.ts';
import { type CoachScene, type Coached, keyOf } from './coach-scene.ts';

/**
 * What was done last. What was put away is had again by a command of its own, since of what the coach keeps there is no
 * history that could be undone.
 *
 * @param coached - What was put away last.
 */
export function putAwayNotice(
  coached: Coached | undefined,
  { deeds, messages, host }: CoachScene,
): TemplateResult | typeof nothing {
  const { last } = deeds;
  if (!last || !coached || last.place !== keyOf(coached)) return doneNotice(deeds, messages);
  return html`<div class="notice good" part="notice">
    ${icon('achieved')}
    <p class="grow notice-text">${last.said}</p>
    <button
      class="undo"
      type="button"
      aria-disabled=${deeds.isRunning(last.place) ? 'true' : 'false'}
      @click=${() => host.restore(coached)}
    >
      ${messages.deeds.undo}
    </button>
    <button
      class="quiet"
      type="button"
      aria-label=${messages.words.close}
      @click=${(event: Event) => void putAway(event, deeds)}
    >
      ${icon('close')}
    </button>
  </div>`;
}
