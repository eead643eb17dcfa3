import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells an element that its page is about to be printed, and that it was. */
export class PrintWatch implements ReactiveController {
  readonly #element: HTMLElement;
  readonly #before: () => void;
  readonly #after: () => void;

  /** @param told - Called with whether the page is being printed. */
  constructor(element: ReactiveControllerHost & HTMLElement, told: (isPrinted: boolean) => void) {
    this.#element = element;
    this.#before = () => told(true);
    this.#after = () => told(false);
    element.addController(this);
  }

  hostConnected(): void {
    const view = this.#element.ownerDocument.defaultView;
    view?.addEventListener('beforeprint', this.#before);
    view?.addEventListener('afterprint', this.#after);
  }

  hostDisconnected(): void {
    const view = this.#element.ownerDocument.defaultView;
    view?.removeEventListener('beforeprint', this.#before);
    view?.removeEventListener('afterprint', this.#after);
  }
}
