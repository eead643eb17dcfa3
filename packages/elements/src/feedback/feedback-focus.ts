import { hasGoneOn, isFocusLost } from '../parts/lost-focus.ts';

/** Where the focus is led in `perf-feedback`, once what is there is drawn. */
export class FeedbackFocus {
  readonly #element: HTMLElement;
  #wanted: { readonly places: readonly string[]; readonly from: Element | null } | undefined;
  /** What had the focus before something was shown anew, and the card that it is in. */
  #held: { readonly at: HTMLElement; readonly card: HTMLElement | null } | undefined;
  /** Where the focus was put since what had it was gone: nobody has gone there by themselves. */
  #caught: HTMLElement | undefined;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** Notes what has the focus, before something is shown anew. */
  hold(): void {
    const at = this.#active;
    if (at !== this.#caught) this.#caught = undefined;
    // A button that asks again for what could not be had leads on by itself.
    this.#held =
      at && !at.closest('[part=error]')
        ? { at, card: at.closest<HTMLElement>('.card') }
        : undefined;
  }

  /** Leads to the first of these places that is there, once it is drawn, unless the viewer has gone on by then. */
  want(places: readonly string[]): void {
    this.#wanted = { places, from: this.#active };
  }

  /** The same where the focus is nowhere now. */
  wantWhereLost(places: readonly string[]): void {
    if (isFocusLost(this.#element)) this.#wanted = { places, from: null };
  }

  /** @param isDrawn - Whether what the focus is led to has come. */
  drawn(isDrawn: boolean): void {
    if (!this.#wanted) return this.#goOn();
    if (!isDrawn) return;
    const { places, from } = this.#wanted;
    this.#wanted = undefined;
    if (this.#isElsewhere(from)) return;
    for (const place of [...places, '.frame']) {
      const found = this.#found(place);
      if (found) return found.focus();
    }
  }

  /** Whether somebody has gone on from a place, such as a form, by themselves. */
  hasGoneOn(place: Element | null | undefined): boolean {
    const isCaught = this.#caught === this.#active && this.#active !== null;
    return !isCaught && hasGoneOn(this.#element, place);
  }

  /**
   * Where what had the focus is gone, such as a button that can be pressed once, it goes to the card of that. What was
   * only moved has it again.
   */
  #goOn(): void {
    const { at, card } = this.#held ?? {};
    if (!at || !isFocusLost(this.#element)) return;
    if (at.isConnected) return at.focus();
    this.#caught = card?.isConnected ? card : this.#found('.frame');
    this.#caught?.focus();
  }

  /** Whether somebody is elsewhere by now, who is not called away from there. */
  #isElsewhere(from: Element | null): boolean {
    const held = this.#active;
    return held ? held !== from : from !== null && !isFocusLost(this.#element);
  }

  #found(selector: string): HTMLElement | undefined {
    return this.#element.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
  }

  get #active(): HTMLElement | null {
    return (this.#element.shadowRoot?.activeElement as HTMLElement | null) ?? null;
  }
}
