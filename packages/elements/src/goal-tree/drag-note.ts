/** What goes with the pointer while a row is dragged: what is dragged, and what a drop here would do. */
export class DragNote {
  readonly #element = document.createElement('div');
  readonly #words = document.createElement('span');

  constructor(root: ShadowRoot, title: string) {
    const name = document.createElement('bdi');
    name.textContent = title;
    name.className = 'drag-title';
    this.#words.className = 'drag-words';
    this.#element.className = 'drag-note';
    this.#element.popover = 'manual';
    this.#element.append(name, this.#words);
    root.append(this.#element);
    this.#element.showPopover();
  }

  /** Goes to a point of the window, in pixels. */
  moveTo({ x, y }: { readonly x: number; readonly y: number }): void {
    const { offsetWidth: width, offsetHeight: height } = this.#element;
    const left = Math.max(8, Math.min(x + 14, innerWidth - width - 8));
    const top = Math.max(8, Math.min(y + 18, innerHeight - height - 8));
    this.#element.style.setProperty('transform', `translate(${left}px, ${top}px)`);
  }

  /** @param fits - Whether a drop here would do something; `undefined` where there is nothing to drop on. */
  say(words: string, fits: boolean | undefined): void {
    if (this.#words.textContent !== words) this.#words.textContent = words;
    this.#element.dataset['fits'] = fits === undefined ? 'none' : fits ? 'yes' : 'no';
  }

  remove(): void {
    this.#element.remove();
  }
}
