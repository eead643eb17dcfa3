import type { Closing, Goal } from '@throughline/core';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { carriedInto } from './carried.ts';
import { carriedText, takesTarget } from './carried-text.ts';
import { type ClosingScene, goalOf } from './closing-scene.ts';
import { type Decision, decisionIn, unsaidIn } from './drafts.ts';
import type { StepMessages } from './texts.ts';

type Scene = ClosingScene<StepMessages>;

const decisions: readonly Decision[] = ['done', 'carry', 'drop'];

/** What comes of a goal: one of three answers, and what a goal that carries it on would be. */
export function decisionField(closing: Closing, scene: Scene) {
  const { host, messages } = scene;
  const { closingSteps } = messages;
  const { goalId, proposed } = closing;
  const draft = host.draftOf(goalId);
  const chosen = decisionIn(draft, proposed);
  const isMissing = host.isChecked && unsaidIn(draft, proposed).includes('decision');
  const isOver = isUsedUp(closing, goalOf(scene, goalId));
  return html`<fieldset class="field" aria-describedby="decision-error">
    <legend>${closingSteps.decision}</legend>
    ${decisions.map(
      (decision) =>
        html`<label class="choice">
            <input
              type="radio"
              name="decision"
              value=${decision}
              .checked=${live(chosen === decision)}
              ?disabled=${decision === 'carry' && isOver}
              aria-invalid=${isMissing ? 'true' : nothing}
              @change=${() => host.change(goalId, { decision })}
            />
            <span
              >${closingSteps.decisions[decision]}
              <span class="hint"
                >${
                  decision === 'carry' && isOver
                    ? closingSteps.cannotGoOn
                    : closingSteps.decisionHints[decision]
                }</span
              ></span
            >
          </label>
          ${decision === 'carry' && chosen === 'carry' ? carryFields(closing, scene) : nothing}`,
    )}
    <p class="error" id="decision-error">${isMissing ? closingSteps.unsaid.decision : nothing}</p>
  </fieldset>`;
}

/** Whether nothing is left to go on with, and no target can be given either. */
function isUsedUp({ carried }: Closing, goal: Goal): boolean {
  return carried.kind === 'not-carried' && !takesTarget(goal);
}

function carryFields({ goalId }: Closing, scene: Scene) {
  const { host, reading, into, messages } = scene;
  const { closingSteps } = messages;
  const goal = goalOf(scene, goalId);
  const carried = carriedInto(reading, goal, into, host.carryOf(goalId));
  const measure = carriedText(carried, scene);
  const isReady = carried.kind === 'carried';
  if (!into) return html`<p class="hint carry-to">${closingSteps.noLater}</p>`;
  return html`<div class="carry-to">
    <p class=${isReady ? 'hint' : 'error'} id="carry-what">
      ${
        !isReady
          ? measure
          : measure
            ? closingSteps.goesOn(measure, into.name)
            : closingSteps.goesOnAsIs(into.name)
      }
    </p>
    <div class="carry-fields">
      ${intoField(scene, 'goal-into')} ${takesTarget(goal) ? targetField(goal, scene) : nothing}
    </div>
  </div>`;
}

/** The cycle into which goals are carried over; nothing where there is one alone. */
export function intoField({ host, later, into, messages }: Scene, id: string) {
  if (later.length < 2) return nothing;
  const choose = (event: Event) =>
    host.chooseInto((event.target as HTMLSelectElement).value as never);
  return html`<p class="field">
    <label for=${id}>${messages.closingSteps.into}</label>
    <select id=${id} @change=${choose}>
      ${later.map(
        ({ id, name }) => html`<option value=${id} ?selected=${id === into?.id}>${name}</option>`,
      )}
    </select>
  </p>`;
}

/**
 * Another target than that of before, in the unit of the measure.
 *
 * @param name - What assistive technology calls it where several stand below each other.
 */
export function targetField(goal: Goal, scene: Scene, name?: string) {
  const { host, messages } = scene;
  const { measure } = goal;
  const unit = measure && 'unit' in measure ? measure.unit : undefined;
  const id = `target-${goal.id}`;
  const { target } = host.carryOf(goal.id);
  const before = measure?.kind === 'number' ? String(measure.target) : '';
  const enter = (event: Event) => {
    const { value, valueAsNumber } = event.target as HTMLInputElement;
    host.changeCarry(goal.id, { target: value === '' ? null : valueAsNumber });
  };
  return html`<p class="field target">
    <label for=${id}
      >${messages.closingSteps.target}${unit ? html` (<bdi>${unit}</bdi>)` : nothing}</label
    >
    <input
      id=${id}
      type="number"
      step="any"
      inputmode="decimal"
      aria-label=${name ?? nothing}
      placeholder=${before}
      .value=${live(target === null ? '' : String(target))}
      @input=${enter}
    />
  </p>`;
}
