import { type Explanation, isOver } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { deedProblem } from '../parts/done-notice.ts';
import { overrideSentences } from '../parts/override-words.ts';
import { type Act, placeOf } from './act-drafts.ts';
import { type ActScene, mayRun } from './act-scene.ts';
import { metricRead } from './metric-read.ts';
import { actButton, noticeOf } from './word-acts.ts';

/** What a person set in place of the score, and for whoever may, setting it, computing it again, and values of its metric. */
export function scoreActs(scene: ActScene): TemplateResult | typeof nothing {
  const notice = noticeOf(['override', 'clear-override', 'observe'], scene);
  const why = scene.goal.override && scene.reading.explain(scene.goal.id);
  const set = why ? overrideNote(why, scene) : nothing;
  const acts = actsOn(scene, set !== nothing);
  if (notice === nothing && set === nothing && acts.buttons.length === 0) return nothing;
  return html`<div class="acts" part="acts" data-back="#why">
    ${set} ${notice} ${deedProblem(scene.deeds, placeOf(clearing(scene)), scene.messages)}
    ${acts.buttons.length > 0 ? html`<div class="actions">${acts.buttons}</div>` : nothing}
    ${acts.forms}
  </div>`;
}

function clearing({ goal }: ActScene): Act {
  return { kind: 'clear-override', goalId: goal.id };
}

/** What is set, by whom, why, until when, and what is computed. */
function overrideNote(why: Explanation, scene: ActScene): TemplateResult | typeof nothing {
  const { reading, messages, format } = scene;
  if (!why.override) return nothing;
  const words = { records: reading.records, messages, format };
  return html`<div class="notice warn" part="override">
    <div class="grow">
      <strong>${messages.goalJudging.override.label}</strong>
      ${overrideSentences(why.override, why, words).map((text) => html`<p>${text}</p>`)}
    </div>
  </div>`;
}

function actsOn(scene: ActScene, isSet: boolean) {
  const { goal, drafts, form, messages, workspace } = scene;
  const { override, metric: ofMetric } = messages.goalJudging;
  const { goalId, metric, metricId } = aboutOf(scene);
  const set: Act = { kind: 'override', goalId };
  const observe: Act = { kind: 'observe', goalId, ...(metricId && { about: metricId }) };
  const has = (act: Act) => workspace !== undefined && drafts.hasWords(act);
  const maySet = goal.state === 'active' && mayRun(scene, 'goal.override', { goalId });
  const mayObserve = metric && !isOver(goal) && mayRun(scene, 'metric.observe', { metricId });
  const label = isSet ? override.change : override.set;
  const name = isSet ? override.changeTitle : override.set;
  const enter = { label: ofMetric.enter, name: ofMetric.enterOf(metric?.name ?? '') };
  const buttons = [
    ...(mayObserve || has(observe) ? [actButton(observe, enter, scene)] : []),
    ...(maySet || has(set) ? [actButton(set, { label, name }, scene)] : []),
    ...(isSet ? clearButton(scene) : []),
  ];
  return { buttons, forms: html`${form(observe)} ${form(set)}` };
}

/** What is open, or was, on another metric is about that one. */
function aboutOf({ goal, drafts, reading }: ActScene) {
  const metric = metricRead(goal, reading.records);
  const open = drafts.openOn(goal.id);
  const about = open?.kind === 'observe' ? open.about : undefined;
  return { goalId: goal.id, metric, metricId: about ?? metric?.id };
}

function clearButton(scene: ActScene): readonly TemplateResult[] {
  const { goal, deeds, messages, run } = scene;
  const { override } = messages.goalJudging;
  const input = { goalId: goal.id, base: goal.override ?? null };
  if (isOver(goal) || !mayRun(scene, 'goal.clear-override', input)) return [];
  const act = clearing(scene);
  const deed = {
    command: { type: 'goal.clear-override', input } as const,
    said: override.cleared,
    canUndo: true,
  };
  return [
    html`<button
      type="button"
      data-act=${placeOf(act)}
      aria-disabled=${deeds.isRunning(placeOf(act)) ? 'true' : 'false'}
      @click=${() => run(act, deed)}
    >
      ${override.clear}
    </button>`,
  ];
}
