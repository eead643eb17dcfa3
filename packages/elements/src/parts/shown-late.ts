import { noChange } from 'lit';
import { Directive, type ElementPart, directive } from 'lit/directive.js';

/** How long people wait before they are told that it still goes on, in milliseconds. */
export const patience = { slowMs: 10_000 };

class ShownLate extends Directive {
  #hasBegun = false;

  render(): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart): typeof noChange {
    if (!this.#hasBegun) setTimeout(() => element.removeAttribute('hidden'), patience.slowMs);
    this.#hasBegun = true;
    return noChange;
  }
}

/**
 * Shows an element that is `hidden` once it has been in the page for so long that one wonders whether it still works.
 *
 * @example
 * html`<p hidden ${shownLate()}>${messages.words.stillLoading}</p>`
 */
export const shownLate = directive(ShownLate);
