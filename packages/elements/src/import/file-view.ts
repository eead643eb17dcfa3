import type { CsvTable, ImportCounts } from '@throughline/core';
import { type TemplateResult, html } from 'lit';
import type { Messages } from './texts.ts';
import { icon } from '../parts/icons.ts';
import { problem } from '../parts/problem.ts';
import type { FileProgress } from './read-file.ts';

type Take = (file: File) => void;

/** Where a file is chosen, dropped, or reached with the keyboard. */
export function chooseView(messages: Messages, take: Take): TemplateResult {
  const texts = messages.import;
  return html`
    <label class="drop" part="drop" @dragover=${allow} @dragleave=${leave} @drop=${dropped(take)}>
      <input
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        aria-describedby="drop-hint"
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          const file = input.files?.[0];
          // The same file may be chosen again once it has been mended.
          input.value = '';
          if (file) take(file);
        }}
      />
      <span class="sign">${icon('upload')}</span>
      <span><span class="link">${texts.choose}</span> ${texts.drop}</span>
      <span class="hint" id="drop-hint">${texts.dropHint}</span>
    </label>
  `;
}

/** The name of the file that is worked on, and the way to another one. */
export function fileLine(
  messages: Messages,
  file: { readonly name: string; readonly table: CsvTable },
  onOther: () => void,
): TemplateResult {
  return html`
    <div class="file-line">
      <strong><bdi>${messages.import.read(file.name, file.table.rows.length)}</bdi></strong>
      <button type="button" class="quiet" @click=${onOther}>${messages.import.another}</button>
    </div>
  `;
}

/** How much of the file has been read, and a way to stop. */
export function readingView(
  messages: Messages,
  reading: { readonly name: string; readonly progress: FileProgress },
  onCancel: () => void,
): TemplateResult {
  const label = messages.import.reading(reading.name);
  const { loaded, total } = reading.progress;
  return html`
    <div class="state">
      <p>${label}</p>
      <progress aria-label=${label} .max=${Math.max(1, total)} .value=${loaded}></progress>
      <button type="button" @click=${onCancel}>${messages.words.cancel}</button>
    </div>
  `;
}

/** What is wrong with the file, and the place for another one. */
export function unreadView(messages: Messages, error: unknown, take: Take): TemplateResult {
  return html`
    ${problem(messages, { title: messages.import.failedRead, error })} ${chooseView(messages, take)}
  `;
}

/** What an import did. */
export function doneView(
  messages: Messages,
  counts: ImportCounts,
  onOther: () => void,
): TemplateResult {
  const texts = messages.import;
  const added = texts.added(counts);
  return html`
    <div class="notice good" part="done">
      ${icon('on-track')}
      <div class="grow">
        <strong>${texts.done(counts.create, counts.update)}</strong>
        ${added ? html`<p>${texts.alsoAdded(added)}</p>` : ''}
      </div>
      <button type="button" @click=${onOther}>${texts.another}</button>
    </div>
  `;
}

/** Why the viewer cannot import, and what to do instead. */
export function notAllowedView({ import: texts }: Messages): TemplateResult {
  return html`
    <div class="notice" part="refused" role="note">
      ${icon('explain')}
      <div class="grow">
        <strong>${texts.notAllowedTitle}</strong>
        <p>${texts.notAllowed}</p>
      </div>
    </div>
  `;
}

function allow(event: DragEvent) {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  (event.currentTarget as HTMLElement).classList.add('over');
}

function leave(event: DragEvent) {
  (event.currentTarget as HTMLElement).classList.remove('over');
}

function dropped(take: Take) {
  return (event: DragEvent) => {
    event.preventDefault();
    leave(event);
    const file = event.dataTransfer?.files[0];
    if (file) take(file);
  };
}
