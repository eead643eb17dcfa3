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

/** Reads a table of the page. */
type TableOn = (table: HTMLTableElement) => SavedTable;

/**
 * Has a button save a table as a CSV file that is named by a title; the element right after it says aloud how that went.
 *
 * @param make - Makes what is saved; nothing is where it makes nothing.
 */
export function savingCsv(
  title: string,
  { reading, messages: { words } }: TableOf,
  make: (place: Element | null, tableOn: TableOn) => SavedTable | undefined,
): (event: Event) => Promise<void> {
  return async ({ currentTarget }) => {
    const { parentElement: place, nextElementSibling: said } = currentTarget as Element;
    if (!said) return;
    try {
      const { csvFile, saveFile, tableOn } = await import('./save-table.ts');
      const saved = make(place, tableOn);
      if (!saved) return;
      const at = { now: reading.now(), zone: reading.records.settings.timeZone };
      saveFile(csvFile(title, saved, at));
      said.textContent = words.tableSaved;
    } catch (error) {
      said.textContent = words.tableNotSaved;
      place?.dispatchEvent(PerfErrorEvent.of(error));
    }
  };
}

/**
 * Saves the table right before it, as it reads, as a CSV file that is named by a title; says aloud that it did.
 *
 * @param all - Makes what is saved instead, where the table shows a part of it.
 */
export function tableCsv(title: string, of: TableOf, all?: () => SavedTable): TemplateResult {
  const { words } = of.messages;
  const save = savingCsv(title, of, (place, tableOn) => {
    const before = place?.previousElementSibling;
    const table = before?.matches('table') ? before : before?.querySelector('table');
    return all?.() ?? (table ? tableOn(table) : undefined);
  });
  return html`<p class="save-table">
    <button class="quiet" type="button" aria-label=${words.saveTable(title)} @click=${save}>
      ${words.csv}
    </button>
    <span class="muted" role="status"></span>
  </p>`;
}
