import { canSee } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { deedProblem } from '../parts/done-notice.ts';
import { fullNote } from '../parts/full-note.ts';
import { readersNote, readersSentence } from '../parts/readers.ts';
import { submitByKeys } from '../parts/thank-form.ts';
import { isWrittenOn, placeOf } from './act-drafts.ts';
import type { FormScene } from './act-scene.ts';

/** What a form is called, what sends it, and whether it says who reads it. */
export interface FormFrame {
  readonly label: string;
  readonly submit: string;
  readonly send: (form: HTMLFormElement) => void;
  /** Why what is written cannot be sent any more; then it can only be looked at, and discarded. */
  readonly over?: string | undefined;
}

/** A form on a card: its fields, who reads what is written, what failed, and what sends and closes it. Escape closes. */
export function formFrame(
  scene: FormScene,
  { label, submit, send, over }: FormFrame,
  fields: TemplateResult,
): TemplateResult {
  const { act, deeds, messages, close, discard } = scene;
  const place = placeOf(act);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    if (over === undefined) send(event.currentTarget as HTMLFormElement);
  };
  const keys = (event: KeyboardEvent) => {
    closeByKey(event, close);
    submitByKeys(event);
  };
  return html`<form
    class="act-form"
    data-form=${place}
    part="act-form"
    novalidate
    aria-label=${label}
    @submit=${onSubmit}
    @keydown=${keys}
  >
    ${over === undefined ? nothing : html`<p class="notice warn" role="alert">${over}</p>`}
    ${fields} ${over === undefined ? readersOfAct(scene) : nothing}
    ${deedProblem(deeds, place, messages)}
    <div class="actions">
      ${
        over === undefined
          ? html`<button class="primary" aria-disabled=${deeds.isRunning(place) ? 'true' : 'false'}>
              ${submit}
            </button>`
          : html`<button type="button" @click=${discard}>${messages.checkIn.discardYes}</button>`
      }
      <button class="quiet" type="button" @click=${close}>${messages.words.close}</button>
    </div>
  </form>`;
}

/** Closes a form by Escape. */
export function closeByKey(event: KeyboardEvent, close: () => void): void {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  close();
}

/** What is written, with how much fits and what is missing. */
export function wordsOf(
  scene: FormScene,
  { label, most, missing }: { label: string; most: number; missing: string },
): TemplateResult {
  const { act, deeds, draft, change } = scene;
  const isMissing = draft.isChecked && draft.text.trim() === '';
  return html`<div class="act-field">
    <label for="act-text">${label}</label>
    <textarea
      id="act-text"
      rows="3"
      dir="auto"
      maxlength=${most}
      aria-required="true"
      ?readonly=${!isWrittenOn(act) && deeds.isRunning(placeOf(act))}
      aria-invalid=${isMissing ? 'true' : 'false'}
      aria-describedby="act-text-note"
      .value=${live(draft.text)}
      @input=${(event: Event) => change({ text: (event.target as HTMLTextAreaElement).value })}
    ></textarea>
    <span class="act-error" id="act-text-note" role=${isMissing ? 'alert' : nothing}
      >${isMissing ? missing : nothing}</span
    >
    ${fullNote(draft.text, most, scene)}
  </div>`;
}

/** A field of one line, with what is to be known of it or what does not fit. */
export function lineOf(
  scene: FormScene,
  field: {
    name: 'figure' | 'day';
    label: string;
    hint?: string | undefined;
    error?: string | undefined;
    min?: string;
    max?: string;
  },
): TemplateResult {
  const { act, deeds, draft, change } = scene;
  const { name, label, hint, error } = field;
  const id = `act-${name}`;
  return html`<div class="act-field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type=${name === 'day' ? 'date' : 'text'}
      inputmode=${name === 'day' ? nothing : 'decimal'}
      maxlength=${name === 'day' ? nothing : 40}
      autocomplete="off"
      min=${field.min ?? nothing}
      max=${field.max ?? nothing}
      ?readonly=${deeds.isRunning(placeOf(act))}
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby="${id}-note"
      .value=${live(draft[name])}
      @input=${(event: Event) => change({ [name]: (event.target as HTMLInputElement).value })}
    />
    ${
      error
        ? html`<span class="act-error" id="${id}-note" role="alert">${error}</span>`
        : html`<span class="hint" id="${id}-note">${hint}</span>`
    }
  </div>`;
}

/** Tells that what a form is about has changed since it was begun, until that is seen. */
export function changedNotice(
  { draft, goal, messages, change }: FormScene,
  isChanged: boolean,
  text = messages.goalJudging.changed,
): TemplateResult | typeof nothing {
  if (!isChanged) return nothing;
  const seen = () => change({ goal, isChecked: draft.isChecked });
  return html`<div class="notice warn" role="alert">
    <p class="grow">${text}</p>
    <button type="button" class="seen" @click=${seen}>${messages.goalJudging.changedSeen}</button>
  </div>`;
}

/** Who reads what is said on a goal: all who see the goal, as its visibility has it. A metric is seen by everyone. */
function readersOfAct(scene: FormScene): TemplateResult {
  const { act, goal, reading } = scene;
  const { records, viewer } = reading;
  const isEveryone = goal.visibility === 'public' || act.kind === 'observe';
  const people = [...records.people.values()]
    .filter(({ active }) => active)
    .map(({ id }) => id)
    .filter(
      (id) => isEveryone || canSee(id, { collection: 'goals', id: goal.id }, records).allowed,
    );
  const sentence = readersSentence({ viewer, people, isEveryone }, 'will', { ...scene, records });
  // A sign of what is hidden stands with what is hidden from somebody.
  return isEveryone
    ? html`<p class="readers" part="readers">${sentence}</p>`
    : readersNote(sentence, false);
}
