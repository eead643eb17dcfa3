/** What a key means in a treegrid. */
export type TreegridKey =
  | 'up'
  | 'down'
  | 'page-up'
  | 'page-down'
  | 'forward'
  | 'back'
  | 'start'
  | 'end'
  | 'first'
  | 'last'
  | 'activate'
  | 'select'
  | 'open-siblings'
  | 'edit'
  | 'menu';

/** What is needed of a keyboard event. */
export type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const plain: Readonly<Record<string, TreegridKey>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  PageUp: 'page-up',
  PageDown: 'page-down',
  Home: 'start',
  End: 'end',
  Enter: 'activate',
  ' ': 'select',
  '*': 'open-siblings',
  F2: 'edit',
  ContextMenu: 'menu',
};

/**
 * What a key means, after the treegrid pattern of WAI-ARIA; `undefined` for one that is not its own.
 *
 * @param rightToLeft - Whether forward is to the left.
 */
export function treegridKey(event: Key, rightToLeft: boolean): TreegridKey | undefined {
  const { key } = event;
  if (event.altKey) return undefined;
  if (event.ctrlKey || event.metaKey) {
    if (key === 'Home') return 'first';
    return key === 'End' ? 'last' : undefined;
  }
  if (key === 'F10') return event.shiftKey ? 'menu' : undefined;
  if (key === 'ArrowRight') return rightToLeft ? 'back' : 'forward';
  if (key === 'ArrowLeft') return rightToLeft ? 'forward' : 'back';
  return plain[key];
}

/** The character that a key types; `undefined` for keys that type none, and for shortcuts. */
export function typedCharacter(event: Key): string | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  return [...event.key].length === 1 ? event.key : undefined;
}

const pauseMs = 700;

/** Collects the characters that somebody types to jump to a row, until they pause. */
export class TypeAhead {
  #typed = '';
  #last = -Infinity;

  /** Whether a character would go on with what was typed before. */
  isOpen(timeMs: number): boolean {
    return this.#typed !== '' && timeMs - this.#last < pauseMs;
  }

  /**
   * Adds a character.
   *
   * @param timeMs - When it was typed, as `Event.timeStamp` has it.
   * @returns All that was typed without a pause. The same character again and again stays one, so
   *   that it steps through the rows that begin with it.
   */
  add(character: string, timeMs: number): string {
    const typed = this.isOpen(timeMs) ? this.#typed + character : character;
    this.#last = timeMs;
    this.#typed = [...typed].every((other) => other === character) ? character : typed;
    return this.#typed;
  }
}
