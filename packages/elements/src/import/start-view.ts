import { type FileProgress, PerfError } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { icon } from '../parts/icons.ts';
import { problem } from '../parts/problem.ts';
import { choice } from './choice.ts';
import type { Given } from './given.ts';
import type { ImportKind } from './kinds.ts';
import type { Messages } from './texts.ts';

/** What is done with what was given. */
export interface Takes {
  readonly file: (file: File) => void;
  readonly text: (text: string) => void;
}

/** Where a file is chosen, dropped or reached with the keyboard, and where a text is pasted. */
export function chooseView(messages: Messages, take: Takes, mayFiles = true): TemplateResult {
  return html`
    ${mayFiles ? dropView(messages, take) : nothing} ${pasteView(messages, take, mayFiles)}
  `;
}

function dropView({ import: texts }: Messages, take: Takes) {
  return html`
    <label
      class="drop"
      part="drop"
      @dragover=${allow}
      @dragleave=${leave}
      @drop=${dropped(take.file)}
    >
      <input
        type="file"
        accept=".csv,.tsv,.txt,.md,.jsonl,.ndjson,text/csv,text/tab-separated-values,text/plain,text/markdown,application/jsonl"
        aria-describedby="drop-hint"
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          const file = input.files?.[0];
          // The same file may be chosen again once it has been mended.
          input.value = '';
          if (file) take.file(file);
        }}
      />
      <span class="sign">${icon('upload')}</span>
      <span><span class="link">${texts.choose}</span> ${texts.drop}</span>
      <span class="hint" id="drop-hint">${texts.dropHint}</span>
    </label>
  `;
}

function pasteView({ import: texts }: Messages, take: Takes, mayFiles: boolean) {
  return html`
    <form
      class="paste"
      part="paste"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const form = event.currentTarget as HTMLFormElement;
        const { value } = form.querySelector('textarea') ?? { value: '' };
        if (value.trim() !== '') take.text(value);
      }}
    >
      <label class="field">
        <span>${mayFiles ? texts.paste : texts.pasteOutline}</span>
        <textarea
          rows="5"
          required
          spellcheck="false"
          dir="auto"
          placeholder=${texts.pasteExample}
          aria-describedby="paste-hint"
        ></textarea>
      </label>
      <p class="hint" id="paste-hint">${mayFiles ? texts.pasteHint : texts.outlineHint}</p>
      <div><button type="submit">${texts.look}</button></div>
    </form>
  `;
}

/** The name of what is worked on, what it is taken for, and the way to something else. */
export function givenLine(
  messages: Messages,
  { given, as: kind }: { readonly given: Given; readonly as: ImportKind | undefined },
  on: {
    readonly kinds: readonly ImportKind[];
    readonly choose: (kind: ImportKind) => void;
    readonly leave: () => void;
  },
): TemplateResult {
  const texts = messages.import;
  const options = on.kinds.map((each) => [each, texts.kinds[each]] as const);
  const chosen = (value: string) => {
    const found = on.kinds.find((each) => each === value);
    if (found) on.choose(found);
  };
  return html`
    <div class="given-line">
      <strong><bdi>${given.name}</bdi></strong>
      <button type="button" class="quiet" @click=${on.leave}>${texts.another}</button>
      ${kind ? choice({ label: texts.kind, value: kind, options }, chosen) : nothing}
    </div>
  `;
}

/** How much of a file has been read, and a way to stop. */
export function readingView(
  messages: Messages,
  reading: { readonly name: string; readonly progress: FileProgress },
  onCancel: () => void,
): TemplateResult {
  const label = messages.import.reading(reading.name);
  const { done, total } = reading.progress;
  return html`
    <div class="state">
      <p>${label}</p>
      <progress aria-label=${label} .max=${Math.max(1, total)} .value=${done}></progress>
      <button type="button" @click=${onCancel}>${messages.words.cancel}</button>
    </div>
  `;
}

/** What is wrong with what was given; letters of an older program can be read in their own way. */
export function unreadView(
  messages: Messages,
  error: unknown,
  onOlder: (() => void) | undefined,
): TemplateResult {
  const { import: texts } = messages;
  const actions = onOlder
    ? html`<button type="button" @click=${onOlder}>${texts.readOlder}</button>`
    : nothing;
  const shown = error instanceof Error && error.cause instanceof PerfError ? error.cause : error;
  return problem(messages, { title: texts.failedRead, error: shown, actions });
}

/** Why the viewer cannot import something of a kind, or anything but an outline, or nothing at all. */
export function notAllowedView(
  { import: texts }: Messages,
  what: ImportKind | 'files' | 'nothing',
): TemplateResult {
  return html`
    <div class="notice" part="refused" role="note">
      ${icon('explain')}
      <div class="grow">
        <strong>${texts.notAllowedTitle[what]}</strong>
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

function dropped(take: (file: File) => void) {
  return (event: DragEvent) => {
    event.preventDefault();
    leave(event);
    const file = event.dataTransfer?.files[0];
    if (file) take(file);
  };
}
