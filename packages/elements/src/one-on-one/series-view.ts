import { type TemplateResult, html, nothing } from 'lit';
import { doneNotice } from '../parts/done-notice.ts';
import { actionsView } from './actions-view.ts';
import { type LeftOut, agendaView } from './agenda-view.ts';
import { type HeadWays, headView } from './head-view.ts';
import { leftOverView } from './left-over.ts';
import { notesView } from './notes-view.ts';
import type { PointDrag } from './point-drag.ts';
import { pointsView } from './points-view.ts';
import { type Scene, placeOf } from './scene.ts';
import { settleView } from './settle-view.ts';

/** What one series is shown with, besides its records. */
export interface SeriesParts {
  readonly ways: HeadWays;
  readonly leftOut: LeftOut;
  readonly drag: PointDrag;
  /** What the keys do, while that is shown. */
  readonly keys: TemplateResult | typeof nothing;
  /** The meeting while it goes on. */
  readonly talk: TemplateResult | typeof nothing;
  /** What is over, while that is shown. */
  readonly earlier: TemplateResult | typeof nothing;
}

/** Everything about one series of one-on-ones. */
export function seriesView(scene: Scene, parts: SeriesParts): TemplateResult {
  const { messages, host, deeds, desk } = scene;
  const { ways, leftOut, drag, keys, talk, earlier } = parts;
  const { oneOnOne } = messages;
  const isOpen = host.isOpen('earlier');
  return html`<article aria-labelledby="title">
    ${headView(scene, ways)} ${doneNotice(deeds, messages)} ${keys} ${settleView(scene)} ${talk}
    <div class="columns">
      <div class="column">
        ${ways.isTalking ? nothing : agendaView(scene, leftOut)} ${pointsView(scene, drag)}
      </div>
      <div class="column">${notesView(scene)} ${actionsView(scene)}</div>
    </div>
    <section class="earlier-part" aria-labelledby="earlier">
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
    ${leftOverView(desk, placeOf(scene, ''), messages)}
  </article>`;
}
