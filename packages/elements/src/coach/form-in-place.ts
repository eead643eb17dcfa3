import { type TemplateResult, html, nothing } from 'lit';
import type { PerfGoalSavedEvent } from '../events.ts';
import type { ThankPlace } from '../parts/thank-place.ts';
import type { CoachScene, OpenedAction } from './coach-scene.ts';

/** The form that is open beside a suggestion. */
export function formInPlace(
  { form, suggestion }: OpenedAction,
  thank: ThankPlace | undefined,
  scene: CoachScene,
): TemplateResult | typeof nothing {
  const { workspace, host, messages } = scene;
  const { ids } = suggestion.action;
  const { did } = messages.coach;
  switch (form) {
    case 'check-in':
      return html`<perf-check-in
        class="form"
        .goalId=${ids.goalId}
        .workspace=${workspace}
        @perf-checked-in=${() => host.close(did)}
        @perf-check-in-cancel=${() => host.close('')}
      ></perf-check-in>`;
    case 'goal':
    case 'new-goal':
      return html`<perf-goal-editor
        class="form"
        .goalId=${form === 'goal' ? ids.goalId : undefined}
        .cycleId=${ids.cycleId}
        .workspace=${workspace}
        @perf-goal-saved=${({ detail }: PerfGoalSavedEvent) =>
          detail.isComplete ? host.close(did) : undefined}
        @perf-goal-edit-cancel=${() => host.close('')}
      ></perf-goal-editor>`;
    case 'thank':
      return thank?.view(scene) ?? nothing;
    case undefined:
      return nothing;
  }
}
