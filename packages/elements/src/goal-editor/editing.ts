import type { Finding, Goal, Records } from '@throughline/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Format } from '../format.ts';
import type { Messages } from '../messages.ts';
import { findingText } from '../parts/finding-words.ts';
import { icon } from '../parts/icons.ts';
import type { Picker } from '../parts/picker.ts';
import type { Values } from './values.ts';

/** What the fields of the form are shown from. */
export interface Editing {
  readonly values: Values;
  /** The goal as it is; `undefined` for one that is new. */
  readonly goal: Goal | undefined;
  readonly records: Records;
  readonly messages: Messages;
  readonly format: Format;
  readonly may: { readonly edit: boolean; readonly align: boolean };
  readonly pickers: Readonly<Record<'owner' | 'parent', Picker>>;
  readonly findings: readonly Finding[];
  /** What does not fit at a place such as `measure.start`, in words. */
  readonly errorAt: (place: string) => string | undefined;
  readonly change: (patch: Partial<Values>, place: string) => void;
}

/** A label, a control, what does not fit, and advice; the control is described by `${id}-error`. */
export function field(
  editing: Editing,
  { id, label, place, hint }: { id: string; label: string; place: string; hint?: string },
  control: TemplateResult,
): TemplateResult {
  const error = editing.errorAt(place);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${control} ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    <p class="error" id="${id}-error">${error ?? nothing}</p>
    ${adviceAt(editing, place)}
  </div>`;
}

/** What the rules say about a field, which never keeps anybody from saving. */
export function adviceAt(editing: Editing, field: string): TemplateResult | typeof nothing {
  const found = editing.findings.filter(({ place }) => place[0] === field);
  if (found.length === 0) return nothing;
  return html`<ul class="advice" aria-label=${editing.messages.goalEditor.advice}>
    ${found.map((finding) => {
      const { says, helps } = findingText(finding, editing);
      return html`<li>
        ${icon('explain')}<span><bdi>${says}</bdi> ${helps}</span>
      </li>`;
    })}
  </ul>`;
}

/** The text of the control that an event came from. */
export const typedIn = (event: Event): string => (event.target as HTMLInputElement).value;
