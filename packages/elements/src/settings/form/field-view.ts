import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { fullNote } from '../../parts/full-note.ts';
import type { Picker } from '../../parts/picker.ts';
import { pickerView } from '../../parts/picker-view.ts';
import type { Scene } from '../section.ts';
import type { Control, FieldSpec } from './field-spec.ts';
import { type FieldWords, nameFor, valueText, wordsAt, type WordsOf } from './field-words.ts';

/** What one field is shown from. */
export interface FieldScene {
  readonly scene: Scene;
  readonly words: WordsOf;
  readonly id: string;
  readonly spec: FieldSpec;
  readonly raw: unknown;
  /** The value in the record, shown where it may not be changed. */
  readonly value: unknown;
  readonly hint: string;
  readonly error: string | undefined;
  readonly mayChange: boolean;
  /** For people and teams. */
  readonly picker: Picker | undefined;
  readonly change: (raw: unknown) => void;
}

/** A field with its label, what it does, and what does not fit. */
export function fieldView(shown: FieldScene): TemplateResult {
  const { scene, words, id, spec, hint, error, mayChange } = shown;
  const { label } = wordsAt(words, spec.path);
  if (!mayChange) {
    const text = valueText(shown.value, spec, { scene, words });
    return html`<div class="field">
      <p class="label">${label}</p>
      <p class="value"><bdi>${text}</bdi></p>
      ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    </div>`;
  }
  const { kind } = spec.control;
  const isGroup = kind === 'set' || kind === 'own';
  const body = html`${controlView(shown)}
    <p class="hint" id="${id}-hint">${hint || nothing}</p>
    <p class="error" id="${id}-error">${error ?? nothing}</p>`;
  if (isGroup) {
    return html`<fieldset class="field group" aria-describedby=${describedBy(id)}>
      <legend>${label}</legend>
      ${body}
    </fieldset>`;
  }
  if (kind === 'flag') return html`<div class="field">${body}</div>`;
  return html`<div class="field"><label for=${id}>${label}</label>${body}</div>`;
}

const describedBy = (id: string) => `${id}-error ${id}-hint`;
const textIn = (event: Event) => (event.target as HTMLInputElement).value;

function controlView(shown: FieldScene): TemplateResult {
  const { scene, words, id, spec, raw, error, change } = shown;
  const { control } = spec;
  const { label, options } = wordsAt(words, spec.path);
  switch (control.kind) {
    case 'own':
      return control.view(
        {
          ...{ id, raw, label, change, describedBy: describedBy(id) },
          isInvalid: error !== undefined,
          format: scene.format,
        },
        scene.messages as never,
      );
    case 'long':
    case 'lines':
      return longView(shown, control.most);
    case 'choice':
      return selectView(
        shown,
        control.options.map((option) => ({ id: option, label: options?.[option] ?? option })),
      );
    case 'record':
      return selectView(shown, control.options(scene.reading.records));
    case 'flag':
      return html`<label class="check">
        <input
          id=${id}
          type="checkbox"
          aria-describedby=${describedBy(id)}
          .checked=${live(raw === true)}
          @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
        />${label}
      </label>`;
    case 'set':
      return setView(shown, control.options, options);
    case 'person':
    case 'team':
    case 'owner':
    case 'goal':
      return pickedView(shown, label);
    default:
      return inputView(shown, control);
  }
}

function inputView({ scene, id, raw, error, spec, change }: FieldScene, control: Control) {
  const { kind } = control;
  const type = kind === 'day' ? 'date' : kind === 'time' ? 'time' : 'text';
  const most = control.kind === 'text' || control.kind === 'zone' ? control.most : 40;
  return html`<input
      id=${id}
      class=${kind === 'number' ? 'figure' : ''}
      type=${type}
      inputmode=${kind === 'number' ? 'decimal' : nothing}
      list=${kind === 'zone' ? `${id}-zones` : nothing}
      dir=${kind === 'text' ? 'auto' : nothing}
      maxlength=${most}
      autocomplete="off"
      ?required=${spec.isRequired ?? false}
      aria-invalid=${error === undefined ? 'false' : 'true'}
      aria-describedby=${describedBy(id)}
      .value=${live(String(raw))}
      @input=${(event: Event) => change(textIn(event))}
    />${kind === 'zone' ? zoneList(`${id}-zones`) : nothing}
    ${kind === 'text' ? fullNote(String(raw), most, scene) : nothing}`;
}

function zoneList(id: string) {
  const zones = Intl.supportedValuesOf('timeZone');
  return html`<datalist id=${id}>
    ${zones.map((zone) => html`<option value=${zone}></option>`)}
  </datalist>`;
}

function longView({ scene, id, raw, error, change }: FieldScene, most: number) {
  const text = String(raw);
  return html`<textarea
      id=${id}
      rows="3"
      dir="auto"
      maxlength=${most}
      aria-invalid=${error === undefined ? 'false' : 'true'}
      aria-describedby=${describedBy(id)}
      .value=${live(text)}
      @input=${(event: Event) => change(textIn(event))}
    ></textarea>
    ${fullNote(text, most, scene)}`;
}

function selectView(
  { scene, id, raw, error, spec, change }: FieldScene,
  options: readonly { readonly id: string; readonly label: string }[],
) {
  const isKnown = raw === '' || options.some((option) => option.id === raw);
  const all = isKnown ? options : [...options, { id: String(raw), label: String(raw) }];
  return html`<select
    id=${id}
    aria-invalid=${error === undefined ? 'false' : 'true'}
    aria-describedby=${describedBy(id)}
    @change=${(event: Event) => change(textIn(event))}
  >
    ${
      spec.isRequired && raw !== ''
        ? nothing
        : html`<option value="" .selected=${raw === ''}>
            ${scene.messages.settingsForm.none}
          </option>`
    }
    ${all.map(
      (option) =>
        html`<option value=${option.id} .selected=${option.id === raw}>${option.label}</option>`,
    )}
  </select>`;
}

function setView(
  { raw, change }: FieldScene,
  options: readonly string[],
  words: FieldWords['options'],
) {
  const chosen = raw as readonly string[];
  const toggle = (option: string, isOn: boolean) =>
    change(isOn ? [...chosen, option] : chosen.filter((other) => other !== option));
  return html`<div class="checks">
    ${options.map(
      (option) =>
        html`<label class="check">
          <input
            type="checkbox"
            .checked=${live(chosen.includes(option))}
            @change=${(event: Event) => toggle(option, (event.target as HTMLInputElement).checked)}
          />${words?.[option] ?? option}
        </label>`,
    )}
  </div>`;
}

function pickedView({ scene, id, raw, error, spec, picker }: FieldScene, label: string) {
  if (!picker) return html``;
  const { records } = scene.reading;
  const chosen = String(raw);
  return pickerView(picker, {
    ...{ id, label, isRequired: spec.isRequired ?? false, invalid: error !== undefined },
    value: chosen ? nameFor(chosen, spec.control, records) : '',
    placeholder: scene.messages.settingsForm.typeName,
    describedBy: describedBy(id),
    nothingFound: scene.messages.settingsForm.nothingFound,
  });
}
