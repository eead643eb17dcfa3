import type { Explanation, Goal, GoalId, Input } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import type { Format } from '../format.ts';
import type { Words } from './explanation-words.ts';
import type { SavedTable } from './dated-file.ts';
import { scoreText } from './score-text.ts';
import { tableCsv } from './table-csv.ts';

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
  why: Explanation,
  words: Words,
  go: Go,
): TemplateResult | typeof nothing {
  if (why.inputs.length === 0) return nothing;
  const { messages, records } = words;
  const ordered = [...why.inputs].sort((a, b) => b.share - a.share);
  const title = `${messages.explanation.inputs} ${records.goals.get(why.goalId)?.title ?? ''}`;
  const of = { messages, reading: { records, now: () => why.at } };
  return html`<div class="inputs-part">
    ${tableOf(ordered, why, words, go)}
    ${tableCsv(title.trim(), of, () => savedInputs(ordered, why, words))}
  </div>`;
}

function tableOf(ordered: readonly Input[], why: Explanation, words: Words, go: Go) {
  const { explanation } = words.messages;
  const { columns } = explanation;
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
        <td class="figure">${sumText(why, words)}</td>
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

/** All of them, also those that the table sums up. */
function savedInputs(ordered: readonly Input[], why: Explanation, words: Words): SavedTable {
  const { explanation } = words.messages;
  const { columns } = explanation;
  return {
    columns: [
      ...[columns.goal, columns.weight, columns.share, columns.progress, columns.contribution],
    ],
    rows: [
      ...ordered.map((input) => [nameOf(input, words), ...figuresOf(input, words)]),
      [explanation.sum, '', words.format.percent(1), '', sumText(why, words)],
    ],
  };
}

function nameOf({ goalId, source }: Input, { records, messages }: Words): string {
  const { explanation } = messages;
  const title = goalId === null ? explanation.hidden : (records.goals.get(goalId)?.title ?? '…');
  const note = explanation.source[source];
  return note ? `${title} (${note})` : title;
}

/** Weight, share, progress and contribution as they read. */
function figuresOf(input: Input, { format }: Words): readonly [string, string, string, string] {
  return [
    format.number(input.weight),
    format.percent(input.share),
    format.percent(input.progress),
    exact(input.share * input.progress, format),
  ];
}

function sumText({ computed }: Explanation, words: Words): string {
  if (computed.kind !== 'scored') return scoreText(computed, words);
  return exact(computed.progress, words.format);
}

function inputRow(input: Input, words: Words, go: Go): TemplateResult {
  const { records, messages } = words;
  const { explanation } = messages;
  const [weight, share, progress, contribution] = figuresOf(input, words);
  const note = explanation.source[input.source];
  const name =
    input.goalId === null
      ? html`<span class="muted">${explanation.hidden}</span>`
      : goalButton(records.goals.get(input.goalId), go);
  return html`<tr>
    <th scope="row">${name}${note ? html` <span class="muted">(${note})</span>` : nothing}</th>
    <td class="figure weight">${weight}</td>
    <td class="figure share">${share}</td>
    <td class="figure">${progress}</td>
    <td class="figure">${contribution}</td>
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
