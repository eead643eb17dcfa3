import type { GoalId } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { problem } from '../parts/problem.ts';
import { carriedInto, readyToCarry } from './carried.ts';
import { carriedText, takesTarget } from './carried-text.ts';
import { type ClosingScene, goalOf } from './closing-scene.ts';
import { intoField, targetField } from './decision-field.ts';
import { moreOf } from './more-of.ts';
import type { StepMessages } from './texts.ts';

type Scene = ClosingScene<StepMessages>;

/** The closed goals that are to go on: what each would be, and the button that carries them over. */
export function carryPanel(scene: Scene): TemplateResult | typeof nothing {
  const { host, closing, toCarry, into, workspace, messages } = scene;
  const { closingSteps } = messages;
  if (closing.goingOn.length === 0) return nothing;
  const goalIds = workspace ? toCarry : closing.goingOn;
  const shown = goalIds.slice(0, host.shown('carry'));
  return html`<section class="panel" part="carry" aria-labelledby="carry-title">
    <h4 class="panel-title" id="carry-title" tabindex="-1">
      ${closingSteps.carryTitle(closing.goingOn.length)}
    </h4>
    <p class="muted">${hint(scene)}</p>
    <ul class="carried">
      ${shown.map((goalId) => carriedRow(goalId, scene))}
    </ul>
    ${moreOf({ key: 'carry', shown: shown.length, all: goalIds.length }, scene)}
    ${toCarry.length > 0 && into ? actions(scene) : nothing}
  </section>`;
}

function hint({ toCarry, isWhole, into, workspace, messages }: Scene): string {
  const { closingSteps, closeCycle } = messages;
  if (!workspace) return closeCycle.past;
  if (toCarry.length === 0 && isWhole) return closingSteps.carryNone;
  return into ? closingSteps.carryHint : closingSteps.noLater;
}

function carriedRow(goalId: GoalId, scene: Scene) {
  const { host, reading, workspace, into, messages } = scene;
  const { closingSteps } = messages;
  const goal = goalOf(scene, goalId);
  const draft = host.carryOf(goalId);
  const carried = carriedInto(reading, goal, into, draft);
  const failure = host.work.failures.get(goalId);
  const canGoOn = carried.kind === 'carried';
  return html`<li data-carry=${goalId}>
    <label class="choice">
      <input
        type="checkbox"
        aria-label=${closingSteps.include(goal.title)}
        .checked=${live(!draft.left && canGoOn)}
        ?disabled=${!workspace || !canGoOn}
        @change=${(event: Event) =>
          host.changeCarry(goalId, { left: !(event.target as HTMLInputElement).checked })}
      />
      <span
        ><bdi>${goal.title}</bdi>
        <span class=${canGoOn ? 'hint' : 'error'}>${carriedText(carried, scene)}</span></span
      >
    </label>
    ${workspace && takesTarget(goal) ? targetField(goal, scene, closingSteps.targetOf(goal.title)) : nothing}
    ${
      failure
        ? problem(messages, { title: closingSteps.failedCarry, error: failure.error })
        : nothing
    }
  </li>`;
}

function actions(scene: Scene) {
  const { host, into, messages } = scene;
  const number = readyToCarry(scene).length;
  const isBusy = host.work.running !== null;
  return html`<div class="actions carry-actions">
    ${intoField(scene, 'into')}
    <button
      class="primary"
      type="button"
      ?disabled=${isBusy || number === 0}
      @click=${() => host.carryAll()}
    >
      ${messages.closingSteps.carryRun(number, into?.name ?? '')}
    </button>
  </div>`;
}
