import type { GoalId } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import type { PerfCheckedInEvent } from '../events.ts';
import { isolated } from '../messages/isolated.ts';
import type { PanelScene } from './panel-scene.ts';

/** The form of a check-in on the goal of a line; on a goal review that of the goal that comes next. */
export function checkInPanel(scene: PanelScene): TemplateResult {
  const { line, records, messages, host, key, workspace, drafts, viewer } = scene;
  const { queue, queueForms } = messages;
  const titleOf = (id: GoalId | undefined) => isolated((id && records.goals.get(id)?.title) ?? '');
  const nextId = goalOf(scene);
  // A check-in counts at once and may be refused yet: until it is stored its form keeps its goal.
  const goalId = nextId && drafts.goalOf(key, nextId);
  const stored = (detail: PerfCheckedInEvent['detail']) => {
    // Words that were typed on meanwhile are about the same goal.
    if (!form.isWritten) drafts.releaseGoal(key);
    drafts.setSaving(key, false);
    const said = queue.did.checkIn(titleOf(detail.goalId));
    host.goOn(key, { said, commitId: detail.commitId, viewer, goalId: detail.goalId });
  };
  const form = drafts.checkIn(key, { stored, left: () => host.close(key) });
  if (goalId) form.goalId = goalId;
  form.workspace = workspace;
  return html`${
    line.activity === 'goal-review'
      ? html`<p class="step"><strong>${queueForms.reviewNext(titleOf(goalId))}</strong></p>
          <p class="hint">${queueForms.reviewHint}</p>`
      : nothing
  }${form}`;
}

/** The goal that a line is about, or that waits for a word. */
function goalOf({ line }: PanelScene): GoalId | undefined {
  if (line.subject.kind === 'goal') return line.subject.goalId;
  return (line.command.input as { readonly goalId?: GoalId }).goalId;
}
