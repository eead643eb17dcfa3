import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { focusOf, isFocusLost } from '../parts/lost-focus.ts';

const focusable = 'button:not([disabled]), a[href], input, select, textarea, [tabindex]';
/** What says how it stands, and can have the focus where nothing else is to have it. */
const states = '[part=loading], [part=empty]';
/** Where the focus goes where no heading stands above. */
const elsewhere = ['#title', '[part=loading]', focusable, '[part=empty]'];

/** Where the focus goes from what is about to be gone. */
interface Ways {
  readonly held: HTMLElement;
  /** The id of the heading above. */
  readonly heading: string | undefined;
  /** What comes in the place of it. */
  readonly then: string | undefined;
}

/** Puts the focus on the first of some selectors that is there, unless it has gone on by then. */
export type Lead = (...selectors: readonly string[]) => void;

/**
 * Leads the focus on: to where it is asked to go, and where what had it is gone to what came in its place, else to the
 * heading above. What was only moved keeps it. Whoever has gone on by then, in the element or on the page, is not
 * called away.
 */
export class FocusCare implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #ways: Ways | undefined;
  /** Where the focus was put since what had it was gone: nobody has gone there by themselves. */
  #caught: Element | undefined;
  readonly #before: readonly string[];

  /** @param before - Where it goes from what is gone, before the heading above. */
  constructor(host: ReactiveControllerHost & HTMLElement, before: readonly string[] = []) {
    this.#host = host;
    this.#before = before;
    host.addController(this);
  }

  hostUpdate(): void {
    const held = this.#held;
    this.#ways = held && {
      held,
      heading: held.closest('[aria-labelledby]')?.getAttribute('aria-labelledby') ?? undefined,
      then: held.closest<HTMLElement>('[data-then]')?.dataset['then'],
    };
  }

  hostUpdated(): void {
    const ways = this.#ways;
    if (!ways || !this.#isLost) return;
    // Whoever has taken it away may lead it on by themselves, once everything is shown.
    void this.#host.updateComplete.then(() => {
      if (this.#isLost) this.#catch(ways);
    });
  }

  /** Puts the focus on the first of some selectors that is there, once everything is shown. */
  async to(...selectors: readonly string[]): Promise<void> {
    await this.#host.updateComplete;
    this.#first(selectors);
  }

  /** The same later on, from where the focus is now. */
  leading(): Lead {
    let from: Element | null = focusOf(this.#host);
    return (...selectors) =>
      void this.#host.updateComplete.then(() => {
        if (this.#isFree(from)) from = this.#first(selectors) ?? from;
      });
  }

  /**
   * The same from something that was worked with, as long as the focus is still in it.
   *
   * @param from - A selector of it.
   */
  async after(from: string, ...selectors: readonly string[]): Promise<void> {
    await this.#host.updateComplete;
    if (this.#held?.closest(from) || this.#isFree(null)) this.#first(selectors);
  }

  get #held(): HTMLElement | undefined {
    return (this.#host.shadowRoot?.activeElement as HTMLElement | null) ?? undefined;
  }

  get #isLost(): boolean {
    return isFocusLost(this.#host);
  }

  #isFree(from: Element | null): boolean {
    const held = this.#held;
    const isUnmoved = focusOf(this.#host) === from || (held !== undefined && held === from);
    return this.#isLost || isUnmoved || (held !== undefined && held === this.#caught);
  }

  #catch({ held, heading, then }: Ways): void {
    const root = this.#host.shadowRoot;
    if (held.isConnected) held.focus();
    if (!this.#isLost || (then && this.#first([then]))) return;
    const above = heading ? root?.getElementById(heading) : null;
    const found = this.#find(this.#before) ?? above ?? this.#find(elsewhere);
    if (found?.matches(states)) found.tabIndex = -1;
    found?.focus();
    this.#caught = found;
  }

  #first(selectors: readonly string[]): HTMLElement | undefined {
    const found = this.#find(selectors);
    found?.focus();
    return found;
  }

  #find(selectors: readonly string[]): HTMLElement | undefined {
    for (const selector of selectors) {
      const found = this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
      if (found) return found;
    }
    return undefined;
  }
}
