/** Has the browser ask before a page is left while something in it is not stored yet. */
export class PageHold {
  readonly #element: HTMLElement;
  #held = false;

  /** @param element - One in the page. */
  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** Begins or ends the asking. */
  set(hold: boolean): void {
    if (hold === this.#held) return;
    this.#held = hold;
    const view = this.#element.ownerDocument.defaultView;
    if (hold) view?.addEventListener('beforeunload', ask);
    else view?.removeEventListener('beforeunload', ask);
  }
}

function ask(event: BeforeUnloadEvent) {
  event.preventDefault();
}
