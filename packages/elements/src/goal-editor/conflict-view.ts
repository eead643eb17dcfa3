import type { Versions } from '@throughline/core';
import { type TemplateResult, html } from 'lit';
import { icon } from '../parts/icons.ts';
import type { Editing } from './editing.ts';
import { versionText } from './version-text.ts';

/** Which version of a field somebody chose. */
export type Side = 'theirs' | 'mine';

/** What the choice between two versions is shown from, and what it asks for. */
export interface Choosing {
  readonly versions: readonly Versions[];
  readonly sideOf: (field: string) => Side;
  readonly choose: (fields: readonly string[], side: Side) => void;
  readonly save: () => void;
  readonly back: () => void;
}

const sides: readonly Side[] = ['theirs', 'mine'];

/** Both versions of each field that somebody else has changed meanwhile, and the choice between them. */
export function conflictView(editing: Editing, choosing: Choosing): TemplateResult {
  const { goalForm } = editing.messages;
  const fields = choosing.versions.map(({ field }) => field);
  const all = (side: Side) =>
    html`<button type="button" @click=${() => choosing.choose(fields, side)}>
      ${goalForm.conflictAll[side]}
    </button>`;
  return html`<section class="conflict" part="conflict" aria-labelledby="conflict">
    <h3 id="conflict" tabindex="-1">${icon('at-risk')} ${goalForm.conflict}</h3>
    <p>${goalForm.conflictHint}</p>
    ${fields.length > 1 ? html`<div class="actions">${all('mine')} ${all('theirs')}</div>` : ''}
    ${choosing.versions.map((version) => versionView(version, editing, choosing))}
    <div class="actions">
      <button type="button" class="primary" @click=${choosing.save}>${goalForm.keepChosen}</button>
      <button type="button" class="quiet" @click=${choosing.back}>${goalForm.later}</button>
    </div>
  </section>`;
}

function versionView(
  { field, theirs, yours }: Versions,
  editing: Editing,
  { sideOf, choose }: Choosing,
) {
  const { goalForm } = editing.messages;
  const values = { theirs, mine: yours };
  return html`<fieldset class="versions">
    <legend>${labelOf(field, goalForm.fields)}</legend>
    ${sides.map(
      (side) =>
        html`<label class="version">
          <input
            type="radio"
            name="version-${field}"
            value=${side}
            .checked=${sideOf(field) === side}
            @change=${() => choose([field], side)}
          />
          <span class="hint">${goalForm[side]}</span>
          <bdi class="value">${versionText(field, values[side], editing)}</bdi>
        </label>`,
    )}
  </fieldset>`;
}

function labelOf(field: string, labels: Readonly<Record<string, string>>): string {
  return Object.hasOwn(labels, field) ? (labels[field] ?? field) : field;
}
