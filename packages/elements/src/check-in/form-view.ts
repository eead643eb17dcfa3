import type { Day } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import type { Messages } from './texts.ts';
import { icon } from '../parts/icons.ts';
import { problem } from '../parts/problem.ts';
import { type ReadingKind, isBlank } from './draft.ts';
import { confidenceField, moreFields, noteField } from './other-fields.ts';
import { type FieldContext, readingField } from './reading-field.ts';

/** Where the form is in its course. */
export type Phase =
  | { readonly kind: 'editing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly text: string }
  | { readonly kind: 'failed'; readonly error: unknown }
  /** Asked whether to throw away what was written. */
  | { readonly kind: 'leaving' };

/** All that the form shows, and what it asks for. */
export interface FormModel {
  readonly kind: ReadingKind;
  readonly fields: FieldContext;
  readonly today: Day;
  readonly compact: boolean;
  readonly phase: Phase;
  /** `null` while there is nothing to preview. */
  readonly effect: TemplateResult | null;
  readonly onSubmit: (event: SubmitEvent) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onCancel: () => void;
  readonly onKeep: () => void;
}

/** The whole form: fields, what they change, and the buttons. */
export function formView(model: FormModel): TemplateResult {
  const { fields, kind, compact, today, phase, effect } = model;
  const { messages } = fields;
  const { checkIn } = messages;
  const more = moreFields(fields, today);
  return html`
    <form
      part="form"
      novalidate
      aria-label=${checkIn.label(fields.goal.title)}
      @submit=${model.onSubmit}
      @keydown=${model.onKeydown}
    >
      <p class="title"><bdi>${fields.goal.title}</bdi></p>
      <div class="columns">
        <div class="reading">${readingField(kind, fields)}</div>
        ${
          effect || kind !== 'words'
            ? html`<div class="side">
                ${effect ?? html`<p class="hint">${effectHint(kind, messages)}</p>`}
              </div>`
            : nothing
        }
        <div class="fields">
          ${confidenceField(fields)} ${noteField(fields)}
          ${
            compact
              ? html`<details class="more">
                  <summary>${checkIn.more}</summary>
                  <div class="fields">${more}</div>
                </details>`
              : more
          }
        </div>
      </div>
      ${
        takesFigure(kind) || !fields.invalid.form
          ? nothing
          : html`<p class="error" role="alert">${fields.invalid.form}</p>`
      }
      ${
        phase.kind === 'failed'
          ? problem(messages, { title: checkIn.failed, error: phase.error })
          : nothing
      }
      ${phase.kind === 'leaving' ? leaving(model) : buttons(model)}
      <div role="status">${outcome(phase, messages)}</div>
    </form>
  `;
}

/** Why there is no form for a goal, and what to do instead. */
export function refusedView(title: string, advice: string): TemplateResult {
  return html`
    <div class="notice" part="refused" role="note">
      ${icon('explain')}
      <div class="grow">
        <strong>${title}</strong>
        <p>${advice}</p>
      </div>
    </div>
  `;
}

function effectHint(kind: ReadingKind, { checkIn }: Messages): string {
  if (kind === 'milestones') return checkIn.effectHintSteps;
  return takesFigure(kind) ? checkIn.effectHint : checkIn.effectHintChoice;
}

function takesFigure(kind: ReadingKind): boolean {
  return kind === 'number' || kind === 'range' || kind === 'baseline' || kind === 'manual';
}

function buttons({ fields, compact, phase, onCancel }: FormModel) {
  const { messages, draft } = fields;
  const saving = phase.kind === 'saving';
  return html`
    <div class="actions">
      <button class="primary" aria-disabled=${saving ? 'true' : 'false'}>
        ${saving ? messages.checkIn.saving : messages.checkIn.submit}
      </button>
      ${
        compact || !isBlank(draft)
          ? html`<button type="button" class="quiet" @click=${onCancel}>
              ${messages.words.cancel}
            </button>`
          : nothing
      }
    </div>
  `;
}

function leaving({ fields, onCancel, onKeep }: FormModel) {
  const { checkIn } = fields.messages;
  return html`
    <div class="notice warn" role="group" aria-labelledby="leaving">
      <strong class="grow" id="leaving">${checkIn.discard}</strong>
      <div class="actions">
        <button type="button" id="keep" aria-describedby="leaving" @click=${onKeep}>
          ${checkIn.discardNo}
        </button>
        <button type="button" class="quiet" @click=${onCancel}>${checkIn.discardYes}</button>
      </div>
    </div>
  `;
}

function outcome(phase: Phase, { checkIn }: Messages) {
  if (phase.kind === 'saving') return html`<p class="visually-hidden">${checkIn.saving}</p>`;
  if (phase.kind !== 'saved') return nothing;
  return html`<p class="notice good">${icon('on-track')}<span>${phase.text}</span></p>`;
}
