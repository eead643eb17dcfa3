import type { ImportError } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { tableCsv } from '../parts/table-csv.ts';
import type { PlanModel } from './plan-model.ts';

type Model = Pick<PlanModel, 'kind' | 'reading' | 'messages' | 'format' | 'shownErrors' | 'onMore'>;

/** Everything that is wrong, with where it is and what would be right. */
export function errorTable(model: Model, errors: readonly ImportError[]): TemplateResult {
  const { kind, messages, format, shownErrors, onMore } = model;
  const texts = messages.importPlan;
  const left = errors.length - shownErrors;
  const hasColumns = kind !== 'outline';
  return html`
    <div class="notice bad">
      <div class="grow">
        <strong>${texts.errors(errors.length)}</strong>
        <p>${texts.errorsHint[hasColumns ? 'table' : 'outline']}</p>
      </div>
    </div>
    <div class="scroll" tabindex="0" role="group" aria-label=${texts.errors(errors.length)}>
      <table>
        <thead>
          <tr>
            <th scope="col" class="number">${hasColumns ? texts.row : texts.line}</th>
            ${hasColumns ? html`<th scope="col">${texts.column}</th>` : nothing}
            <th scope="col">${texts.message}</th>
          </tr>
        </thead>
        <tbody>
          ${errors.slice(0, shownErrors).map(
            ({ row, column, message }) => html`
              <tr>
                <td class="number">${format.number(row)}</td>
                ${hasColumns ? html`<td><bdi>${column}</bdi></td>` : nothing}
                <td lang="en" dir="ltr">${message}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
    ${tableCsv(texts.errors(errors.length), model, () => savedErrors(model, errors))}
    ${
      left > 0 ? html`<button type="button" @click=${onMore}>${texts.more(left)}</button>` : nothing
    }
  `;
}

/** All of them, also those that are not shown yet. */
function savedErrors({ kind, messages, format }: Model, errors: readonly ImportError[]) {
  const { row, line, column, message } = messages.importPlan;
  const isOutline = kind === 'outline';
  return {
    columns: isOutline ? [line, message] : [row, column, message],
    rows: errors.map((error) => [
      format.number(error.row),
      ...(isOutline ? [] : [error.column]),
      error.message,
    ]),
  };
}
