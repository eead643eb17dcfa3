import { treegridKey } from '../controllers/treegrid-keys.ts';

/** What the head of a tree needs of what is around it. */
export interface HeadOptions {
  readonly root: () => ShadowRoot | null;
  readonly isRightToLeft: () => boolean;
  /** Moves the focus to the row that has the place of the grid. */
  readonly enterRows: () => void;
}

/**
 * The names of the columns as a row above the first one: arrow up leads there from the first row, arrows go
 * along it, and arrow down leads back. Enter and Space press a name as they press any button.
 */
export class TreeHead {
  readonly #options: HeadOptions;

  constructor(options: HeadOptions) {
    this.#options = options;
  }

  /** Moves the focus there. Returns false where this width shows no names, or none can be pressed. */
  enter(): boolean {
    const [first] = this.#buttons();
    first?.focus();
    return first !== undefined;
  }

  /** Takes a key that was pressed on a name. Returns whether it means something there. */
  onKey(event: KeyboardEvent): boolean {
    const buttons = this.#buttons();
    const at = buttons.indexOf(event.target as HTMLElement);
    if (at < 0) return false;
    const key = treegridKey(event, this.#options.isRightToLeft());
    switch (key) {
      case 'down':
      case 'page-down':
        this.#options.enterRows();
        return true;
      case 'forward':
        buttons[at + 1]?.focus();
        return true;
      case 'back':
        buttons[at - 1]?.focus();
        return true;
      case 'start':
        buttons[0]?.focus();
        return true;
      case 'end':
        buttons.at(-1)?.focus();
        return true;
      default:
        return key === 'up';
    }
  }

  #buttons(): HTMLElement[] {
    const head = this.#options.root()?.querySelector<HTMLElement>('.head');
    // In two lines the names are there for reading aloud only.
    if (!head || head.offsetHeight <= 1) return [];
    const buttons = head.querySelectorAll<HTMLElement>('[data-sort]');
    return [...buttons].filter((button) => button.checkVisibility());
  }
}
