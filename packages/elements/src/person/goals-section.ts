import type { Goal } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { pathsUp } from '../parts/paths-up.ts';
import { progressBar } from '../parts/progress-bar.ts';
import { scoreText } from '../parts/score-text.ts';
import { statusBadge, toneOf } from '../parts/status-badge.ts';
import { type PersonScene, goalLink, pageList } from './person-scene.ts';

/** So many goals of each kind are shown at first. */
const first = 12;

/** The goals that somebody owns and those that they contribute to, each with how it stands and what it serves. */
export function goalsSection(scene: PersonScene): TemplateResult {
  const { goals, host, messages, isSelf } = scene;
  const { person } = messages;
  const { own, contributed, over } = goals;
  const isEmpty = own.length + contributed.length + over.length === 0;
  if (isEmpty) return html`<p class="muted">${isSelf ? person.noGoals : nothing}</p>`;
  const showsOver = host.isOpen('over');
  return html`${group('own', person.own, own, scene)}
  ${group('contributed', person.contributes, contributed, scene)}
  ${
    over.length === 0
      ? nothing
      : html`<button
            class="quiet"
            type="button"
            aria-expanded=${String(showsOver)}
            @click=${() => host.toggle('over')}
          >
            ${showsOver ? person.hideOver : person.showOver(over.length)}
          </button>
          ${showsOver ? group('over-goals', person.over, over, scene) : nothing}`
  }`;
}

function group(key: string, title: string, items: readonly Goal[], scene: PersonScene) {
  if (items.length === 0) return nothing;
  const row = (goal: Goal) => goalRow(goal, scene);
  return html`<div class="group">
    <h4>${title}</h4>
    ${pageList({ key, items, first, row }, scene)}
  </div>`;
}

function goalRow(goal: Goal, scene: PersonScene): TemplateResult {
  const { reading, messages } = scene;
  const score = reading.scores().scoreOf(goal.id);
  return html`<div class="goal" part="goal">
    <p class="goal-title">${goalLink(goal.id, scene)}</p>
    ${score ? statusBadge(score.status, messages) : nothing}
    <p class="serves">${servesView(goal, scene)}</p>
    ${figuresView(goal, scene)}
  </div>`;
}

/** The goal right above, and the one at the top of the way there. */
function servesView(goal: Goal, scene: PersonScene) {
  const path = pathsUp(goal, scene.reading.records)[0]?.goalIds ?? [];
  const [parentId, topId] = [path.at(-1), path.at(0)];
  if (parentId === undefined) return nothing;
  return html`<span class="muted">${scene.messages.person.serves}</span>
    ${goalLink(parentId, scene)}
    ${topId === undefined || topId === parentId ? nothing : html`<span class="muted" aria-hidden="true">·</span> ${goalLink(topId, scene)}`}`;
}

function figuresView({ id }: Goal, { reading, messages, format }: PersonScene) {
  const score = reading.scores().scoreOf(id);
  if (!score) return nothing;
  const progress = score.progress.kind === 'scored' ? score.progress.progress : null;
  const isJudged = progress !== null;
  return html`<p class="goal-figures">
    ${progressBar({ progress, expected: isJudged ? score.expected : null, tone: toneOf(score.status) })}
    <span class="number">${scoreText(score.progress, { messages, format })}</span>
    ${
      isJudged
        ? html`<span class="muted"
            >${messages.person.ofExpected(format.percent(score.expected))}</span
          >`
        : nothing
    }
  </p>`;
}
