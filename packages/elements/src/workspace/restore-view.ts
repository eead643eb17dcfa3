import { type FileProgress, PerfError } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import type { Messages } from './restore-texts.ts';
import { icon } from '../parts/icons.ts';
import { adviceFor } from '../parts/problem.ts';

/** Something wrong with a file; line 0 is the whole of it. */
interface WrongLine {
  readonly line: number;
  readonly error: unknown;
}

/** How far restoring has come. */
export type RestoreStage =
  | { readonly kind: 'closed' | 'choose' }
  /** In bytes. Nothing was changed so far. */
  | ({ readonly kind: 'checking'; readonly name: string } & FileProgress)
  /** The file does not fit, and nothing was changed. */
  | {
      readonly kind: 'refused';
      readonly name: string;
      readonly errors: readonly WrongLine[];
      readonly count: number;
    }
  /** In commits. */
  | ({ readonly kind: 'writing'; readonly name: string } & FileProgress)
  /** A part may have been written. */
  | { readonly kind: 'stopped'; readonly name: string; readonly error: unknown };

/** What is shown of restoring, and what people may do. */
export interface RestoreShown {
  readonly stage: RestoreStage;
  readonly toggle: () => void;
  readonly take: (file: File) => void;
  readonly cancel: () => void;
}

/** What is shown of restoring beside a failure, and how it stands. */
export interface RestoreWays {
  readonly isWriting: boolean;
  /** Whether a part of a backup may be there already. */
  readonly isStopped: boolean;
  /** Opens and closes the place for a backup. */
  readonly button: TemplateResult;
  readonly place: TemplateResult;
}

/** How many lines of a file that does not fit are named. */
const namedLines = 5;

/** The button that opens and closes the place for a backup. */
export function restoreButton({ restore }: Messages, { stage, toggle }: RestoreShown) {
  const isOpen = stage.kind !== 'closed';
  return html`<button
    type="button"
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-controls="restore"
    @click=${toggle}
  >
    ${restore.begin}
  </button>`;
}

/** Where a backup is chosen, how far it has come, and what is wrong with it. */
export function restoreView(messages: Messages, shown: RestoreShown) {
  const { restore } = messages;
  const { stage } = shown;
  const isAtWork = stage.kind === 'checking' || stage.kind === 'writing';
  return html`
    <section
      id="restore"
      part="restore"
      tabindex="-1"
      aria-labelledby="restore-title"
      ?hidden=${stage.kind === 'closed'}
    >
      <strong id="restore-title">${restore.title}</strong>
      <p role="status">${isAtWork ? restore[stage.kind](stage.name) : nothing}</p>
      ${isAtWork ? workView(messages, shown) : nothing}
      ${stage.kind === 'refused' ? refusedView(messages, stage) : nothing}
      ${stage.kind === 'stopped' ? stoppedView(messages, stage) : nothing}
      ${isAtWork || stage.kind === 'closed' ? nothing : chooseView(messages, shown)}
    </section>
  `;
}

function chooseView({ restore }: Messages, { take }: RestoreShown): TemplateResult {
  return html`
    <label for="restore-file">${restore.file}</label>
    <input
      id="restore-file"
      type="file"
      accept=".jsonl,application/jsonl"
      aria-describedby="restore-hint"
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const file = input.files?.[0];
        if (file) take(file);
      }}
    />
    <p class="muted" id="restore-hint">${restore.hint}</p>
  `;
}

function workView({ restore, words }: Messages, { stage, cancel }: RestoreShown) {
  if (stage.kind !== 'checking' && stage.kind !== 'writing') return nothing;
  const { done, total, name } = stage;
  const max = Math.max(1, total);
  return html`
    <progress aria-label=${restore[stage.kind](name)} .max=${max} .value=${done}></progress>
    ${
      stage.kind === 'checking'
        ? html`<div><button type="button" @click=${cancel}>${words.cancel}</button></div>`
        : html`<p class="muted">${restore.written(done, total)}</p>`
    }
  `;
}

function refusedView(
  messages: Messages,
  { name, errors, count }: RestoreStage & { kind: 'refused' },
) {
  const { restore } = messages;
  const named = errors.slice(0, namedLines);
  return html`
    <div class="notice bad" part="error" role="alert">
      ${icon('at-risk')}
      <div class="grow">
        <strong>${restore.refused(name)}</strong>
        <ul>
          ${named.map((wrong) => html`<li>${wrongView(messages, wrong)}</li>`)}
        </ul>
        ${count > named.length ? html`<p>${restore.more(count - named.length)}</p>` : nothing}
      </div>
    </div>
  `;
}

function wrongView({ restore }: Messages, { line, error }: WrongLine) {
  const code = error instanceof PerfError ? error.code : 'unknown';
  const why = code in restore.wrong ? code : 'unknown';
  const technical = error instanceof Error ? error.message : String(error);
  return html`
    ${line > 0 ? restore.line(line) : nothing} ${restore.wrong[why as keyof typeof restore.wrong]}
    <span class="muted" lang="en">${technical}</span>
  `;
}

function stoppedView(messages: Messages, { name, error }: RestoreStage & { kind: 'stopped' }) {
  const { restore } = messages;
  const isConflict = error instanceof PerfError && error.code === 'conflict';
  return html`
    <div class="notice bad" part="error" role="alert">
      ${icon('at-risk')}
      <div class="grow">
        <strong>${restore.stopped(name)}</strong>
        <p>${isConflict ? restore.conflict : adviceFor(messages, error)}</p>
        ${isConflict ? nothing : html`<p>${restore.goOn}</p>`}
        <p class="muted" lang="en">${error instanceof Error ? error.message : String(error)}</p>
      </div>
    </div>
  `;
}

/** That a backup was restored, once its workspace is open. */
export function restoredView({ restore, words }: Messages, version: number, dismiss: () => void) {
  return html`
    <div class="notice good" part="notice">
      ${icon('on-track')}
      <p class="grow" role="status">${restore.done(version)}</p>
      <button type="button" @click=${dismiss}>${words.close}</button>
    </div>
  `;
}
