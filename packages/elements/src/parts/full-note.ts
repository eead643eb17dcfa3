import { type TemplateResult, html, nothing } from 'lit';
import type { Format } from '../format.ts';
import type { MessagesOf } from '../messages.ts';

/**
 * Says how much fits into a field for longer texts, once that much is in it: the browser cuts what is pasted, and says
 * nothing.
 *
 * @param most - The `maxlength` of the field, in characters.
 */
export function fullNote(
  text: string,
  most: number,
  { messages, format }: { readonly messages: MessagesOf<never>; readonly format: Format },
): TemplateResult | typeof nothing {
  if (text.length < most) return nothing;
  return html`<p class="hint" role="status">${messages.words.full(format.number(most))}</p>`;
}
