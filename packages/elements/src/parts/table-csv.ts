import type { Instant, Records } from '@throughline/core';
import { type TemplateResult, html } from 'lit';
import { PerfErrorEvent } from '../events.ts';
import type { MessagesOf } from '../messages.ts';
import type { SavedTable } from './dated-file.ts';

/** What a table is of, whose day names its file, and the words around it. */
export interface TableOf {
  readonly reading: { readonly records: Records; now(): Instant };
  readonly messages: MessagesOf<never>;
}

/**
 * Saves the table right before it, as it reads, as a CSV file that is named by a title; says aloud that it did.
 *
 * @param all - Makes what is saved instead, where the table shows a part of it.
 */
export function tableCsv(
  title: string,
  { reading, messages }: TableOf,
  all?: () => SavedTable,
): TemplateResult {
  const { words } = messages;
  const save = async ({ currentTarget }: Event) => {
    const place = (currentTarget as Element).parentElement;
    const [before, said] = [place?.previousElementSibling, place?.querySelector('[role=status]')];
    const table = before?.matches('table') ? before : before?.querySelector('table');
    if (!said) return;
    try {
      const { saveCsv, tableOn } = await import('./save-table.ts');
      const saved = all?.() ?? (table && tableOn(table));
      if (!saved) return;
      saveCsv(title, saved, { now: reading.now(), zone: reading.records.settings.timeZone });
      said.textContent = words.tableSaved;
    } catch (error) {
      said.textContent = words.tableNotSaved;
      place?.dispatchEvent(PerfErrorEvent.of(error));
    }
  };
  return html`<p class="save-table">
    <button class="quiet" type="button" aria-label=${words.saveTable(title)} @click=${save}>
      ${words.csv}
    </button>
    <span class="muted" role="status"></span>
  </p>`;
}
