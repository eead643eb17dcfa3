import type { Day, PaceStatus } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { cssProps } from '../css-props.ts';
import { factsText } from '../parts/facts.ts';
import { fullNote } from '../parts/full-note.ts';
import type { FieldContext } from './reading-field.ts';

const paceStatuses: readonly PaceStatus[] = ['on-track', 'at-risk', 'off-track'];

/** How likely the target is: a slider that says nothing until it is touched. */
export function confidenceField(context: FieldContext): TemplateResult {
  const { draft, messages, format, change } = context;
  const { confidence } = draft;
  const { checkIn } = messages;
  const word = confidence === null ? '' : wordFor(confidence, checkIn.confidenceWords);
  const said =
    confidence === null
      ? checkIn.confidenceUnset
      : factsText([format.percent(confidence), word], messages);
  return html`
    <div class="field confidence">
      <label for="confidence">${checkIn.confidence}</label>
      <div class="slider">
        <input
          id="confidence"
          name="confidence"
          type="range"
          min="0"
          max="100"
          step="5"
          class=${confidence === null ? 'unset' : ''}
          .value=${String((confidence ?? 0.5) * 100)}
          aria-valuetext=${said}
          @input=${(event: InputEvent) =>
            change({ confidence: Number((event.target as HTMLInputElement).value) / 100 })}
          ${cssProps({ '--_filled': confidence ?? 0 })}
        />
        <output for="confidence" class=${confidence === null ? 'hint' : ''}>${said}</output>
        ${
          confidence === null
            ? nothing
            : html`<button
                type="button"
                class="quiet small"
                @click=${() => change({ confidence: null })}
              >
                ${checkIn.confidenceClear}
              </button>`
        }
      </div>
    </div>
  `;
}

function wordFor(confidence: number, words: readonly string[]): string {
  return words[Math.min(words.length - 1, Math.floor(confidence * words.length))] ?? '';
}

/** What happened, in words. */
export function noteField(context: FieldContext): TemplateResult {
  const { note, noteHint } = context.messages.checkIn;
  return textField('note', note, noteHint, context);
}

/** The day, the person's own view, and what is in the way. */
export function moreFields(context: FieldContext, today: Day): TemplateResult {
  const { draft, messages, change } = context;
  const { checkIn } = messages;
  const invalidDay = context.invalid.asOf;
  return html`
    <div class="row">
      <div class="field">
        <label for="as-of">${checkIn.asOf}</label>
        <input
          id="as-of"
          name="asOf"
          type="date"
          required
          max=${today}
          .value=${live(draft.asOf ?? today)}
          aria-invalid=${invalidDay ? 'true' : 'false'}
          aria-describedby="as-of-error"
          @input=${(event: InputEvent) =>
            change({ asOf: (event.target as HTMLInputElement).value })}
        />
        <p class="error" id="as-of-error">${invalidDay ?? nothing}</p>
      </div>
      <div class="field">
        <label for="status">${checkIn.ownStatus}</label>
        <select
          id="status"
          name="status"
          .value=${draft.status ?? ''}
          @change=${(event: Event) => {
            const chosen = (event.target as HTMLSelectElement).value;
            change({ status: paceStatuses.find((status) => status === chosen) ?? null });
          }}
        >
          <option value="">${checkIn.ownStatusNone}</option>
          ${paceStatuses.map(
            (status) => html`
              <option value=${status} ?selected=${draft.status === status}>
                ${messages.status[status]}
              </option>
            `,
          )}
        </select>
      </div>
    </div>
    ${textField('blockers', checkIn.blockers, undefined, context)}
  `;
}

/** As many characters as fit into each. */
const mostOf = { note: 10_000, blockers: 4000 };

function textField(
  name: keyof typeof mostOf,
  label: string,
  hint: string | undefined,
  { draft, messages, format, change }: FieldContext,
) {
  const most = mostOf[name];
  return html`
    <div class="field">
      <label for=${name}>${label}</label>
      <textarea
        id=${name}
        name=${name}
        rows="2"
        maxlength=${most}
        dir="auto"
        aria-describedby=${hint ? `${name}-hint` : nothing}
        .value=${draft[name]}
        @input=${(event: InputEvent) => change({ [name]: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
      ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
      ${fullNote(draft[name], most, { messages, format })}
    </div>
  `;
}
