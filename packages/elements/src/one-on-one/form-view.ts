import { type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { deedProblem } from '../parts/done-notice.ts';
import { fullNote } from '../parts/full-note.ts';
import { clashView, clashesIn } from './clash-view.ts';
import { keydown, leave, send, stay, store } from './form-acts.ts';
import {
  type Control,
  type Form,
  type FormField,
  type FormScene,
  idOf,
  shownIn,
  wrongIn,
} from './form.ts';

/** A form: what is typed stays until it is stored or thrown away; versions of others are held beside it. */
export function formView(form: Form, scene: FormScene): TemplateResult {
  const { place } = form;
  scene.desk.show(place);
  // Each place has fields of its own: nobody goes on typing in those of somebody else, or takes back what these wrote.
  return html`${keyed(place, formOf(form, scene))}`;
}

function formOf(form: Form, scene: FormScene): TemplateResult {
  const { desk, deeds, messages } = scene;
  const { place, label, fields, effect } = form;
  const isClash = clashesIn(form, scene).length > 0;
  return html`<form
    class="form"
    part="form"
    aria-label=${label}
    data-place=${place}
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      send(form, scene);
    }}
    @keydown=${(event: KeyboardEvent) => keydown(event, form, scene)}
  >
    <div class="fields">${fields.map((field) => fieldView(field, form, scene))}</div>
    ${
      isClash
        ? clashView(form, scene, () => void store(form, scene))
        : html`${deedProblem(deeds, place, messages)}
          ${effect ? html`<p class="hint">${effect}</p>` : nothing}
          ${desk.isLeaving(place) ? leavingView(form, scene) : buttons(form, scene)}`
    }
  </form>`;
}

function buttons(form: Form, scene: FormScene): TemplateResult | typeof nothing {
  const { deeds, messages, desk } = scene;
  const { place, submit, stands } = form;
  const isRunning = deeds.isRunning(place);
  if (stands && !isRunning && !desk.holdsWords(place)) return nothing;
  return html`<div class="actions">
    <button type="submit" class="primary" aria-disabled=${isRunning ? 'true' : 'false'}>
      ${isRunning ? messages.deeds.saving : submit}
    </button>
    <button type="button" class="quiet" @click=${() => leave(form, scene)}>
      ${messages.words.cancel}
    </button>
  </div>`;
}

function leavingView(form: Form, scene: FormScene): TemplateResult {
  const { oneOnOne } = scene.messages;
  return html`<div class="notice warn leaving" role="alert">
    <p class="grow">${oneOnOne.leaving}</p>
    <div class="actions">
      <button type="button" data-keep @click=${() => stay(form, scene)}>
        ${oneOnOne.keepWriting}
      </button>
      <button type="button" class="quiet" @click=${() => leave(form, scene)}>
        ${oneOnOne.discard}
      </button>
    </div>
  </div>`;
}

function fieldView(field: FormField, form: Form, scene: FormScene): TemplateResult {
  const { desk, deeds } = scene;
  const id = idOf(form, field.name);
  const refusal = desk.isRefused(form.place, field.name)
    ? refusalOf(field, form, scene)
    : undefined;
  const value = shownIn(field, form, scene);
  const control: Control = {
    ...{ id, value, isInvalid: refusal !== undefined, described: `${id}-hint ${id}-error` },
    type: (typed) => {
      deeds.forget(form.place);
      desk.type(form.place, field.name, [typed, field.value ?? '']);
    },
  };
  return html`<div class="field of-${field.kind}">
    <label for=${id}>${field.label}</label>
    ${field.control ? field.control(control) : controlOf(field, control)}
    <p class="hint" id="${id}-hint">${field.hint ?? nothing}</p>
    <p class="error" id="${id}-error">${refusal ?? nothing}</p>
    ${fullNote(value, mostOf(field), scene)}
  </div>`;
}

/** What is wrong with a field; in the words of now. */
function refusalOf({ name }: FormField, form: Form, scene: FormScene): string | undefined {
  const [wrong, words] = wrongIn(form, scene) ?? [];
  return wrong === name ? words : undefined;
}

function controlOf(field: FormField, { id, value, isInvalid, described, type }: Control) {
  const invalid = isInvalid ? 'true' : 'false';
  const input = (event: Event) => type((event.target as HTMLInputElement).value);
  if (field.kind === 'choice') {
    return html`<select id=${id} aria-describedby=${described} @change=${input}>
      ${field.options?.map(
        ([option, words, language]) =>
          html`<option
            lang=${language ?? nothing}
            value=${option}
            .selected=${live(option === value)}
          >
            ${words}
          </option>`,
      )}
    </select>`;
  }
  if (field.kind === 'words') {
    return html`<textarea
      id=${id}
      rows="1"
      dir="auto"
      maxlength=${mostOf(field)}
      aria-invalid=${invalid}
      aria-describedby=${described}
      .value=${live(value)}
      @input=${input}
    ></textarea>`;
  }
  return html`<input
    id=${id}
    type=${field.kind === 'line' ? 'text' : field.kind}
    dir=${field.kind === 'line' ? 'auto' : nothing}
    maxlength=${mostOf(field)}
    aria-invalid=${invalid}
    aria-describedby=${described}
    .value=${live(value)}
    @input=${input}
  />`;
}

const mostOf = ({ most = 1000 }: FormField) => most;
