import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fold } from './fold.ts';

/** One thing that can be picked. */
export interface PickerOption {
  readonly id: string;
  readonly label: string;
  /** What tells it from others of the same name, such as a team. */
  readonly detail?: string;
}

/** What a picker asks for and tells. */
export interface PickerAsked {
  /** The few that fit what was typed, the best first; all of it typed as it was. */
  readonly find: (text: string) => readonly PickerOption[];
  readonly pick: (id: string) => void;
  /** Whether nothing can be picked now, as in a form that can only be read. */
  readonly isLocked?: () => boolean;
}

/**
 * The state of one search-and-choose field, after the combobox pattern of WAI-ARIA: what is typed, whether the list
 * is open, and which line is active. `pickerView` shows it. Nothing is searched while it is closed.
 */
export class Picker implements ReactiveController {
  /** What is being typed; `null` while it is closed and shows what was picked. */
  typed: string | null = null;
  active = 0;
  found: readonly PickerOption[] = [];
  readonly #host: ReactiveControllerHost;
  readonly #asked: PickerAsked;

  constructor(host: ReactiveControllerHost, asked: PickerAsked) {
    this.#host = host;
    this.#asked = asked;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.typed = null;
  }

  get isOpen(): boolean {
    return this.typed !== null && !this.#isLocked;
  }

  /** Shows what fits a text. */
  search(text: string): void {
    if (this.#isLocked) return;
    this.typed = text;
    this.found = this.#asked.find(text);
    this.active = 0;
    this.#host.requestUpdate();
  }

  close(): void {
    if (this.typed === null) return;
    this.typed = null;
    this.found = [];
    this.#host.requestUpdate();
  }

  pick(option: PickerOption | undefined): void {
    this.close();
    if (option && !this.#isLocked) this.#asked.pick(option.id);
  }

  /** What a key does; `true` where it was for the list. */
  key(key: string): boolean {
    if (this.#isLocked) return false;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (!this.isOpen) this.search('');
      else this.#step(key === 'ArrowDown' ? 1 : -1);
      return true;
    }
    if (!this.isOpen) return false;
    if (key === 'Enter') this.pick(this.found[this.active]);
    else if (key === 'Escape') this.close();
    else return false;
    return true;
  }

  get #isLocked(): boolean {
    return this.#asked.isLocked?.() ?? false;
  }

  #step(by: number): void {
    const { length } = this.found;
    if (length > 0) this.active = (this.active + by + length) % length;
    this.#host.requestUpdate();
  }
}

/** How many lines a list shows: more are found by typing on. */
const most = 8;

/**
 * The first that hold every word of a text, those that begin with it before others; case and accents do not matter.
 *
 * @param labelOf - What is searched, of each; only strings are compared, no pattern is made of the text.
 */
export function matching<Item>(
  items: Iterable<Item>,
  text: string,
  labelOf: (item: Item) => string,
): readonly Item[] {
  const typed = fold(text.trim()).slice(0, 200);
  const words = typed.split(/\s+/).filter(Boolean);
  const first: Item[] = [];
  const others: Item[] = [];
  for (const item of items) {
    const label = fold(labelOf(item));
    if (!words.every((word) => label.includes(word))) continue;
    if (label.startsWith(typed)) first.push(item);
    else if (others.length < most) others.push(item);
    if (first.length === most) break;
  }
  return [...first, ...others].slice(0, most);
}
