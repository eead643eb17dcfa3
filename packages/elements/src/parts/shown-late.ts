import { type ReactiveController, type ReactiveControllerHost, noChange } from 'lit';
import { Directive, type ElementPart, directive } from 'lit/directive.js';

/** How long people wait before they are told that it still goes on, in milliseconds. */
export const patience = { slowMs: 10_000 };

/** Shows an element once it has been in the page for long; what leaves the page leaves no clock behind. */
class Waiting implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #element: Element;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, element: Element) {
    this.#host = host;
    this.#element = element;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setTimeout(() => {
      this.#element.removeAttribute('hidden');
      this.#host.removeController(this);
    }, patience.slowMs);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}

class ShownLate extends Directive {
  #hasBegun = false;

  render(): typeof noChange {
    return noChange;
  }

  override update({ element, options }: ElementPart): typeof noChange {
    if (!this.#hasBegun) new Waiting(options?.host as ReactiveControllerHost, element);
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
