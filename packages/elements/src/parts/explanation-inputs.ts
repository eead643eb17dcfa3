import type { Explanation, Goal, GoalId, Input } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import type { Format } from '../format.ts';
import type { Words } from './explanation-words.ts';
import { scoreText } from './score-text.ts';

/** Longer lists are cut here, and the rest is summed up: a goal can have 100,000 children. */
const shown = 20;

/** Opens the explanation of another goal. */
export type Go = (goalId: GoalId) => void;

/** A goal as a button that leads to it. */
export function goalButton(goal: Goal | undefined, go: Go): TemplateResult | string {
  if (!goal) return '…';
  return html`<button class="link" type="button" @click=${() => go(goal.id)}>
    ${goal.title}
  </button>`;
}

/** The contributions to a mean, the greatest share first, as a table that adds up. */
export function inputsTable(
  { inputs, computed }: Explanation,
  words: Words,
  go: Go,
): TemplateResult | typeof nothing {
  if (inputs.length === 0) return nothing;
  const { explanation } = words.messages;
  const { columns } = explanation;
  const ordered = [...inputs].sort((a, b) => b.share - a.share);
  const rest = ordered.slice(shown);
  return html`<table class="inputs">
    <caption>
      ${explanation.inputs}
    </caption>
    <thead>
      <tr>
        <th scope="col">${columns.goal}</th>
        <th scope="col" class="figure weight">${columns.weight}</th>
        <th scope="col" class="figure share">${columns.share}</th>
        <th scope="col" class="figure">${columns.progress}</th>
        <th scope="col" class="figure">${columns.contribution}</th>
      </tr>
    </thead>
    <tbody>
      ${ordered.slice(0, shown).map((input) => inputRow(input, words, go))}
      ${rest.length > 0 ? restRow(rest, words) : nothing}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${explanation.sum}</th>
        <td class="weight"></td>
        <td class="figure share">${words.format.percent(1)}</td>
        <td></td>
        <td class="figure">
          ${computed.kind === 'scored' ? exact(computed.progress, words.format) : scoreText(computed, words)}
        </td>
      </tr>
    </tfoot>
  </table>`;
}

/** What does not count, with the reason of each. */
export function leftOutList(
  { leftOut, hiddenLeftOut }: Explanation,
  words: Words,
  go: Go,
): TemplateResult | typeof nothing {
  if (leftOut.length === 0 && hiddenLeftOut === 0) return nothing;
  const { records, messages } = words;
  const { explanation } = messages;
  const more = leftOut.length - shown;
  return html`<div class="left-out">
    <p class="part-title">${explanation.leftOut}</p>
    <ul>
      ${leftOut.slice(0, shown).map(
        ({ goalId, reason }) =>
          html`<li>
            ${goalButton(records.goals.get(goalId), go)}
            <span class="muted">– ${explanation.because[reason]}</span>
          </li>`,
      )}
      ${more > 0 ? html`<li class="muted">${explanation.more(more)}</li>` : nothing}
      ${
        hiddenLeftOut > 0
          ? html`<li class="muted">${explanation.hiddenLeftOut(hiddenLeftOut)}</li>`
          : nothing
      }
    </ul>
  </div>`;
}

function inputRow(input: Input, words: Words, go: Go): TemplateResult {
  const { records, messages, format } = words;
  const { explanation } = messages;
  const note = explanation.source[input.source];
  const name =
    input.goalId === null
      ? html`<span class="muted">${explanation.hidden}</span>`
      : goalButton(records.goals.get(input.goalId), go);
  return html`<tr>
    <th scope="row">${name}${note ? html` <span class="muted">(${note})</span>` : nothing}</th>
    <td class="figure weight">${format.number(input.weight)}</td>
    <td class="figure share">${format.percent(input.share)}</td>
    <td class="figure">${format.percent(input.progress)}</td>
    <td class="figure">${exact(input.share * input.progress, format)}</td>
  </tr>`;
}

function restRow(rest: readonly Input[], { messages, format }: Words): TemplateResult {
  const sum = (of: (input: Input) => number) => rest.reduce((total, input) => total + of(input), 0);
  return html`<tr class="muted">
    <th scope="row">${messages.explanation.more(rest.length)}</th>
    <td class="figure weight">${format.number(sum((input) => input.weight))}</td>
    <td class="figure share">${format.percent(sum((input) => input.share))}</td>
    <td></td>
    <td class="figure">
      ${exact(
        sum((input) => input.share * input.progress),
        format,
      )}
    </td>
  </tr>`;
}

/** Percent with a tenth, so that a column can be added up. */
function exact(fraction: number, format: Format): string {
  return format.number(Math.round(fraction * 1000) / 10, '%');
}
