import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from './icons.ts';
import type { Picker, PickerOption } from './picker.ts';

/** How a picker is shown. */
export interface PickerLooks {
  /** Of the field. */
  readonly id: string;
  /** The words of the label that stands beside it, and the name of the list. */
  readonly label: string;
  /** What is picked, where it is one. */
  readonly value: string;
  readonly placeholder?: string | undefined;
  readonly invalid?: boolean;
  readonly describedBy?: string | undefined;
  /** What stands where nothing fits what was typed. */
  readonly nothingFound: string;
  readonly isRequired?: boolean;
}

/** A field to search and choose in, after the combobox pattern. Needs the picker's styles. */
export function pickerView(picker: Picker, looks: PickerLooks): TemplateResult {
  const { id } = looks;
  const { isOpen, found, active } = picker;
  const list = `${id}-list`;
  return html`<div class="picker">
    <input
      id=${id}
      type="text"
      role="combobox"
      aria-label=${looks.label}
      ?required=${looks.isRequired ?? false}
      autocomplete="off"
      maxlength="200"
      dir="auto"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${list}
      aria-autocomplete="list"
      aria-activedescendant=${isOpen && found.length > 0 ? `${list}-${active}` : nothing}
      aria-invalid=${looks.invalid ? 'true' : 'false'}
      aria-describedby=${looks.describedBy ?? nothing}
      placeholder=${looks.placeholder ?? nothing}
      .value=${live(isOpen ? (picker.typed ?? '') : looks.value)}
      @input=${(event: Event) => picker.search((event.target as HTMLInputElement).value)}
      @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
      @click=${() => (isOpen ? undefined : picker.search(''))}
      @blur=${() => picker.close()}
      @keydown=${(event: KeyboardEvent) => keydown(picker, event)}
    />
    <span class="picker-sign">${icon('search')}</span>
    <ul id=${list} role="listbox" aria-label=${looks.label} ?hidden=${!isOpen}>
      ${found.map((option, index) => line(picker, option, index, list))}
    </ul>
    ${
      isOpen && found.length === 0
        ? html`<p class="picker-none" role="status">${looks.nothingFound}</p>`
        : nothing
    }
  </div>`;
}

function keydown(picker: Picker, event: KeyboardEvent) {
  if (event.isComposing || !picker.key(event.key)) return;
  event.preventDefault();
  event.stopPropagation();
}

function line(picker: Picker, option: PickerOption, index: number, list: string) {
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the field has the keys, as the pattern says
  return html`<li
    id="${list}-${index}"
    role="option"
    aria-selected=${index === picker.active ? 'true' : 'false'}
    @mousedown=${(event: Event) => event.preventDefault()}
    @click=${() => picker.pick(option)}
  >
    <bdi>${option.label}</bdi>
    ${option.detail ? html`<span class="hint"><bdi>${option.detail}</bdi></span>` : nothing}
  </li>`;
}
