import type { Goal, GoalId, Workspace } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import type { LocaleController } from '../controllers/locale-controller.ts';
import type { Messages, english } from './texts.ts';
import { icon } from '../parts/icons.ts';
import { lastReport } from '../parts/last-report.ts';
import { ownerOf } from '../parts/owner.ts';
import { scoreText } from '../parts/score-text.ts';

/** What can stand open below a row. */
export type DetailKind = 'check-in' | 'explain' | 'places' | 'move' | 'findings';

/** Texts and formats of the language in use. */
export type Words = Pick<
  LocaleController<keyof typeof english>,
  'messages' | 'format' | 'messagesNow' | 'messagesWith' | 'whenThere'
>;

/** The check-in form of a goal, in a region. */
export function formView(title: string, form: HTMLElement, { messages }: Words): TemplateResult {
  return html`<div class="region" role="region" aria-label=${messages.tree.checkIn(title)}>
    ${form}
  </div>`;
}

/** Why there is no checking in on a goal, in a region that takes the focus. */
export function refusalView(
  title: string,
  reason: string,
  { messages }: Words,
  close: () => void,
): TemplateResult {
  return html`<div
    class="region refusal"
    role="region"
    tabindex="-1"
    aria-label=${messages.tree.checkIn(title)}
  >
    <p class="region-title">${title}</p>
    <p><strong>${messages.tree.noCheckIn}.</strong> ${reason}.</p>
    ${closeButton(messages, close)}
  </div>`;
}

/**
 * The explanation of a score, in a region that takes the focus.
 *
 * @param why - The explanation, or what stands for it.
 */
export function explanationView(
  goalId: GoalId,
  workspace: Workspace,
  words: Words,
  { why, close }: { readonly why: TemplateResult; readonly close: () => void },
): TemplateResult {
  const { messages } = words;
  const goal = workspace.records.goals.get(goalId);
  const title = goal?.title ?? '';
  return html`<div
    class="region explain"
    role="region"
    tabindex="-1"
    aria-label=${messages.words.explanation(title)}
  >
    <p class="region-title">${title}</p>
    ${goal ? aboutLine(goal, workspace, words) : nothing} ${why}
    <slot name="row-actions"></slot>
    ${closeButton(messages, close)}
  </div>`;
}

/** What is fetched when it is asked for, in a region that takes the focus. */
export function lateRegionView(
  kind: 'move' | 'findings',
  title: string,
  { messages }: Words,
  { inside, close }: { readonly inside: TemplateResult; readonly close: () => void },
): TemplateResult {
  const { tree } = messages;
  const label = kind === 'move' ? tree.move(title) : tree.findingsOf(title);
  return html`<div class="region ${kind}" role="region" tabindex="-1" aria-label=${label}>
    <p class="region-title">${label}</p>
    ${inside} ${closeButton(messages, close)}
  </div>`;
}

/** What the row shows only where there is room for it. */
function aboutLine(goal: Goal, workspace: Workspace, words: Words) {
  const { kind, tree, words: common } = words.messages;
  const { owner, reported, confidence } = tree.columns;
  const report = lastReport(workspace, goal, words, workspace.now());
  const facts = [
    [owner, ownerOf(workspace, goal).name],
    [reported, report.reported, report.reportedAt],
    [confidence, report.confidence || common.noConfidence],
  ];
  return html`<p class="about">
    <span>${kind[goal.kind]}</span>
    ${facts.map(
      ([name, fact, title]) => html`<span title=${title || nothing}>${name}: ${fact}</span>`,
    )}
  </p>`;
}

function closeButton({ words }: Messages, close: () => void) {
  return html`<button class="quiet close" type="button" aria-label=${words.close} @click=${close}>
    ${icon('close')}
  </button>`;
}

/** Scores by goal: as a fraction, `null` for none, and as they read. */
export type ScoresAbove = ReadonlyMap<GoalId, { progress: number | null; text: string }>;

/** The scores of a goal and of all it counts in, as they are now: the goal first, then upwards. */
export function scoresAbove(goalId: GoalId, workspace: Workspace, words: Words): ScoresAbove {
  const scores = new Map<GoalId, { progress: number | null; text: string }>();
  const queue: GoalId[] = [goalId];
  for (const id of queue) {
    const goal = workspace.records.goals.get(id);
    const score = workspace.scores().scoreOf(id)?.progress;
    if (!goal || !score || scores.has(id)) continue;
    const progress = score.kind === 'scored' ? score.progress : null;
    scores.set(id, { progress, text: scoreText(score, words) });
    for (const link of goal.links) if (link.role === 'contributes') queue.push(link.parentId);
  }
  return scores;
}

/** How many changed scores are read out; a goal can count in hundreds. */
const said = 6;

/** A sentence for each score that reads differently now. */
export function changesText(
  goalId: GoalId,
  before: ScoresAbove,
  workspace: Workspace,
  words: Words,
): string {
  const { tree } = words.messages;
  const title = (id: GoalId) => workspace.records.goals.get(id)?.title ?? '';
  const earlier = (id: GoalId) => before.get(id)?.text ?? '';
  const after = [...scoresAbove(goalId, workspace, words)];
  const changes = after.filter(([id, { text }]) => earlier(id) !== text).slice(0, said);
  const sentences = changes.map(
    ([id, { text }]) => `${tree.changed(title(id), earlier(id), text)}.`,
  );
  if (sentences.length === 0) sentences.push(tree.unchanged);
  return [tree.checkedIn(title(goalId)), ...sentences].join(' ');
}
