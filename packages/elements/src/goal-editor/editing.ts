import type { Finding, Goal, Records } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import type { Format } from '../format.ts';
import { findingText } from '../parts/finding-words.ts';
import { icon } from '../parts/icons.ts';
import type { Picker } from '../parts/picker.ts';
import type { FormMessages } from './form-texts.ts';
import type { FormPickers } from './form-pickers.ts';
import type { Values } from './values.ts';

/** What the fields of the form are shown from. */
export interface Editing {
  readonly values: Values;
  /** The goal as it is; `undefined` for one that is new. */
  readonly goal: Goal | undefined;
  readonly records: Records;
  readonly messages: FormMessages;
  readonly format: Format;
  readonly pickers: Readonly<Record<keyof FormPickers, Picker>>;
  readonly findings: readonly Finding[];
  /** What does not fit at a place such as `measure.start`, in words. */
  readonly errorAt: (place: string) => string | undefined;
  readonly change: (patch: Partial<Values>, place: string) => void;
}

/** What a field is called, and where in the goal it lies. */
export interface FieldLooks {
  readonly id: string;
  readonly label: string;
  readonly place: string;
  readonly hint?: string;
}

/** A label, a control, what does not fit, and advice; the control is described by `describedBy(id)`. */
export function field(
  editing: Editing,
  { id, label, place, hint }: FieldLooks,
  control: TemplateResult,
): TemplateResult {
  const error = editing.errorAt(place);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${control}
    <p class="hint" id="${id}-hint">${hint ?? nothing}</p>
    <p class="error" id="${id}-error">${error ?? nothing}</p>
    ${adviceAt(editing, place)}
  </div>`;
}

/** The ids of what describes the control of a field. */
export const describedBy = (id: string): string => `${id}-error ${id}-hint`;

/** The value of `aria-invalid` for a control at some place. */
export const invalidAt = ({ errorAt }: Editing, place: string): 'true' | 'false' =>
  errorAt(place) === undefined ? 'false' : 'true';

/** What the rules say about a field, which never keeps anybody from saving. */
export function adviceAt(editing: Editing, field: string): TemplateResult | typeof nothing {
  const found = editing.findings.filter(({ place: [name] }) => adviceField(name) === field);
  if (found.length === 0) return nothing;
  return html`<ul class="advice" aria-label=${editing.messages.goalForm.advice}>
    ${found.map(
      (finding) =>
        html`<li>
          ${icon('explain')}<span><bdi>${adviceText(finding, editing)}</bdi></span>
        </li>`,
    )}
  </ul>`;
}

/** A finding in a sentence, and what helps. */
export function adviceText(
  finding: Finding,
  words: Pick<Editing, 'records' | 'messages' | 'format'>,
): string {
  return `${findingText(finding, words)} ${words.messages.findings.helps[finding.hint]}`;
}

/** The text of the control that an event came from. */
export const typedIn = (event: Event): string => (event.target as HTMLInputElement).value;

/** The field that advice stands at: what is about the goal as a whole is about what it serves. */
function adviceField(name: string): string {
  if (name === 'id') return 'links';
  return name === 'driver' ? 'measure' : name;
}
