import type { Explanation, Goal } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { type Go, goalButton, inputsTable, leftOutList } from './explanation-inputs.ts';
import {
  type Words,
  formulaText,
  measureText,
  readingText,
  statusText,
} from './explanation-words.ts';
import { factsText } from './facts.ts';
import { overrideSentences } from './override-words.ts';
import { scoreText } from './score-text.ts';
import { statusBadge } from './status-badge.ts';

/**
 * Why a goal stands where it does, to read: what decides, the readings or contributions with their
 * weights, what is left out and why, what a person set instead, and the rule behind the status.
 *
 * @param go - Called with a goal that somebody wants to move on to.
 */
export function explanation(why: Explanation, words: Words, go: Go): TemplateResult {
  const { messages, records } = words;
  const goal = records.goals.get(why.goalId);
  const { score } = why;
  return html`<div class="explanation" part="explanation">
    <p class="explanation-title">
      ${messages.explanation.title(scoreText(score.progress, words))}
      ${statusBadge(score.status, messages)}
    </p>
    <div class="progress-because">
      <div>
        ${sentences(decides(why, words))} ${goal ? overridden(goal, why, words) : nothing}
        ${goal ? stated(goal, why, words) : nothing}
      </div>
      ${inputsTable(why, words, go)} ${leftOutList(why, words, go)}
    </div>
    <div class="status-because">
      <div>
        <p class="part-title">${messages.explanation.statusTitle}</p>
        ${sentences(statusText(why, words))} ${worst(why, words, go)}
      </div>
      ${goal ? parents(goal, words, go) : nothing}
    </div>
  </div>`;
}

function decides(why: Explanation, words: Words): string[] {
  const { messages } = words;
  const { used, set } = why.driver;
  const { computed, measure } = why;
  return [
    `${messages.explanation.driver[used]}${set === 'auto' ? '' : ` ${messages.explanation.chosen}`}`,
    measure && used === 'measure' ? measureText(measure, words) : '',
    used === 'measure' || used === 'manual' ? readingText(why, words) : '',
    used === 'measure' ? formulaText(why, words) : '',
    computed.kind === 'undefined' ? messages.undefinedBecause[computed.reason] : '',
  ];
}

function overridden({ override }: Goal, why: Explanation, words: Words) {
  if (!override) return nothing;
  return html`<div class="note">${sentences(overrideSentences(override, why, words))}</div>`;
}

/** What an import stated and the score does not use: a figure that it does use is told above. */
function stated({ stated: figures }: Goal, why: Explanation, words: Words) {
  if (!figures) return nothing;
  const { format, messages } = words;
  const { unit } = figures;
  const fields = [
    figures.progress === undefined ? '' : format.percent(figures.progress),
    ...(['start', 'target', 'actual'] as const).map((field) => {
      const value = figures[field];
      if (value === undefined || value === usedFigures(why)[field]) return '';
      return `${messages.explanation.statedFields[field]} ${format.number(value, unit)}`;
    }),
  ];
  const told = factsText(fields, messages);
  if (!told && !figures.note) return nothing;
  return html`<div class="note">
    ${told ? sentences([messages.explanation.stated(figures.source, told)]) : nothing}
    ${figures.note ? html`<p class="muted">${figures.note}</p>` : nothing}
  </div>`;
}

function usedFigures({ driver, measure, readings }: Explanation) {
  if (driver.used !== 'measure' || measure?.kind !== 'number') return {};
  return { start: measure.start, target: measure.target, actual: readings.at(-1)?.value };
}

function worst({ score }: Explanation, { messages, records }: Words, go: Go) {
  if (score.worst === null || score.worst === score.goalId) return nothing;
  const goal = records.goals.get(score.worst);
  return goal ? html`<p>${messages.explanation.worst} ${goalButton(goal, go)}</p>` : nothing;
}

function parents(goal: Goal, { messages, records, format }: Words, go: Go) {
  const { explanation: said } = messages;
  const links = goal.links.filter(({ parentId }) => records.goals.has(parentId));
  if (links.length === 0) return nothing;
  return html`<div>
    <p class="part-title">${said.parents}</p>
    <ul>
      ${links.map(
        ({ parentId, weight, role }) =>
          html`<li>
            ${goalButton(records.goals.get(parentId), go)}
            <span class="muted"
              >–
              ${role === 'supports' ? said.supports : said.contributes(format.number(weight))}</span
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

function sentences(texts: readonly string[]) {
  return texts.filter(Boolean).map((text) => html`<p>${text}</p>`);
}
