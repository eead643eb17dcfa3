import { type TemplateResult, html } from 'lit';

/** What can be chosen, with the words for it. */
export type Option = readonly [value: string, text: string];

/** A select with its label. */
export function choice(
  { label, value, options }: Readonly<{ label: string; value: string; options: readonly Option[] }>,
  choose: (value: string) => void,
): TemplateResult {
  return html`
    <label class="field">
      <span>${label}</span>
      <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
        ${options.map(
          ([option, text]) => html`
            <option value=${option} .selected=${option === value}>${text}</option>
          `,
        )}
      </select>
    </label>
  `;
}
