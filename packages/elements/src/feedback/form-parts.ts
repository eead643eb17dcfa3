import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { fullNote } from '../parts/full-note.ts';
import type { FormMessages } from './form-texts.ts';
import type { FeedbackScene, Place } from './scene.ts';

/** What the forms are made from. */
export type FormScene = FeedbackScene<FormMessages>;

/** The label of a field, and what stands below it. */
export interface Label {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with it, once that is to be said. */
  readonly error?: string | undefined;
}

/** A field with its label, hint and error. */
export function labelled({ id, label, hint, error }: Label, field: TemplateResult): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${field} ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing}
  </div>`;
}

/** What describes a field, by id. */
export const describes = ({ id, hint, error }: Label) =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;

type TextName = 'text' | 'situation' | 'behaviour' | 'impact' | 'nextStep';

/** A field for longer words. */
export function wordsField(
  scene: FormScene,
  place: Place,
  asked: Label & { readonly name: TextName; readonly most: number; readonly isFirst?: boolean },
): TemplateResult {
  const { id, name, most } = asked;
  const value = scene.host.draftOf(place)[name];
  const change = (event: Event) =>
    scene.host.change(place, { [name]: (event.target as HTMLTextAreaElement).value });
  return html`${labelled(
    asked,
    html`<textarea
      id=${id}
      rows="3"
      dir="auto"
      maxlength=${most}
      ?data-first=${asked.isFirst ?? false}
      aria-invalid=${asked.error ? 'true' : 'false'}
      aria-describedby=${describes(asked)}
      .value=${live(value)}
      @input=${change}
    ></textarea>`,
  )}
  ${fullNote(value, most, scene)}`;
}

/** A choice of one of a few, or of none. */
export function choice(
  scene: FormScene,
  place: Place,
  asked: Label & {
    readonly name: 'goalId' | 'valueId';
    readonly none: string;
    readonly options: readonly { readonly id: string; readonly name: string }[];
  },
): TemplateResult {
  const { id, name, none, options } = asked;
  const value = scene.host.draftOf(place)[name];
  const change = (event: Event) =>
    scene.host.change(place, { [name]: (event.target as HTMLSelectElement).value });
  return labelled(
    asked,
    html`<select id=${id} @change=${change}>
      <option value="" ?selected=${value === ''}>${none}</option>
      ${options.map(
        (option) =>
          html`<option value=${option.id} ?selected=${option.id === value}>${option.name}</option>`,
      )}
    </select>`,
  );
}

/** A day. */
export function dayField(
  scene: FormScene,
  place: Place,
  asked: Label & { readonly least: string },
): TemplateResult {
  const change = (event: Event) =>
    scene.host.change(place, { due: (event.target as HTMLInputElement).value });
  return labelled(
    asked,
    html`<input
      type="date"
      id=${asked.id}
      min=${asked.least}
      aria-invalid=${asked.error ? 'true' : 'false'}
      aria-describedby=${describes(asked)}
      .value=${live(scene.host.draftOf(place).due)}
      @change=${change}
    />`,
  );
}

/** What each form is to a page that styles it. */
type FormPart =
  | ('ask' | 'ask-again' | 'decline' | 'give' | 'raise')
  | ('reach' | 'round' | 'take-part' | 'withdraw');

/** A form around its fields: Escape leaves it, Ctrl+Enter sends it. */
export function formFrame(
  scene: FormScene,
  {
    title,
    part,
    send,
  }: { readonly title: string; readonly part: FormPart; readonly send: () => void },
  fields: TemplateResult,
): TemplateResult {
  const { host } = scene;
  const keydown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault();
      event.stopPropagation();
      if (host.isLeaving) host.keep();
      else if (host.isSure) host.takeBack();
      else host.leave();
    }
    const isSend = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!isSend || host.isSure) return;
    event.preventDefault();
    send();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    send();
  };
  return html`<form class="form" part=${part} novalidate @submit=${submit} @keydown=${keydown}>
    <h3><bdi>${title}</bdi></h3>
    ${fields}
  </form>`;
}

/** The buttons at the end of a form: what it does, asked once more where that reaches far, and the way out. */
export function formButtons(
  { host, messages }: FormScene,
  asked: {
    readonly send: string;
    /** What is asked before it is done, and the word for yes. */
    readonly sure?: { readonly question: string; readonly yes: string };
    readonly isRunning: boolean;
    readonly confirm: () => void;
  },
): TemplateResult {
  const { feedbackForms, words, deeds } = messages;
  if (host.isLeaving) {
    return html`<div class="ask-again" role="group" aria-labelledby="fb-leaving">
      <p id="fb-leaving">${feedbackForms.leaving}</p>
      <div class="actions">
        <button type="button" id="fb-keep" class="primary" @click=${() => host.keep()}>
          ${feedbackForms.keep}
        </button>
        <button type="button" @click=${() => host.discard()}>${feedbackForms.discard}</button>
      </div>
    </div>`;
  }
  const isRunning = asked.isRunning ? 'true' : 'false';
  if (host.isSure && asked.sure) {
    return html`<div class="ask-again" role="group" aria-labelledby="fb-question">
      <p id="fb-question">${asked.sure.question}</p>
      <div class="actions">
        <button
          type="button"
          id="fb-sure"
          class="primary"
          aria-disabled=${isRunning}
          @click=${asked.confirm}
        >
          ${asked.isRunning ? deeds.saving : asked.sure.yes}
        </button>
        <button type="button" @click=${() => host.takeBack()}>${feedbackForms.back}</button>
      </div>
    </div>`;
  }
  return html`<div class="actions">
    <button type="submit" id="fb-send" class="primary" aria-disabled=${isRunning}>
      ${asked.isRunning ? deeds.saving : asked.send}
    </button>
    <button type="button" @click=${() => host.leave()}>${words.cancel}</button>
  </div>`;
}
