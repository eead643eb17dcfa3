import type { CollectionCounts, WorkspaceImportPlan } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { icon } from '../parts/icons.ts';
import { tableCsv } from '../parts/table-csv.ts';
import type { BackupModel } from './backup-model.ts';

/** Collections that have a line of their own; the records of all others are counted together. */
const named = ['goals', 'checkIns', 'people', 'teams', 'cycles'] as const;
const columns = ['new', 'different', 'erased', 'same'] as const;

/** What a backup holds and what becomes of it, by kind of record, and what of it is not as it should be. */
export function backupRecords(
  { messages, format, canWrite, reading }: BackupModel,
  { counts, header, setAside, damaged }: WorkspaceImportPlan,
): TemplateResult {
  const texts = messages.importBackup;
  const lines = linesOf(counts);
  // Of a file that is only checked nothing says what is here; else what comes to nothing needs no column.
  const told = columns.filter((column) => lines.some(([, of]) => of[column] > 0));
  const heading = (column: keyof CollectionCounts) =>
    canWrite ? texts.columns[column] : texts.inFile;
  return html`
    ${
      header
        ? html`<p class="hint">${texts.made(format.moment(header.at))}</p>
            ${header.scope === 'seen' ? warning(texts.seen) : nothing}`
        : nothing
    }
    ${damaged.length > 0 ? warning(texts.damaged(damaged.length)) : nothing}
    ${setAside.length > 0 ? warning(texts.setAside(setAside.length)) : nothing}
    ${
      lines.length === 0
        ? nothing
        : html`<div class="scroll" tabindex="0" role="group" aria-label=${texts.records}>
              <table>
                <caption class="visually-hidden">
                  ${texts.records}
                </caption>
                <thead>
                  <tr>
                    <th scope="col">${texts.records}</th>
                    ${told.map((column) => html`<th scope="col" class="number">${heading(column)}</th>`)}
                  </tr>
                </thead>
                <tbody>
                  ${lines.map(
                    ([name, of]) => html`
                      <tr>
                        <th scope="row">${texts.collections[name]}</th>
                        ${told.map((column) => html`<td class="number">${format.number(of[column])}</td>`)}
                      </tr>
                    `,
                  )}
                </tbody>
              </table>
            </div>
            ${reading ? tableCsv(texts.records, { reading, messages }) : nothing}`
    }
  `;
}

function warning(text: string) {
  return html`<div class="notice warn">
    ${icon('warning')}
    <p class="grow">${text}</p>
  </div>`;
}

function linesOf(counts: WorkspaceImportPlan['counts']) {
  const others: Record<keyof CollectionCounts, number> = {
    new: 0,
    different: 0,
    erased: 0,
    same: 0,
  };
  for (const [collection, of] of Object.entries(counts)) {
    if (named.some((name) => name === collection)) continue;
    for (const column of columns) others[column] += of[column];
  }
  const own = named.flatMap((name) => {
    const of = Object.hasOwn(counts, name) ? counts[name] : undefined;
    return of ? [[name, of] as const] : [];
  });
  const hasOthers = columns.some((column) => others[column] > 0);
  return hasOthers ? [...own, ['others', others] as const] : own;
}
