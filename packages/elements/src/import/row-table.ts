import { type TemplateResult, html, nothing } from 'lit';
import { cssProps } from '../css-props.ts';
import type { SavedTable } from '../parts/dated-file.ts';
import { listed } from '../parts/name-list.ts';
import { tableCsv } from '../parts/table-csv.ts';
import type { DryPlan, DryRow } from './dry-plan.ts';
import type { PlanModel } from './plan-model.ts';

type Model = Pick<PlanModel, 'kind' | 'messages' | 'format' | 'reading'>;

/** Rows of a table are known by their first few; an outline is looked through line by line. */
const previewed = 8;
const previewedLines = 200;

/** What would become of the first rows. */
export function rowTable(model: Model, { rows }: DryPlan): TemplateResult | typeof nothing {
  const { kind, messages } = model;
  const texts = messages.importPlan;
  if (rows.length === 0) return nothing;
  const isOutline = kind === 'outline';
  return html`
    <div class="scroll" tabindex="0" role="group" aria-label=${texts.preview}>
      <table>
        <caption class="visually-hidden">
          ${texts.preview}
        </caption>
        <thead>
          <tr>
            <th scope="col" class="number">${isOutline ? texts.line : texts.row}</th>
            ${isOutline ? nothing : html`<th scope="col">${texts.id}</th>`}
            <th scope="col">${texts.named[kind]}</th>
            <th scope="col">${isOutline ? texts.goalKind : texts.action}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, isOutline ? previewedLines : previewed).map((row) => rowView(model, row))}
        </tbody>
      </table>
    </div>
    ${tableCsv(texts.preview, model, () => allRows(model, rows))}
  `;
}

/** Every row, as the table has the first of them. */
function allRows(model: Model, rows: readonly DryRow[]): SavedTable {
  const { kind, messages } = model;
  const texts = messages.importPlan;
  const isOutline = kind === 'outline';
  return {
    columns: isOutline
      ? [texts.line, texts.named[kind], texts.goalKind]
      : [texts.row, texts.id, texts.named[kind], texts.action],
    rows: rows.map((row) => [
      row.row,
      ...(isOutline ? [] : [row.id]),
      row.title,
      [actionOf(model, row), hintOf(model, row)].filter(Boolean).join(' '),
    ]),
  };
}

/** What becomes of a row: of an outline, what kind of goal. */
function actionOf({ messages }: Model, { goalKind, action }: DryRow): string {
  return goalKind ? messages.kind[goalKind] : messages.importPlan.actions[action];
}

function hintOf({ kind, messages, format }: Model, { isAlike, kept }: DryRow): string | undefined {
  const texts = messages.importPlan;
  if (isAlike) return texts.isAlike;
  const words: Readonly<Record<string, string>> = kind === 'outline' ? {} : texts.fields[kind];
  const names = kept.map((field) => words[field] ?? field);
  return names.length > 0 ? texts.kept(listed(names, format.locale)) : undefined;
}

function rowView(model: Model, row: DryRow) {
  const { kind, format } = model;
  const { level = 0 } = row;
  const hint = hintOf(model, row);
  return html`
    <tr>
      <td class="number">${format.number(row.row)}</td>
      ${kind === 'outline' ? nothing : html`<td><bdi>${row.id}</bdi></td>`}
      <td class="level" ${cssProps({ '--_level': level })}><bdi>${row.title}</bdi></td>
      <td>${actionOf(model, row)} ${hint ? html`<span class="hint">${hint}</span>` : nothing}</td>
    </tr>
  `;
}
