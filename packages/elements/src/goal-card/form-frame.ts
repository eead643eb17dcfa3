import { canSee } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { deedProblem } from '../parts/done-notice.ts';
import { fullNote } from '../parts/full-note.ts';
import { readersNote, readersSentence } from '../parts/readers.ts';
import { submitByKeys } from '../parts/thank-form.ts';
import { placeOf } from './act-drafts.ts';
import type { FormScene } from './act-scene.ts';

/** What a form is called, what sends it, and whether it says who reads it. */
export interface FormFrame {
  readonly label: string;
  readonly submit: string;
  readonly send: () => void;
}

/** A form on a card: its fields, who reads what is written, what failed, and what sends and closes it. Escape closes. */
export function formFrame(
  scene: FormScene,
  { label, submit, send }: FormFrame,
  fields: TemplateResult,
): TemplateResult {
  const { act, deeds, messages, close } = scene;
  const place = placeOf(act);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    send();
  };
  const keys = (event: KeyboardEvent) => {
    closeByKey(event, close);
    submitByKeys(event);
  };
  return html`<form
    class="act-form"
    part="act-form"
    novalidate
    aria-label=${label}
    @submit=${onSubmit}
    @keydown=${keys}
  >
    ${fields} ${readersOfGoal(scene)} ${deedProblem(deeds, place, messages)}
    <div class="actions">
      <button class="primary" aria-disabled=${deeds.isRunning(place) ? 'true' : 'false'}>
        ${submit}
      </button>
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
  const { draft, change } = scene;
  const isMissing = draft.isChecked && draft.text.trim() === '';
  return html`<div class="act-field">
    <label for="act-text">${label}</label>
    <textarea
      id="act-text"
      rows="3"
      dir="auto"
      maxlength=${most}
      aria-required="true"
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

/** Who reads what is said on a goal: all who see the goal, as its visibility has it. */
function readersOfGoal(scene: FormScene): TemplateResult {
  const { goal, reading } = scene;
  const { records, viewer } = reading;
  const isEveryone = goal.visibility === 'public';
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
