import { type Goal, type GoalPhase, phaseAdvice } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { deedProblem } from '../parts/done-notice.ts';
import { type Feeling, phaseDeskOf } from './phase-desk.ts';
import type { PersonScene } from './person-scene.ts';

/** What can be done about how a goal feels: said, changed and taken back; nothing where the viewer may not. */
export function phaseActs(goal: Goal, phase: GoalPhase | undefined, scene: PersonScene) {
  const { workspace, messages } = scene;
  const { id } = goal;
  const input = { goalId: id, ability: 0, energy: 0 };
  if (!workspace?.may({ type: 'phase.set', input }).allowed) return nothing;
  const desk = phaseDeskOf(scene);
  const feeling = desk.draftOf(id);
  if (feeling) return html`${form(goal, feeling, scene)} ${problemAt(goal, scene)}`;
  const { personParts } = messages;
  const open = (event: Event) => {
    const root = rootOf(event);
    desk.open(id, phase);
    void scene.host.element.updateComplete.then(() =>
      root.querySelector<HTMLElement>(idOf(id))?.focus(),
    );
  };
  return html`<p class="phase-acts">
      <button
        type="button"
        data-phase=${id}
        aria-label=${personParts.phaseOf(phase ? personParts.phaseChange : personParts.phaseSay, goal.title)}
        @click=${open}
      >
        ${phase ? personParts.phaseChange : personParts.phaseSay}
      </button>
      ${phase ? clearButton(goal, scene) : nothing}
    </p>
    ${problemAt(goal, scene)}`;
}

function clearButton({ id, title }: Goal, scene: PersonScene): TemplateResult {
  const { personParts } = scene.messages;
  const clear = async (event: Event) => {
    const root = rootOf(event);
    if (await phaseDeskOf(scene).clear(id)) await backTo(id, { root, scene });
  };
  return html`<button
    class="quiet"
    type="button"
    aria-label=${personParts.phaseOf(personParts.phaseClear, title)}
    @click=${clear}
  >
    ${personParts.phaseClear}
  </button>`;
}

function form({ id, title }: Goal, feeling: Feeling, scene: PersonScene): TemplateResult {
  const { messages } = scene;
  const { personParts } = messages;
  const desk = phaseDeskOf(scene);
  const send = async (event: Event) => {
    event.preventDefault();
    const root = rootOf(event);
    if (await desk.keep(id)) await backTo(id, { root, scene });
  };
  const leave = (event: Event) => {
    const root = rootOf(event);
    desk.leave(id);
    void backTo(id, { root, scene });
  };
  return html`<form
    class="phase-form"
    part="form"
    aria-label=${personParts.phaseOf(personParts.phaseSay, title)}
    @submit=${send}
    @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && leave(event)}
  >
    ${slider(id, 'ability', { feeling, scene })} ${slider(id, 'energy', { feeling, scene })}
    <p class="muted">${personParts.corners[phaseAdvice(feeling).corner]}</p>
    <p class="phase-acts">
      <button class="main" aria-disabled=${String(desk.deeds.isRunning(id))}>
        ${personParts.phaseKeep}
      </button>
      <button class="quiet" type="button" @click=${leave}>${messages.words.close}</button>
    </p>
  </form>`;
}

interface Around {
  readonly feeling: Feeling;
  readonly scene: PersonScene;
}

function slider(id: Goal['id'], name: keyof Feeling, { feeling, scene }: Around): TemplateResult {
  const { messages, format } = scene;
  const said = format.percent(feeling[name]);
  const change = ({ target }: Event) =>
    phaseDeskOf(scene).change(id, { [name]: Number((target as HTMLInputElement).value) / 100 });
  return html`<label for="phase-${name}-${id}">${messages.personParts[name]}</label>
    <input
      id="phase-${name}-${id}"
      type="range"
      min="0"
      max="100"
      step="10"
      aria-valuetext=${said}
      .value=${live(String(Math.round(feeling[name] * 100)))}
      @input=${change}
    />
    <output for="phase-${name}-${id}">${said}</output>`;
}

const problemAt = ({ id }: Goal, scene: PersonScene) =>
  deedProblem(phaseDeskOf(scene).deeds, id, scene.messages);

const idOf = (id: Goal['id']) => `#${CSS.escape(`phase-ability-${id}`)}`;
const rootOf = ({ currentTarget }: Event) => (currentTarget as Element).getRootNode() as ShadowRoot;

/** Leads the focus to where the form of a goal is opened. */
async function backTo(
  id: Goal['id'],
  { root, scene }: { readonly root: ShadowRoot; readonly scene: PersonScene },
): Promise<void> {
  await scene.host.element.updateComplete;
  root.querySelector<HTMLElement>(`[data-phase="${CSS.escape(id)}"]`)?.focus();
}
