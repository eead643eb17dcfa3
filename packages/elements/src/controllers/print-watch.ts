import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** So many entries of a list go on paper; where there are more, it says how many of how many. */
const printedMost = 1000;

/** How an element was left before its page was printed. */
interface Left {
  /** What had the focus, as the page and as the element know it. */
  readonly held: readonly (Element | null | undefined)[];
  /** Where that is among all that the element shows. */
  readonly place: number;
  readonly scrolled: readonly { readonly box: Element; readonly to: ScrollToOptions }[];
}

/**
 * Knows whether the page of an element is being printed, and draws the element anew before and after it, at once, since
 * a page that is printed waits for nothing. Afterwards the focus is where it was, and all is scrolled as it was.
 */
export class PrintWatch implements ReactiveController {
  readonly #element: ReactiveControllerHost & HTMLElement;
  #isPrinted = false;
  #left: Left | undefined;
  /** What had the focus once it was drawn for paper. */
  #meanwhile: Left['held'] = [];
  #view: Window | null = null;
  #paper: MediaQueryList | undefined;

  constructor(element: ReactiveControllerHost & HTMLElement) {
    this.#element = element;
    element.addController(this);
  }

  /** Whether the page is being printed. */
  get isPrinted(): boolean {
    return this.#isPrinted;
  }

  /** How many entries of a list are drawn now, of which so many are on the screen. */
  most(onScreen: number): number {
    return this.#isPrinted ? Math.max(onScreen, printedMost) : onScreen;
  }

  hostConnected(): void {
    this.#view = this.#element.ownerDocument.defaultView;
    // Whatever else is in the page changes its size too: all look before the first one is drawn, and go back after the last.
    this.#view?.addEventListener('beforeprint', this.#look, true);
    this.#view?.addEventListener('beforeprint', this.#begin);
    this.#view?.addEventListener('afterprint', this.#end, true);
    this.#view?.addEventListener('afterprint', this.#goBack);
    // Not every way to paper tells the page before it begins.
    this.#paper = this.#view?.matchMedia('print');
    this.#paper?.addEventListener('change', this.#onPaper);
    this.#turn(this.#paper?.matches ?? false);
  }

  hostDisconnected(): void {
    this.#view?.removeEventListener('beforeprint', this.#look, true);
    this.#view?.removeEventListener('beforeprint', this.#begin);
    this.#view?.removeEventListener('afterprint', this.#end, true);
    this.#view?.removeEventListener('afterprint', this.#goBack);
    this.#paper?.removeEventListener('change', this.#onPaper);
    this.#left = undefined;
    this.#turn(false);
  }

  readonly #onPaper = ({ matches }: MediaQueryListEvent): void => {
    if (matches) {
      this.#look();
      this.#begin();
    } else {
      this.#end();
      this.#goBack();
    }
  };

  readonly #look = (): void => {
    const held = this.#held;
    this.#left ??= {
      ...{ held, place: this.#all.indexOf(held[1] as Element) },
      scrolled: boxesAround(this.#element).map((box) => ({
        ...{ box, to: { left: box.scrollLeft, top: box.scrollTop, behavior: 'instant' } },
      })),
    };
  };

  readonly #begin = (): void => {
    if (this.#isPrinted) return;
    this.#draw(true);
    this.#meanwhile = this.#held;
  };

  readonly #end = (): void => {
    if (!this.#isPrinted) return;
    const hasGoneOn = this.#held.some((held, at) => held !== this.#meanwhile[at]);
    this.#draw(false);
    if (!hasGoneOn && this.#left) this.#leadBack(this.#left);
  };

  readonly #goBack = (): void => {
    for (const { box, to } of this.#left?.scrolled ?? []) box.scrollTo(to);
    this.#left = undefined;
  };

  /** What had the focus may be another one of its kind by now: a button below a list that was shown whole meanwhile. */
  #leadBack({ held: [, held], place }: Left): void {
    if (!held) return;
    const back = held.isConnected ? held : this.#all[place];
    if (back?.localName !== held.localName || back === this.#held[1]) return;
    (back as HTMLElement).focus({ preventScroll: true });
  }

  get #held(): Left['held'] {
    const { ownerDocument, shadowRoot } = this.#element;
    return [ownerDocument.activeElement, shadowRoot?.activeElement];
  }

  get #all(): readonly Element[] {
    return [...(this.#element.shadowRoot?.querySelectorAll('*') ?? [])];
  }

  #turn(isPrinted: boolean): void {
    if (isPrinted === this.#isPrinted) return;
    this.#isPrinted = isPrinted;
    this.#element.requestUpdate();
  }

  #draw(isPrinted: boolean): void {
    this.#turn(isPrinted);
    // Lit offers this to the element alone; nothing else draws at once.
    (this.#element as unknown as { performUpdate(): void }).performUpdate();
  }
}

/** All around an element that may be scrolled, through shadow roots too. */
function boxesAround(element: Element): readonly Element[] {
  const boxes: Element[] = [];
  let at: Node | null = element;
  while (at) {
    if (at instanceof Element) boxes.push(at);
    const slot: Node | null = at instanceof Element ? at.assignedSlot : null;
    at = slot ?? (at instanceof ShadowRoot ? at.host : at.parentNode);
  }
  return boxes;
}
