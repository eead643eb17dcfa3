import type { Input, LeftOutChild } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { scoreText } from '../parts/score-text.ts';
import { progressBar } from '../parts/progress-bar.ts';
import { statusBadge, toneOf } from '../parts/status-badge.ts';
import { type LowerScene, goalLink } from './card-scene.ts';

/** So many goals show at first. */
const first = 6;
/** More rows than this are no list to read; the tree shows them all. */
const most = 200;

/** What a part that shows its first few lines needs of the card. */
export interface Unfolding {
  readonly isOpen: boolean;
  readonly open: () => void;
}

/**
 * The goals below that make the score, the greatest share first, and those that do not count, with the reason.
 * Shares come to the whole: hidden contributors are one line.
 */
export function belowView(scene: LowerScene, unfolding: Unfolding) {
  const { reading, goal, messages } = scene;
  if (reading.records.childrenOf(goal.id).length === 0) return nothing;
  const { goalCard } = messages;
  const { inputs, leftOut, hiddenLeftOut } = reading.explain(goal.id);
  const counting = [...inputs].sort((a, b) => b.share - a.share);
  const rows = [
    ...counting.map((input) => inputRow(input, scene)),
    ...leftOut.map((child) => leftOutRow(child, scene)),
  ];
  const shown = unfolding.isOpen ? most : first;
  const more = rows.length - shown;
  return html`<section class="below" part="below">
    <h3 tabindex="-1">${goalCard.below}</h3>
    <ul>
      ${rows.slice(0, shown)}
    </ul>
    ${
      more > 0 && unfolding.isOpen
        ? html`<p class="muted">${messages.explanation.more(more)}</p>`
        : nothing
    }
    ${
      more > 0 && !unfolding.isOpen
        ? html`<button class="quiet" type="button" @click=${unfolding.open}>
            ${goalCard.showAll(rows.length)}
          </button>`
        : nothing
    }
    ${
      hiddenLeftOut > 0
        ? html`<p class="muted">
            ${goalCard.doesNotCount}: ${messages.explanation.hiddenLeftOut(hiddenLeftOut)}
          </p>`
        : nothing
    }
  </section>`;
}

function inputRow({ goalId, share, progress, source }: Input, scene: LowerScene): TemplateResult {
  const { reading, messages, format } = scene;
  const score = goalId === null ? undefined : reading.scores().scoreOf(goalId);
  const note = messages.explanation.source[source];
  const name = goalId === null ? messages.explanation.hidden : goalLink(goalId, scene);
  const tone = score ? toneOf(score.status) : 'neutral';
  return html`<li>
    <span class="below-name">
      ${name} ${note ? html`<span class="muted">${note}</span>` : nothing}
    </span>
    <span class="below-progress">
      <span class="visually-hidden">${messages.words.progress}: </span>
      <span class="figure">${format.percent(progress)}</span>
      ${progressBar({ progress, expected: score?.expected ?? null, tone })}
    </span>
    <span class="below-status">${score ? statusBadge(score.status, messages) : nothing}</span>
    <span class="below-share muted">${messages.goalCard.share(format.percent(share))}</span>
  </li>`;
}

function leftOutRow({ goalId, reason }: LeftOutChild, scene: LowerScene): TemplateResult {
  const { reading, messages } = scene;
  const score = reading.scores().scoreOf(goalId);
  const name = reading.records.goals.has(goalId)
    ? goalLink(goalId, scene)
    : messages.explanation.hidden;
  return html`<li class="left-out">
    <span class="below-name">${name}</span>
    <span class="below-progress">
      <span class="figure">${score ? scoreText(score.progress, scene) : '–'}</span>
    </span>
    <span class="below-status">${score ? statusBadge(score.status, messages) : nothing}</span>
    <span class="below-share muted">${messages.explanation.because[reason]}</span>
  </li>`;
}
