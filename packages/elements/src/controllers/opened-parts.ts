import type { ReactiveControllerHost } from 'lit';
import { PrintWatch } from './print-watch.ts';

/** What a list shows more of at a time. */
export const step = 100;

/** What is open in an element, and how much of each list is shown. */
export class OpenedParts {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #open = new Set<string>();
  readonly #more = new Map<string, number>();
  readonly #paper: PrintWatch;

  /** @param paper - Where the element has one already. */
  constructor(host: ReactiveControllerHost & HTMLElement, paper = new PrintWatch(host)) {
    this.#host = host;
    this.#paper = paper;
  }

  /** Whether something that can be opened is open. */
  isOpen(key: string): boolean {
    return this.#open.has(key);
  }

  /** Whether anything is open whose key begins so. */
  anyOpen(start: string): boolean {
    return [...this.#open].some((key) => key.startsWith(start));
  }

  /** Closes everything and shows the first items alone, since it is of something else now. */
  forget(): void {
    this.#open.clear();
    this.#more.clear();
  }

  toggle(key: string): void {
    if (!this.#open.delete(key)) this.#open.add(key);
    this.#host.requestUpdate();
  }

  /** How many items of a list are shown, of which there are so many at first; on paper more. */
  shown(key: string, first: number): number {
    return this.#paper.most(this.asked(key, first));
  }

  /** The same, as it was asked for on the screen: a print does not wait for what takes a while to work out. */
  asked(key: string, first: number): number {
    return first + (this.#more.get(key) ?? 0);
  }

  /** Shows up to a hundred more items of a list, and puts the focus on the first of them. */
  async showMore(key: string): Promise<void> {
    const before = this.#listOf(key)?.children.length ?? 0;
    this.#more.set(key, (this.#more.get(key) ?? 0) + step);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const list = this.#listOf(key);
    // Of what comes in at the beginning, the first is the first of all.
    const at = list?.dataset['grows'] === 'start' ? 0 : before;
    (list?.children[at] as HTMLElement | undefined)?.focus();
  }

  #listOf(key: string): HTMLElement | undefined {
    const lists = this.#host.shadowRoot?.querySelectorAll<HTMLElement>('[data-list]') ?? [];
    return [...lists].find(({ dataset }) => dataset['list'] === key);
  }
}
