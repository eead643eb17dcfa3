import { PerfError } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import type { MessagesOf } from '../messages.ts';
import { outline, warningOutline } from './outline.ts';

/** What there is to say about something that went wrong. */
export interface Problem {
  /** What did not work. */
  readonly title: string;
  readonly error: unknown;
  /** Said instead of the advice for the error's code. */
  readonly advice?: string | undefined;
  /** Buttons that lead on. */
  readonly actions?: TemplateResult | typeof nothing;
}

/** What to do about an error, by its code. */
export function adviceFor(messages: MessagesOf<never>, error: unknown): string {
  return messages.errors[error instanceof PerfError ? error.code : 'unknown'];
}

/**
 * An error as an alert: what failed, why and what to do. The technical words are folded away, except
 * for a file, where they name the line.
 */
export function problem(messages: MessagesOf<never>, told: Problem): TemplateResult {
  return alertBox(wordsOf(messages, told), told);
}

/** As `problem`, where the element can show nothing else: the page may put its own words in the slot `error`. */
export function slottedProblem(messages: MessagesOf<never>, told: Problem): TemplateResult {
  return alertBox(html`<slot name="error">${wordsOf(messages, told)}</slot>`, told);
}

function wordsOf(messages: MessagesOf<never>, { title, error, advice }: Problem): TemplateResult {
  const technical = error instanceof Error ? error.message : String(error);
  const says = advice ?? adviceFor(messages, error);
  const open = error instanceof PerfError && error.code === 'bad-csv';
  return html`
    <strong title=${says}>${title}</strong>
    <p>${says}</p>
    ${
      technical
        ? html`
            <details ?open=${open}>
              <summary>${messages.words.details}</summary>
              <p lang="en">${technical}</p>
            </details>
          `
        : nothing
    }
  `;
}

function alertBox(words: TemplateResult, { actions }: Problem): TemplateResult {
  return html`
    <div class="notice bad" part="error" role="alert">
      ${outline(warningOutline)}
      <div class="grow">${words}</div>
      ${actions ?? nothing}
    </div>
  `;
}
