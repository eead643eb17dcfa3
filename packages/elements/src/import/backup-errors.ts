import { PerfError, type WorkspaceImportPlan } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { tableCsv } from '../parts/table-csv.ts';
import type { BackupModel } from './backup-model.ts';
import type { BackupMessages } from './backup-texts.ts';

/** What is wrong with a backup, line by line: what it means for people, and what the details are. */
export function backupErrors(
  { messages, format, reading }: Pick<BackupModel, 'messages' | 'format' | 'reading'>,
  { errors, errorCount }: WorkspaceImportPlan,
): TemplateResult {
  const { importBackup: texts, restore } = messages;
  const left = errorCount - errors.length;
  return html`
    <div class="scroll" tabindex="0" role="group" aria-label=${texts.refused(errorCount)}>
      <table>
        <thead>
          <tr>
            <th scope="col" class="number">${texts.line}</th>
            <th scope="col">${texts.message}</th>
          </tr>
        </thead>
        <tbody>
          ${errors.map(
            ({ line, error }) => html`
              <tr>
                <td class="number">${line > 0 ? format.number(line) : '–'}</td>
                <td>
                  ${meaningOf(messages, error)}
                  <span class="hint" lang="en" dir="ltr">${error.message}</span>
                </td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
    ${reading ? tableCsv(texts.refused(errorCount), { reading, messages }) : nothing}
    ${left > 0 ? html`<p class="hint">${restore.more(left)}</p>` : nothing}
  `;
}

function meaningOf({ importBackup, restore }: BackupMessages, error: unknown): string {
  const code = error instanceof PerfError ? error.code : 'unknown';
  if (code === 'conflict') return importBackup.conflict;
  return code in restore.wrong
    ? restore.wrong[code as keyof typeof restore.wrong]
    : restore.wrong.unknown;
}
