import type { ScoreChange } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { effectView } from '../parts/effect.ts';
import { icon } from '../parts/icons.ts';
import { problem } from '../parts/problem.ts';
import { whatFields, whoFields } from './basic-fields.ts';
import { type Choosing, conflictView } from './conflict-view.ts';
import type { Editing } from './editing.ts';
import { linkFields } from './link-fields.ts';
import { measureFields } from './measure-fields.ts';
import { moreFields } from './more-fields.ts';
import { type StepsModel, stepsView } from './steps-view.ts';

/** All that the form shows, and what it asks for. */
export interface FormModel extends Editing, StepsModel {
  /** What the viewer may change of a goal that is there; all of a new one. */
  readonly may: { readonly edit: boolean; readonly align: boolean };
  /** The state that the main button makes a new goal in. */
  readonly begins: 'active' | 'proposed';
  /** `null` while what is written does not hang together. */
  readonly effect: readonly ScoreChange[] | null;
  /** Whether nothing can be saved any more. */
  readonly isShut: boolean;
  readonly choosing: Choosing;
  readonly onSubmit: (event: Event) => void;
  readonly onDraft: () => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onLeave: () => void;
}

/** The whole form: fields with advice, what they change, and the buttons. */
export function formView(model: FormModel): TemplateResult {
  const { goal, messages, phase } = model;
  const { goalForm } = messages;
  const title = goal ? goalForm.edit(goal.title) : goalForm.newGoal;
  return html`<form
    part="form"
    novalidate
    aria-label=${title}
    @submit=${model.onSubmit}
    @keydown=${model.onKeydown}
  >
    <h2><bdi>${title}</bdi></h2>
    ${
      phase.kind === 'conflict'
        ? conflictView(model, model.choosing)
        : html`<div class="columns">
              <div class="main">${sections(model)}</div>
              <div class="side">${effectPanel(model)}</div>
            </div>
            ${failure(model)} ${phase.kind === 'leaving' ? leaving(model) : buttons(model)}
            ${goal && !model.isShut ? stepsView(goal, model) : nothing}`
    }
    <div role="status">${outcome(model)}</div>
  </form>`;
}

function sections(model: FormModel) {
  const { may, messages } = model;
  const { sections: names, alignOnly, editOnly } = messages.goalForm;
  return html`
    ${may.edit ? nothing : html`<p class="hint">${alignOnly}</p>`}
    ${
      may.edit
        ? html`${section('what', names.what, whatFields(model))}
          ${section('who', names.who, whoFields(model))}
          ${section('measure', names.measure, measureFields(model))}`
        : nothing
    }
    ${
      may.align
        ? section('links', names.links, linkFields(model))
        : html`<p class="hint">${editOnly}</p>`
    }
    ${
      may.edit
        ? html`<details class="more">
            <summary>${names.more}</summary>
            <div class="fields">${moreFields(model)}</div>
          </details>`
        : nothing
    }
  `;
}

function section(name: string, title: string, fields: TemplateResult) {
  return html`<fieldset class="section on-${name}">
    <legend>${title}</legend>
    <div class="fields">${fields}</div>
  </fieldset>`;
}

function effectPanel(model: FormModel) {
  const { effect, messages, values, isDirty, goal } = model;
  if (model.isShut) return nothing;
  if (effect) return effectView(effect, model.records, model);
  const waits = isDirty && values.links.length > 0 && goal?.state !== 'draft';
  return waits ? html`<p class="hint">${messages.goalForm.effectNew}</p>` : nothing;
}

function failure({ phase, messages }: FormModel) {
  if (phase.kind !== 'failed') return nothing;
  const { failedSave, partly } = messages.goalForm;
  const title = phase.isPartly ? partly : failedSave;
  return problem(messages, { title, error: phase.error, advice: phase.advice });
}

function buttons(model: FormModel) {
  const { goal, phase, isDirty, begins, messages, isShut, onDraft, onLeave } = model;
  const { goalForm, words } = messages;
  const isSaving = phase.kind === 'saving';
  const creates = begins === 'proposed' ? goalForm.savePropose : goalForm.create;
  const label = goal ? goalForm.save : creates;
  const isOff = isShut || isSaving || (goal !== undefined && !isDirty);
  return html`<div class="actions buttons">
    <button id="save" class="primary" aria-disabled=${isOff ? 'true' : 'false'}>
      ${isSaving ? goalForm.saving : label}
    </button>
    ${
      goal || isShut
        ? nothing
        : html`<button type="button" @click=${onDraft}>${goalForm.createDraft}</button>`
    }
    <button type="button" class="quiet" @click=${onLeave}>${words.cancel}</button>
  </div>`;
}

function leaving({ messages, onLeave, onKeep }: FormModel) {
  const { goalForm } = messages;
  return html`<div class="notice warn" role="group" aria-labelledby="leaving">
    <strong class="grow" id="leaving">${goalForm.discard}</strong>
    <div class="actions">
      <button type="button" id="keep" aria-describedby="leaving" @click=${onKeep}>
        ${goalForm.discardNo}
      </button>
      <button type="button" class="quiet" @click=${onLeave}>${goalForm.discardYes}</button>
    </div>
  </div>`;
}

function outcome({ phase, messages }: FormModel) {
  if (phase.kind === 'saving') {
    return html`<p class="visually-hidden">${messages.goalForm.saving}</p>`;
  }
  if (phase.kind !== 'saved') return nothing;
  return html`<p class="notice good">${icon('on-track')}<span>${phase.text}</span></p>`;
}
