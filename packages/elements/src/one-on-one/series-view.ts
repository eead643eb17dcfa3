import { type TemplateResult, type nothing, html } from 'lit';
import { doneNotice } from '../parts/done-notice.ts';
import { actionsView } from './actions-view.ts';
import { type LeftOut, agendaView } from './agenda-view.ts';
import { type HeadWays, headView } from './head-view.ts';
import { leftOverView } from './left-over.ts';
import { notesView } from './notes-view.ts';
import type { PointDrag } from './point-drag.ts';
import { pointsView } from './points-view.ts';
import type { Scene } from './scene.ts';
import { settleView } from './settle-view.ts';

/** What one series is shown with, besides its records. */
export interface SeriesParts {
  readonly ways: HeadWays;
  readonly leftOut: LeftOut;
  readonly drag: PointDrag;
  /** Why the calendar could not be saved, where it could not. */
  readonly calendar: TemplateResult | typeof nothing;
  /** What changes all meetings to come, while that is shown. */
  readonly planning: TemplateResult | typeof nothing;
  /** What the keys do, while that is shown. */
  readonly keys: TemplateResult | typeof nothing;
  /** The meeting while it goes on. */
  readonly talk: TemplateResult | typeof nothing;
  /** What is over, while that is shown. */
  readonly earlier: TemplateResult | typeof nothing;
}

/** Everything about one series of one-on-ones. */
export function seriesView(scene: Scene, parts: SeriesParts): TemplateResult {
  const { messages, host, deeds } = scene;
  const { ways, leftOut, drag, calendar, planning, keys, talk, earlier } = parts;
  const { oneOnOne } = messages;
  const isOpen = host.isOpen('earlier');
  return html`<article aria-labelledby="title">
    ${headView(scene, ways)} ${doneNotice(deeds, messages)} ${calendar} ${planning} ${keys}
    ${settleView(scene)} ${talk}
    ${
      ways.isTalking
        ? columns(notesView(scene), html`${actionsView(scene)} ${pointsView(scene, drag)}`)
        : columns(
            html`${agendaView(scene, leftOut)} ${pointsView(scene, drag)}`,
            html`${notesView(scene)} ${actionsView(scene)}`,
          )
    }
    <section class="earlier-part" part="earlier" aria-labelledby="earlier">
      <h3 id="earlier" tabindex="-1">
        <button
          type="button"
          class="quiet"
          aria-expanded=${isOpen ? 'true' : 'false'}
          @click=${() => host.toggle('earlier')}
        >
          ${oneOnOne.earlier}
        </button>
      </h3>
      ${earlier}
    </section>
    ${leftOverView(scene)}
  </article>`;
}

/** What stands side by side where there is room: what is talked about and what is written, or the other way round while the two talk. */
function columns(one: TemplateResult, other: TemplateResult): TemplateResult {
  return html`<div class="columns">
    <div class="column">${one}</div>
    <div class="column">${other}</div>
  </div>`;
}
