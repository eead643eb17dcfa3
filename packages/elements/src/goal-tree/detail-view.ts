import type { GoalId, Workspace } from '@throughline/core';
import { type TemplateResult, html } from 'lit';
import type { Format } from '../format.ts';
import type { Messages } from '../messages.ts';
import { icon } from '../parts/icons.ts';
import { explanation } from '../parts/explanation.ts';
import { scoreText } from '../parts/explanation-words.ts';

/** What can stand open below a row. */
export type DetailKind = 'check-in' | 'explain';

/** Texts and formats of the language in use. */
export interface Words {
  readonly messages: Messages;
  readonly format: Format;
}

/** The check-in form of a goal, in a region. */
export function formView(title: string, form: HTMLElement, { messages }: Words): TemplateResult {
  return html`<div class="region" role="region" aria-label=${messages.tree.checkIn(title)}>
    ${form}
  </div>`;
}

/** The explanation of a score, in a region that takes the focus. */
export function explanationView(
  goalId: GoalId,
  workspace: Workspace,
  words: Words,
  ways: { readonly go: (goalId: GoalId) => void; readonly close: () => void },
): TemplateResult {
  const { messages, format } = words;
  const { records } = workspace;
  const title = records.goals.get(goalId)?.title ?? '';
  return html`<div
    class="region explain"
    role="region"
    tabindex="-1"
    aria-label=${messages.explanation.label(title)}
  >
    <p class="region-title">${title}</p>
    ${explanation(workspace.explain(goalId), { records, messages, format }, ways.go)}
    <button
      class="quiet close"
      type="button"
      aria-label=${messages.words.close}
      @click=${ways.close}
    >
      ${icon('close')}
    </button>
  </div>`;
}

/** The scores of a goal and of all it counts in, as they read now: the goal first, then upwards. */
export function scoresAbove(
  goalId: GoalId,
  workspace: Workspace,
  words: Words,
): ReadonlyMap<GoalId, string> {
  const texts = new Map<GoalId, string>();
  const queue: GoalId[] = [goalId];
  for (const id of queue) {
    const goal = workspace.records.goals.get(id);
    if (!goal || texts.has(id)) continue;
    const score = workspace.scores().scoreOf(id);
    texts.set(id, score ? scoreText(score.progress, words) : '');
    for (const link of goal.links) if (link.role === 'contributes') queue.push(link.parentId);
  }
  return texts;
}

/** How many changed scores are read out; a goal can count in hundreds. */
const said = 6;

/** A sentence for each score that reads differently now. */
export function changesText(
  goalId: GoalId,
  before: ReadonlyMap<GoalId, string>,
  workspace: Workspace,
  words: Words,
): string {
  const { tree } = words.messages;
  const { goals } = workspace.records;
  const after = scoresAbove(goalId, workspace, words);
  const changes = [...after].filter(([id, text]) => before.get(id) !== text).slice(0, said);
  const sentences = changes.map(
    ([id, text]) => `${tree.changed(goals.get(id)?.title ?? '', before.get(id) ?? '', text)}.`,
  );
  const title = goals.get(goalId)?.title ?? '';
  return [tree.checkedIn(title), ...(sentences.length > 0 ? sentences : [tree.unchanged])].join(
    ' ',
  );
}
