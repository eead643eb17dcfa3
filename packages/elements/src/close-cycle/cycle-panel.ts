import { type TemplateResult, html, nothing } from 'lit';
import { nameList } from '../parts/name-list.ts';
import { problem } from '../parts/problem.ts';
import type { ClosingScene } from './closing-scene.ts';
import type { StepMessages } from './texts.ts';

type Scene = ClosingScene<StepMessages>;

/** The close of the cycle itself, for who may: what is still in its way, and what it means, since it cannot be undone. */
export function cyclePanel(scene: Scene): TemplateResult {
  const { host, cycle, closing, messages } = scene;
  const { closingSteps } = messages;
  const isReady = closing.waiting.length === 0 && closing.openWithin.length === 0;
  const isAsked = host.panel === 'cycle' && isReady;
  return html`<section class="panel cycle-panel" part="cycle" aria-labelledby="cycle-title">
    <h4 class="panel-title" id="cycle-title" tabindex="-1">
      <bdi>${closingSteps.cycleTitle(cycle.name)}</bdi>
    </h4>
    ${isAsked ? question(scene) : html`<p class="muted">${inTheWay(scene)}</p>`}
    ${
      isReady && !isAsked
        ? html`<div class="actions">
            <button class="cycle-begin" type="button" @click=${() => host.show('cycle')}>
              ${closingSteps.cycleBegin}
            </button>
          </div>`
        : nothing
    }
  </section>`;
}

function inTheWay({ reading, closing, messages, format }: Scene): string {
  const { closingSteps } = messages;
  const { waiting, openWithin, goingOn } = closing;
  if (waiting.length > 0) return closingSteps.cycleWaits(waiting.length);
  if (openWithin.length > 0) {
    const names = openWithin.map((id) => reading.records.cycles.get(id)?.name ?? id);
    return closingSteps.cycleWithin(nameList(names, format.locale));
  }
  return goingOn.length > 0 ? closingSteps.cycleCarry(goingOn.length) : closingSteps.cycleReady;
}

function question({ host, closing, messages }: Scene) {
  const { closingSteps } = messages;
  const { cycleFailure } = host.work;
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') host.show(null);
  };
  return html`<div class="question" @keydown=${leave}>
    <p>${closingSteps.cycleMeans}</p>
    ${
      closing.goingOn.length > 0
        ? html`<p>${closingSteps.cycleCarry(closing.goingOn.length)}</p>`
        : nothing
    }
    ${
      cycleFailure === undefined
        ? nothing
        : problem(messages, { title: closingSteps.cycleFailed, error: cycleFailure })
    }
    <div class="actions">
      <button type="button" @click=${() => host.closeCycle()}>${closingSteps.cycleRun}</button>
      <button class="cycle-keep" type="button" @click=${() => host.show(null)}>
        ${closingSteps.cycleKeep}
      </button>
    </div>
  </div>`;
}
