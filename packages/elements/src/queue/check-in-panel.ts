import type { GoalId } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import type { PerfCheckedInEvent } from '../events.ts';
import type { PanelScene } from './panel-scene.ts';

/** The form of a check-in on the goal of a line; on a goal review that of the goal that comes next. */
export function checkInPanel(scene: PanelScene): TemplateResult {
  const { line, records, messages, host, key, workspace } = scene;
  const goalId = goalOf(scene);
  const title = (goalId && records.goals.get(goalId)?.title) ?? '';
  const isReview = line.activity === 'goal-review';
  const { queue, queueForms } = messages;
  const checkedIn = ({ detail: { commitId } }: PerfCheckedInEvent) =>
    host.goOn(key, { said: queue.did.checkIn(title), commitId });
  return html`${
      isReview
        ? html`<p class="step"><strong>${queueForms.reviewNext(title)}</strong></p>
            <p class="hint">${queueForms.reviewHint}</p>`
        : nothing
    }<perf-check-in
      compact
      .goalId=${goalId}
      .workspace=${workspace}
      @perf-checked-in=${checkedIn}
      @perf-check-in-cancel=${() => host.close(key)}
    ></perf-check-in>`;
}

/** The goal that a line is about, or that waits for a word. */
function goalOf({ line }: PanelScene): GoalId | undefined {
  if (line.subject.kind === 'goal') return line.subject.goalId;
  return (line.command.input as { readonly goalId?: GoalId }).goalId;
}
