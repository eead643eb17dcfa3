import type { ReactiveController, ReactiveControllerHost } from 'lit';

const focusable = 'button:not([disabled]), a[href], input, select, textarea, [tabindex]';

/** Leads the focus on: to where it is asked to go, and where what had it is gone to the heading above that. */
export class FocusCare implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #heading: string | null | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const held = this.#host.shadowRoot?.activeElement;
    this.#heading = held
      ? (held.closest('[aria-labelledby]')?.getAttribute('aria-labelledby') ?? null)
      : undefined;
  }

  hostUpdated(): void {
    const heading = this.#heading;
    if (heading === undefined || this.#host.shadowRoot?.activeElement) return;
    // Whoever has taken it away may lead it on by themselves, once everything is shown.
    void this.#host.updateComplete.then(() => {
      const root = this.#host.shadowRoot;
      if (!root || root.activeElement) return;
      const above = heading ? root.getElementById(heading) : null;
      (above ?? root.querySelector<HTMLElement>(`#title, ${focusable}`))?.focus();
    });
  }

  /** Puts the focus on the first of some selectors that is there, once everything is shown. */
  to(...selectors: readonly string[]): void {
    void this.#host.updateComplete.then(() => this.#first(selectors));
  }

  /** The same after the form of a place; whoever is elsewhere by now is not called away. */
  after(place: string, selector: string): void {
    void this.#host.updateComplete.then(() => {
      const held = this.#host.shadowRoot?.activeElement;
      if (!held || held.closest('form')?.dataset['place'] === place) this.#first([selector]);
    });
  }

  #first(selectors: readonly string[]): void {
    for (const selector of selectors) {
      const found = this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
      if (found) return found.focus();
    }
  }
}
