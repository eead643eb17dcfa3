import { PerfError, type Workspace } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import type { Messages } from './texts.ts';
import { icon } from '../parts/icons.ts';
import { adviceFor, problem } from '../parts/problem.ts';
import { type KeptShown, keptView } from './kept-view.ts';
import type { RestoreWays } from './restore-view.ts';
import { SourceError } from './source-error.ts';

/** Progress of the opening; without a known total it moves on its own. */
export function openingView(
  { workspace }: Messages,
  { loaded, total }: { readonly loaded: number; readonly total: number },
  slow: boolean,
) {
  const label = workspace.opening;
  return html`
    <div class="opening" part="opening">
      <p>${label}</p>
      ${
        total > 0
          ? html`<progress aria-label=${label} .max=${total} .value=${loaded}></progress>
              <p class="muted">${workspace.loaded(loaded, total)}</p>`
          : html`<progress aria-label=${label}></progress>`
      }
      ${slow ? html`<p class="muted">${workspace.stillWorking}</p>` : nothing}
    </div>
  `;
}

/** How to go on: as the attributes say, in memory alone, or, where data was lost, with what is left or nothing. */
export type Way = 'as-asked' | 'unsaved' | 'keep-rest' | 'begin-anew';

const withoutStorage = new Set([
  'storage-unavailable',
  'storage-full',
  'storage-blocked',
  'storage-lost',
]);

/** What leads on; restoring a backup where it was fetched. */
interface Ways {
  readonly go: (way: Way) => void;
  readonly restore: RestoreWays | undefined;
}

/** Why the workspace could not be opened, and the ways on. */
export function failedView(messages: Messages, error: unknown, ways: Ways) {
  const isLost = error instanceof PerfError && error.code === 'storage-lost';
  return html`
    ${problem(messages, {
      title: messages.workspace.failed,
      error,
      advice: sourceAdvice(messages, error),
      // A second way on while records are written would write between them.
      actions: ways.restore?.isWriting ? nothing : waysOn(messages, error, ways),
    })}
    ${isLost ? (ways.restore?.place ?? nothing) : nothing}
  `;
}

function waysOn(messages: Messages, error: unknown, { go, restore }: Ways) {
  const { workspace, words } = messages;
  const code = error instanceof PerfError ? error.code : 'unknown';
  const button = (text: string, way: Way, look = '') =>
    html`<button type="button" class=${look} @click=${() => go(way)}>${text}</button>`;
  // Once a part of a backup is there, nothing is lost any more that could be given up.
  const isLost = code === 'storage-lost' && !restore?.isStopped;
  return html`
    <div class="actions">
      ${button(words.retry, 'as-asked', 'primary')}
      ${code === 'storage-lost' ? (restore?.button ?? nothing) : nothing}
      ${isLost ? button(workspace.keepRest, 'keep-rest') : nothing}
      ${isLost ? button(workspace.beginAnew, 'begin-anew') : nothing}
      ${withoutStorage.has(code) ? button(workspace.continueWithoutSaving, 'unsaved') : nothing}
    </div>
  `;
}

function sourceAdvice({ workspace }: Messages, error: unknown): string | undefined {
  return error instanceof SourceError ? error.say(workspace) : undefined;
}

/** Lines above the page: nothing is saved, something could not be read, a change was taken back. */
export function noticesView(
  messages: Messages,
  notices: {
    readonly unsaved: boolean;
    /** The viewer, where nobody of that id is in the workspace. */
    readonly unknownViewer: string | undefined;
    readonly setAside: number;
    readonly takenBack: { readonly error: unknown } | undefined;
    /** What became of the stored records, where people should hear of it. */
    readonly kept: KeptShown | undefined;
    /** That a backup was restored just now. */
    readonly restored: TemplateResult | undefined;
    readonly dismiss: () => void;
  },
) {
  const { workspace, words } = messages;
  const { takenBack } = notices;
  return html`
    ${
      notices.unsaved
        ? html`<div class="notice warn" part="notice" role="status">
            ${icon('at-risk')}
            <p class="grow">${workspace.notSaved}</p>
          </div>`
        : nothing
    }
    ${notices.restored ?? nothing} ${notices.kept ? keptView(messages, notices.kept) : nothing}
    ${
      notices.unknownViewer
        ? html`<div class="notice warn" part="notice">
            ${icon('at-risk')}
            <p class="grow">${workspace.unknownViewer(notices.unknownViewer)}</p>
          </div>`
        : nothing
    }
    ${
      notices.setAside > 0
        ? html`<div class="notice warn" part="notice">
            ${icon('at-risk')}
            <p class="grow">${workspace.setAside(notices.setAside)}</p>
          </div>`
        : nothing
    }
    ${
      takenBack
        ? html`
            <div class="notice bad" part="notice" role="alert">
              <div class="grow">
                <strong>${workspace.notStored}</strong>
                ${takenBack.error ? html`<p>${adviceFor(messages, takenBack.error)}</p>` : nothing}
              </div>
              <button type="button" @click=${notices.dismiss}>${words.close}</button>
            </div>
          `
        : nothing
    }
  `;
}

/** Whether an element says in the page what went wrong; once is enough. */
export function showsError(origin: EventTarget | undefined): boolean {
  return origin instanceof Element && !!origin.shadowRoot?.querySelector('[part=error]');
}

/** A workspace that has begun shows nothing to somebody who is not in it; better to say so. */
export function unknownViewer({ version, viewer, records }: Workspace): string | undefined {
  return version > 0 && !records.people.get(viewer)?.active ? viewer : undefined;
}
