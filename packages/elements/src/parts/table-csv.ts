import type { Instant, Records } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { PerfErrorEvent } from '../events.ts';
import type { MessagesOf } from '../messages.ts';
import type { SavedTable } from './dated-file.ts';

/** What a table is of, whose day names its file, and the words around it. */
export interface TableOf {
  readonly reading: { readonly records: Records; now(): Instant };
  readonly messages: MessagesOf<never>;
}

/** A button that saves a table. */
export interface CsvButton {
  /** Names the file. */
  readonly title: string;
  readonly label: string;
  /** What it is read aloud as, where its label alone does not tell. */
  readonly name?: string;
}

/**
 * A button that saves a table as a CSV file, which is named by a title, and says beside it how that went. Whoever looks
 * next gets no file, and neither reads nor hears what was said.
 *
 * @param read - Gives what is saved as it is now, such as a table of the page; nothing is where it gives nothing.
 */
export function csvButton(
  { title, label, name }: CsvButton,
  of: TableOf,
  read: (place: Element | null) => SavedTable | HTMLTableElement | null | undefined,
): TemplateResult {
  const save = ({ currentTarget }: Event) => {
    const { parentElement: place, nextElementSibling: said } = currentTarget as Element;
    if (said) void saveInto(said, of, { title, read: () => read(place) });
  };
  // Each viewer has records of their own: with these goes what was said to the one before.
  return html`<button class="quiet" type="button" aria-label=${name ?? nothing} @click=${save}>
      ${label}
    </button>
    ${keyed(of.reading.records, html`<span class="muted" role="status"></span>`)}`;
}

interface Asked {
  readonly title: string;
  readonly read: () => SavedTable | HTMLTableElement | null | undefined;
}

async function saveInto(
  said: Element,
  { reading, messages: { words } }: TableOf,
  { title, read }: Asked,
): Promise<void> {
  try {
    const found = read();
    if (!found) return;
    // The one on the page may be of another viewer by the time that it is read.
    const asked =
      found instanceof HTMLTableElement ? (found.cloneNode(true) as typeof found) : found;
    const at = { now: reading.now(), zone: reading.records.settings.timeZone };
    const { csvFile, saveFile, tableOn } = await import('./save-table.ts');
    if (!said.isConnected) return;
    saveFile(csvFile(title, asked instanceof HTMLTableElement ? tableOn(asked) : asked, at));
    said.textContent = words.tableSaved;
  } catch (error) {
    said.textContent = words.tableNotSaved;
    said.dispatchEvent(PerfErrorEvent.of(error));
  }
}

/**
 * Saves the table right before it, as it reads, as a CSV file that is named by a title; says aloud that it did.
 *
 * @param all - Makes what is saved instead, where the table shows a part of it.
 */
export function tableCsv(title: string, of: TableOf, all?: () => SavedTable): TemplateResult {
  const { words } = of.messages;
  return html`<p class="save-table">
    ${csvButton({ title, label: words.csv, name: words.saveTable(title) }, of, (place) => {
      const before = place?.previousElementSibling;
      return (
        all?.() ?? (before instanceof HTMLTableElement ? before : before?.querySelector('table'))
      );
    })}
  </p>`;
}
