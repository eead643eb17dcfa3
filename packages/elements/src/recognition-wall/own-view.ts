import { type TemplateResult, html, nothing } from 'lit';
import { deedProblem } from '../parts/done-notice.ts';
import { type WallScene, ownPlace } from './wall-scene.ts';

/** Whether the viewer is on the wall, and a way to say otherwise, which asks once more. */
export function ownView(scene: WallScene): TemplateResult | typeof nothing {
  const { reading, workspace, messages, host, deeds } = scene;
  const person = reading.records.people.get(reading.viewer);
  if (!person) return nothing;
  const isOff = person.wallOptOut === true;
  const { own } = messages.recognitionWall;
  const may = workspace?.may({
    type: 'person.edit',
    input: { personId: person.id, fields: { wallOptOut: !isOff }, base: {} },
  }).allowed;
  const isOpen = host.opened?.kind === 'own';
  return html`<section class="own" part="own" aria-labelledby="own-title">
    <h3 id="own-title">${own.title}</h3>
    <p class="muted">${isOff ? own.off : own.on}</p>
    ${
      may && !isOpen
        ? html`<button
            id="own"
            class="link quiet-link"
            type="button"
            @click=${() => host.open({ kind: 'own' })}
          >
            ${isOff ? own.goOn : own.goOff}
          </button>`
        : nothing
    }
    ${may && isOpen ? question(isOff, scene) : nothing} ${deedProblem(deeds, ownPlace, messages)}
  </section>`;
}

function question(isOff: boolean, { messages, host, deeds }: WallScene): TemplateResult {
  const { own } = messages.recognitionWall;
  return html`<div class="ask" role="group" aria-labelledby="own-title">
    <p>${isOff ? own.onMeans : own.offMeans}</p>
    <div class="actions">
      <button
        type="button"
        aria-disabled=${deeds.isRunning(ownPlace) ? 'true' : 'false'}
        @click=${() => host.keepOff(!isOff)}
      >
        ${isOff ? own.goOn : own.goOff}
      </button>
      <button id="keep" class="quiet" type="button" @click=${() => host.open({ kind: 'own' })}>
        ${own.stay}
      </button>
    </div>
  </div>`;
}
