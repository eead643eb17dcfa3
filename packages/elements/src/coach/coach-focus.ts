import type { ReactiveControllerHost } from 'lit';

/** Leads the focus on in a coach: once it is drawn, to what a selector finds, else to where it rests. */
export class CoachFocus {
  readonly #element: ReactiveControllerHost & HTMLElement;

  constructor(element: ReactiveControllerHost & HTMLElement) {
    this.#element = element;
  }

  /** Where nothing is found it stays where it is. */
  async to(selector: string): Promise<void> {
    await this.#element.updateComplete;
    this.#on(selector);
  }

  /** Where nothing is found it goes to the heading, or to what says that there is nothing. */
  async toOrRest(selector: string | undefined): Promise<void> {
    await this.#element.updateComplete;
    for (const each of [selector, 'h2', '.calm']) if (each && this.#on(each)) return;
  }

  #on(selector: string): boolean {
    const target = this.#element.shadowRoot?.querySelector<HTMLElement>(selector);
    target?.focus();
    return Boolean(target);
  }
}
