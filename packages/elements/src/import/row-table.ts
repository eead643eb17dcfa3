import { type TemplateResult, html, nothing } from 'lit';
import { cssProps } from '../css-props.ts';
import { listed } from '../parts/name-list.ts';
import type { DryPlan, DryRow } from './dry-plan.ts';
import type { PlanModel } from './plan-model.ts';

type Model = Pick<PlanModel, 'kind' | 'messages' | 'format'>;

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
  `;
}

function rowView({ kind, messages, format }: Model, row: DryRow) {
  const texts = messages.importPlan;
  const { level = 0, goalKind, isAlike } = row;
  const words: Readonly<Record<string, string>> = kind === 'outline' ? {} : texts.fields[kind];
  const hint = isAlike
    ? texts.isAlike
    : row.kept.length > 0
      ? texts.kept(
          listed(
            row.kept.map((field) => words[field] ?? field),
            format.locale,
          ),
        )
      : undefined;
  return html`
    <tr>
      <td class="number">${format.number(row.row)}</td>
      ${kind === 'outline' ? nothing : html`<td><bdi>${row.id}</bdi></td>`}
      <td class="level" ${cssProps({ '--_level': level })}><bdi>${row.title}</bdi></td>
      <td>
        ${goalKind ? messages.kind[goalKind] : texts.actions[row.action]}
        ${hint ? html`<span class="hint">${hint}</span>` : nothing}
      </td>
    </tr>
  `;
}
