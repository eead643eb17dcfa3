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
  /** Whether the element can show nothing else; the page may then put its own words in the slot `error`. */
  readonly isAll?: boolean;
}

/** What to do about an error, by its code. */
export function adviceFor(messages: MessagesOf<never>, error: unknown): string {
  return messages.errors[error instanceof PerfError ? error.code : 'unknown'];
}

/**
 * An error as an alert: what failed, why and what to do. The technical words are folded away, except
 * for a file, where they name the line.
 */
export function problem(
  messages: MessagesOf<never>,
  { title, error, advice, actions, isAll = false }: Problem,
) {
  const technical = error instanceof Error ? error.message : String(error);
  const says = advice ?? adviceFor(messages, error);
  const open = error instanceof PerfError && error.code === 'bad-csv';
  const words = html`
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
  return html`
    <div class="notice bad" part="error" role="alert">
      ${outline(warningOutline)}
      <div class="grow">${isAll ? html`<slot name="error">${words}</slot>` : words}</div>
      ${actions ?? nothing}
    </div>
  `;
}
