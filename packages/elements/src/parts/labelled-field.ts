import { type TemplateResult, html, nothing } from 'lit';
import type { Format } from '../format.ts';
import type { MessagesOf } from '../messages.ts';
import { fullNote } from './full-note.ts';

/** What stands around a control of a form. */
export interface FieldWords {
  /** Of the control; `hintOf` says what it is described by. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What does not fit, once that was asked. */
  readonly error?: string | undefined;
}

/** A control with its label, its hint, and what does not fit. Needs the styles of fields. */
export function labelledField(
  { id, label, hint, error }: FieldWords,
  control: TemplateResult,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${control}
    ${
      error
        ? html`<span class="error" id="${id}-note" role="alert">${error}</span>`
        : html`<span class="hint" id="${id}-note">${hint ?? ''}</span>`
    }
  </div>`;
}

/** A field for a text of some lines, and how to follow it. */
export interface WordsField extends FieldWords {
  readonly value: string;
  /** How many characters fit. */
  readonly most: number;
  readonly isRequired?: boolean;
  readonly changed: (text: string) => void;
}

/** A labelled field for a text of some lines, which says how much fits once that much is in it. */
export function wordsField(
  field: WordsField,
  words: { readonly messages: MessagesOf<never>; readonly format: Format },
): TemplateResult {
  const { id, value, most, error, isRequired = false, changed } = field;
  return labelledField(
    field,
    html`<textarea
        id=${id}
        rows="3"
        dir="auto"
        maxlength=${most}
        ?required=${isRequired}
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby="${id}-note"
        .value=${value}
        @input=${(event: Event) => changed((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      ${fullNote(value, most, words)}`,
  );
}

/** One of several to choose, or none. */
export interface ChoiceField extends FieldWords {
  readonly value: string;
  readonly none: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly changed: (id: string) => void;
}

/** A labelled choice; nothing where there is nothing to choose. */
export function choiceField(field: ChoiceField): TemplateResult | typeof nothing {
  const { id, value, none, options, error, changed } = field;
  if (options.length === 0) return nothing;
  return labelledField(
    field,
    html`<select
      id=${id}
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby="${id}-note"
      @change=${(event: Event) => changed((event.target as HTMLSelectElement).value)}
    >
      <option value="" ?selected=${value === ''}>${none}</option>
      ${options.map(
        (option) =>
          html`<option value=${option.id} ?selected=${option.id === value}>
            ${option.label}
          </option>`,
      )}
    </select>`,
  );
}
