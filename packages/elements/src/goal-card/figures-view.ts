import type { GoalScore } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { scoreText } from '../parts/score-text.ts';
import { lastReport } from '../parts/last-report.ts';
import { progressBar } from '../parts/progress-bar.ts';
import { statusBadge, toneOf } from '../parts/status-badge.ts';
import type { CardScene } from './card-scene.ts';

/** How far it is, against where it should be; how sure people are, and since when nobody has said anything. */
export function figuresView(scene: CardScene, why: TemplateResult): TemplateResult {
  const { goal, reading, messages, format } = scene;
  const { words, goalCard } = messages;
  const score = reading.scores().scoreOf(goal.id);
  const report = lastReport(reading, goal, scene, reading.now());
  return html`<section class="figures" part="figures" aria-label=${goalCard.figures}>
    <div class="score">
      <p class="score-line">
        <span class="visually-hidden">${words.progress}: </span>
        <strong class="score-figure"
          >${score ? scoreText(score.progress, scene) : messages.status['no-data']}</strong
        >
        ${statusBadge(score?.status ?? 'no-data', messages)}
      </p>
      ${score ? barOf(score) : nothing} ${because(score, scene)}
    </div>
    <dl>
      <div>
        <dt>${words.expected}</dt>
        <dd>${isPaced(score) ? format.percent(score.expected) : '–'}</dd>
      </div>
      <div>
        <dt>${words.confidence}</dt>
        <dd>${report.confidence || words.noConfidence}</dd>
      </div>
      <div>
        <dt>${goalCard.reported}</dt>
        <dd title=${report.reportedAt || nothing}>${report.reported}</dd>
      </div>
    </dl>
    <div class="about-figures">${why} ${meanings(scene)}</div>
  </section>`;
}

function isPaced(score: GoalScore | undefined): score is GoalScore {
  return score !== undefined && score.status !== 'draft' && score.status !== 'proposed';
}

function barOf({ progress, expected, status }: GoalScore): TemplateResult {
  const scored = progress.kind === 'scored';
  return progressBar({
    progress: scored ? progress.progress : null,
    expected: scored ? expected : null,
    tone: toneOf(status),
  });
}

function because(score: GoalScore | undefined, { messages }: CardScene) {
  if (score?.progress.kind !== 'undefined') return nothing;
  return html`<p class="muted">${messages.undefinedBecause[score.progress.reason]}</p>`;
}

function meanings({ messages }: CardScene): TemplateResult {
  const { goalCard } = messages;
  return html`<details class="meanings">
    <summary>${goalCard.meaning}</summary>
    <dl>
      ${goalCard.meanings.map(
        ([name, text]) =>
          html`<dt>${name}</dt>
            <dd>${text}</dd>`,
      )}
    </dl>
  </details>`;
}
