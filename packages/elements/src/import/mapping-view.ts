import type { CsvTable } from '@throughline/core';
import { type TemplateResult, html } from 'lit';
import type { Choices } from './choices.ts';
import type { PlanMessages } from './plan-texts.ts';

/** What the table of columns shows. */
export interface MappingModel {
  readonly messages: PlanMessages;
  readonly table: CsvTable;
  /** What a column can mean, with the words for it. */
  readonly fields: readonly (readonly [field: string, word: string])[];
  readonly choices: Choices;
  readonly change: (changed: Partial<Choices>) => void;
}

const samples = 3;

/** One row for each column of the file: its name, its first cells, and what it means. */
export function mappingView(model: MappingModel): TemplateResult {
  const { messages, table, choices, change, fields } = model;
  const texts = messages.importPlan;
  return html`
    <section part="columns" aria-labelledby="columns-title">
      <p class="title" id="columns-title">${texts.columns}</p>
      <div class="scroll" tabindex="0" role="group" aria-labelledby="columns-title">
        <table>
          <thead>
            <tr>
              <th scope="col">${texts.column}</th>
              <th scope="col">${texts.means}</th>
            </tr>
          </thead>
          <tbody>
            ${table.header.map((column, index) => {
              const meant = Object.hasOwn(choices.mapping, column)
                ? choices.mapping[column]
                : undefined;
              const cells = table.rows.slice(0, 20).map(({ cells }) => cells[index]?.trim());
              return html`
                <tr>
                  <th scope="row">
                    <bdi>${column}</bdi>
                    <span class="cells">
                      <bdi>${cells.filter(Boolean).slice(0, samples).join(' · ')}</bdi>
                    </span>
                  </th>
                  <td>
                    <select
                      aria-label="${texts.means}: ${column}"
                      class=${meant ? '' : 'unset'}
                      @change=${(event: Event) => {
                        const chosen = (event.target as HTMLSelectElement).value;
                        change({ mapping: mapped(choices, column, chosen) });
                      }}
                    >
                      <option value="" ?selected=${!meant}>${texts.nothing}</option>
                      ${fields.map(
                        ([field, word]) => html`
                          <option value=${field} ?selected=${field === meant}>${word}</option>
                        `,
                      )}
                    </select>
                  </td>
                </tr>
              `;
            })}
          </tbody>
        </table>
      </div>
    </section>
  `;
}

function mapped({ mapping }: Choices, column: string, field: string): Choices['mapping'] {
  const others = Object.entries(mapping).filter(([name]) => name !== column);
  return Object.fromEntries(field ? [...others, [column, field]] : others);
}
