/** How near to an edge, in pixels, a box begins to scroll, and by how much at most in a frame. */
const edge = { px: 44, step: 14 };

/** Scrolls a box, and the page where the box is at its end, while a pointer is near an edge. */
export class EdgeScroll {
  readonly #scroller: HTMLElement;
  readonly #scrolled: () => void;
  #y = 0;
  #frame = 0;

  /** @param scrolled - Called after each step. */
  constructor(scroller: HTMLElement, scrolled: () => void) {
    this.#scroller = scroller;
    this.#scrolled = scrolled;
  }

  /** @param y - Where the pointer is, in pixels of the window. */
  follow(y: number): void {
    this.#y = y;
    if (this.#frame === 0 && this.#speed() !== 0) this.#frame = requestAnimationFrame(this.#step);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  readonly #step = (): void => {
    this.#frame = 0;
    const speed = this.#speed();
    if (speed === 0) return;
    const before = this.#scroller.scrollTop;
    this.#scroller.scrollTop += speed;
    if (this.#scroller.scrollTop === before && this.#isCut(speed)) globalThis.scrollBy(0, speed);
    this.#scrolled();
    this.#frame = requestAnimationFrame(this.#step);
  };

  /** Whether the window cuts the box off on that side. */
  #isCut(speed: number): boolean {
    const { top, bottom } = this.#scroller.getBoundingClientRect();
    return speed > 0 ? bottom > innerHeight : top < 0;
  }

  /** The nearer to the edge, the faster; 0 away from both. */
  #speed(): number {
    const box = this.#scroller.getBoundingClientRect();
    const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
    const [fromTop, fromBottom] = [this.#y - top, bottom - this.#y];
    const near = Math.min(fromTop, fromBottom);
    if (near >= edge.px) return 0;
    const step = Math.ceil(edge.step * (1 - Math.max(0, near) / edge.px));
    return fromTop < fromBottom ? -step : step;
  }
}
