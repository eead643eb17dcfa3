import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { type ElementPart, directive } from 'lit/directive.js';

/** How long people wait before they are told that it still goes on, in milliseconds. */
export const patience = { slowMs: 10_000 };

class ShownLate extends AsyncDirective {
  #element: Element | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  render(): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart): typeof noChange {
    if (!this.#element) this.#wait(element);
    return noChange;
  }

  override disconnected(): void {
    clearTimeout(this.#timer);
  }

  override reconnected(): void {
    if (this.#element) this.#wait(this.#element);
  }

  #wait(element: Element): void {
    this.#element = element;
    this.#timer = setTimeout(() => element.removeAttribute('hidden'), patience.slowMs);
  }
}

/**
 * Shows an element that is `hidden` once it has been in the page for so long that one wonders whether it still works.
 *
 * @example
 * html`<p hidden ${shownLate()}>${messages.words.stillLoading}</p>`
 */
export const shownLate = directive(ShownLate);
