import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hasGoneOn } from '../parts/lost-focus.ts';

const fields = 'perf-check-in, button, input, textarea, select';

/** Where the focus was before something was shown anew. */
interface Held {
  readonly key: string | undefined;
  /** Its place among the lines. */
  readonly at: number;
}

/**
 * The focus of a list of lines: one of them has the stop of Tab, arrows go along them, and where what had the focus is
 * gone it goes to the line that came after it.
 */
export class LineFocus implements ReactiveController {
  /** The line that Tab leads to; '' for the first. */
  active = '';
  readonly #host: ReactiveControllerHost & HTMLElement;
  #held: Held | undefined;

  readonly #placeOf: () => string | undefined;

  /** @param placeOf - The line of what was done or taken back last, for a focus that was outside of the lines. */
  constructor(host: ReactiveControllerHost & HTMLElement, placeOf: () => string | undefined) {
    this.#host = host;
    this.#placeOf = placeOf;
    host.addController(this);
  }

  hostUpdate(): void {
    const held = this.#root?.activeElement;
    if (!held) {
      this.#held = undefined;
      return;
    }
    const line = held.closest<HTMLElement>('.line');
    this.#held = { key: line?.dataset['key'], at: line ? this.#lines.indexOf(line) : -1 };
  }

  hostUpdated(): void {
    const held = this.#held;
    if (!held || this.#root?.activeElement) return;
    // Whoever has taken it away may lead it on by themselves, once everything is shown.
    void this.#host.updateComplete.then(() => {
      if (!this.#root?.activeElement) this.#goOn(held);
    });
  }

  /** Whether a line is the one that Tab leads to, among those that are there. */
  isActive(key: string, keys: readonly string[]): boolean {
    return keys.includes(this.active) ? key === this.active : key === keys[0];
  }

  /** Leads the focus to a line, once it is shown. */
  toLine(key: string): void {
    void this.#host.updateComplete.then(() => this.#focusLine(this.#lineOf(key)));
  }

  /** Leads the focus to the first of some selectors that is there below a line; the first field where none is named. */
  async within(key: string, ...selectors: readonly string[]): Promise<void> {
    const found = await this.#fieldOf(key, selectors);
    found?.focus();
  }

  /**
   * The same once something took its time: whoever has gone on from the line by now is not called away.
   *
   * @param from - What had the focus when it was begun, where that is known.
   */
  async onIn(
    key: string,
    { from, to = [] }: { readonly from?: Element | null; readonly to?: readonly string[] } = {},
  ): Promise<void> {
    if (!hasGoneOn(this.#host, this.#lineOf(key), from)) await this.within(key, ...to);
  }

  async #fieldOf(key: string, selectors: readonly string[] = []) {
    await this.#host.updateComplete;
    const panel = this.#lineOf(key)?.querySelector('.panel');
    const wanted = [...selectors, fields].map((each) => panel?.querySelector<HTMLElement>(each));
    const found = wanted.find((each) => each);
    // An element inside has its fields once it is drawn itself.
    await (found as Partial<ReactiveControllerHost> | undefined)?.updateComplete;
    return found;
  }

  /** Moves along the lines. Returns whether the key was for that. */
  key(event: KeyboardEvent): boolean {
    const main = (event.target as HTMLElement).closest<HTMLElement>('.main');
    const line = main?.closest<HTMLElement>('.line');
    if (!line) return false;
    const lines = this.#lines;
    const at = lines.indexOf(line);
    const last = lines.length - 1;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last }[event.key];
    if (to === undefined) return false;
    this.#focusLine(lines[Math.max(0, Math.min(last, to))]);
    return true;
  }

  /** Leads the focus to the line of a number, once it is shown. */
  async toNumber(at: number): Promise<void> {
    await this.#host.updateComplete;
    this.#focusLine(this.#lines[at]);
  }

  #goOn({ key, at }: Held): void {
    const same = key === undefined ? undefined : this.#lineOf(key);
    const open = same?.querySelector('.panel');
    if (key !== undefined && open) return this.#rescue(key);
    const lines = this.#lines;
    const line = same ?? (at < 0 ? this.#lineOf(this.#placeOf()) : (lines[at] ?? lines.at(-1)));
    if (line) this.#focusLine(line);
    else this.#root?.querySelector<HTMLElement>('#title')?.focus();
  }

  /** Leads the focus into what is open, unless somebody else has led it on meanwhile. */
  #rescue(key: string): void {
    void this.#fieldOf(key).then((found) => {
      if (!this.#root?.activeElement) found?.focus();
    });
  }

  #focusLine(line: HTMLElement | undefined): void {
    if (!line) return;
    this.active = line.dataset['key'] ?? '';
    this.#host.requestUpdate();
    line.querySelector<HTMLElement>('.main')?.focus();
  }

  #lineOf(key: string | undefined): HTMLElement | undefined {
    return this.#lines.find((line) => line.dataset['key'] === key);
  }

  get #lines(): readonly HTMLElement[] {
    return [...(this.#root?.querySelectorAll<HTMLElement>('.line[data-key]') ?? [])];
  }

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }
}
