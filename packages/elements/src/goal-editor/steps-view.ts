import type { Goal } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import type { FormMessages } from './form-texts.ts';
import type { Phase } from './phase.ts';
import type { Step } from './steps.ts';
import { stateText } from './version-text.ts';

/** What the steps are shown from, and what they ask for. */
export interface StepsModel {
  readonly steps: readonly Step[];
  readonly phase: Phase;
  readonly isDirty: boolean;
  readonly messages: FormMessages;
  readonly onStep: (step: Step) => void;
  readonly onKeep: () => void;
}

/** What the goal is, and the steps that it may take from there; nothing where it may take none. */
export function stepsView(goal: Goal, model: StepsModel): TemplateResult | typeof nothing {
  const { steps, phase, isDirty, messages } = model;
  if (steps.length === 0) return nothing;
  const { steps: words } = messages.goalForm;
  return html`<section class="life" aria-labelledby="life">
    <h3 id="life">${words.title(stateText(goal.state, messages))}</h3>
    ${
      phase.kind === 'stepping'
        ? asked(phase.step, model)
        : html`<div class="actions">${steps.map((step) => stepButton(step, model))}</div>
            ${isDirty ? html`<p class="hint" id="life-hint">${words.saveFirst}</p>` : nothing}`
    }
  </section>`;
}

function stepButton(step: Step, { messages, isDirty, phase, onStep }: StepsModel) {
  const isOff = isDirty || phase.kind === 'saving';
  return html`<button
    type="button"
    id="step-${step.name}"
    aria-disabled=${isOff ? 'true' : 'false'}
    aria-describedby=${isDirty ? 'life-hint' : nothing}
    @click=${() => (isOff ? undefined : onStep(step))}
  >
    ${messages.goalForm.steps[step.name]}
  </button>`;
}

/** Giving a goal up is for good, so it is asked first, in place. */
function asked(step: Step, { messages, onStep, onKeep }: StepsModel) {
  const { cancelAsk, cancelYes, cancelNo } = messages.goalForm.steps;
  return html`<div class="notice warn" role="group" aria-labelledby="stepping">
    <strong class="grow" id="stepping">${cancelAsk}</strong>
    <div class="actions">
      <button type="button" id="keep" aria-describedby="stepping" @click=${onKeep}>
        ${cancelNo}
      </button>
      <button type="button" class="quiet" @click=${() => onStep(step)}>${cancelYes}</button>
    </div>
  </div>`;
}
