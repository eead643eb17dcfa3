import { type TemplateResult, html, nothing } from 'lit';
import { deedProblem } from '../parts/done-notice.ts';
import { formView } from './form-view.ts';
import type { LateScene } from './late-scene.ts';
import { opener } from './opener.ts';
import { changeForm, extraForm } from './planning-forms.ts';
import { placeOf } from './scene.ts';

/** What changes all meetings to come: other dates, one more between, and their end. */
export function planningView(scene: LateScene): TemplateResult {
  const { desk, messages } = scene;
  const { planning } = messages.oneOnOneLate;
  const [change, extra] = [changeForm(scene), extraForm(scene)];
  return html`<section class="planning" part="planning" aria-labelledby="planning">
    <h3 id="planning" tabindex="-1">${planning.title}</h3>
    <div class="actions">
      ${opener(change.place, planning.change, scene, '')}
      ${opener(extra.place, planning.extra, scene, '')} ${endView(scene)}
    </div>
    ${desk.isOpen(change.place) ? formView(change, scene) : nothing}
    ${desk.isOpen(extra.place) ? formView(extra, scene) : nothing}
  </section>`;
}

/** Ends the series in a second step, since the other one loses the meetings too. */
function endView(scene: LateScene): TemplateResult {
  const { host, messages, series, deeds } = scene;
  const { planning } = messages.oneOnOneLate;
  const place = placeOf(scene, 'series-end');
  const ask = () => {
    host.toggle(place);
    host.focus('[data-end]');
  };
  if (!host.isOpen(place)) {
    return html`<button type="button" data-end @click=${ask}>${planning.end}</button>`;
  }
  const end = async () => {
    const lead = host.leading();
    const isEnded = await host.run({
      place,
      command: { type: 'series.end', input: { seriesId: series.id } },
      said: planning.ended,
    });
    if (!isEnded) return;
    host.toggle(place);
    lead('#title');
  };
  return html`<span class="sure">
    <span>${planning.endSure}</span>
    <button type="button" data-end @click=${ask}>${messages.words.cancel}</button>
    <button
      type="button"
      class="primary"
      aria-disabled=${deeds.isRunning(place) ? 'true' : 'false'}
      @click=${() => void end()}
    >
      ${planning.end}
    </button>
    ${deedProblem(deeds, place, messages)}
  </span>`;
}
