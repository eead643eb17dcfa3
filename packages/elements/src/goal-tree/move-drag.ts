import { DragNote } from './drag-note.ts';
import { EdgeScroll } from './edge-scroll.ts';

/** How far a pointer goes, in pixels, before it drags, and how long a finger stays first, in milliseconds. */
const begins = { px: 6, touchPx: 10, touchMs: 450 };
/** Milliseconds that a pointer rests on a closed goal until it opens. */
const opensMs = 700;

/** What a goal below the pointer says of being dropped on. */
export interface DropTarget<Id> {
  readonly id: Id;
  /** What a drop would do, or why nothing may be dropped on it. */
  readonly says: string;
  readonly fits: boolean;
}

/** What dragging needs of the rows around it. */
export interface DragHost<Id> {
  readonly root: ShadowRoot;
  readonly scroller: HTMLElement;
  /** What the row of an element says of being dropped on; `undefined` for what is no row. */
  readonly targetOf: (element: Element | null) => DropTarget<Id> | undefined;
  readonly elementOf: (id: Id) => HTMLElement | undefined;
  /** The title of what is dragged. */
  readonly title: string;
  /** What to do with it. */
  readonly hint: string;
  /** Called when it begins to be dragged. */
  readonly begun: () => void;
  /** Opens a goal that the pointer rests on. */
  readonly open: (id: Id) => void;
  readonly dropped: (id: Id) => void;
  /** Called for a drop on what does not fit, with the reason. */
  readonly refused: (reason: string) => void;
}

/** A row that is dragged, from the press of a pointer until it is let go. */
export class MoveDrag<Id> {
  readonly #host: DragHost<Id>;
  readonly #pointerId: number;
  readonly #isTouch: boolean;
  readonly #from: { readonly x: number; readonly y: number };
  readonly #listening = new AbortController();
  readonly #edges: EdgeScroll;
  #at: { readonly x: number; readonly y: number };
  #note: DragNote | undefined;
  #over: DropTarget<Id> | undefined;
  #marked: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(press: PointerEvent, host: DragHost<Id>) {
    this.#host = host;
    this.#pointerId = press.pointerId;
    this.#isTouch = press.pointerType === 'touch';
    this.#from = this.#at = { x: press.clientX, y: press.clientY };
    this.#edges = new EdgeScroll(host.scroller, () => this.#look());
    this.#listen();
    if (this.#isTouch) this.#timer = setTimeout(() => this.#begin(), begins.touchMs);
  }

  /** Whether the row has begun to be dragged. */
  get isDragged(): boolean {
    return this.#note !== undefined;
  }

  /** Ends it with nothing moved. */
  cancel(): void {
    this.#end();
  }

  #listen(): void {
    const { signal } = this.#listening;
    const own = (act: (event: PointerEvent) => void) => (event: Event) => {
      if ((event as PointerEvent).pointerId === this.#pointerId) act(event as PointerEvent);
    };
    const options = { signal, capture: true };
    globalThis.addEventListener(
      'pointermove',
      own((event) => this.#move(event)),
      options,
    );
    globalThis.addEventListener(
      'pointerup',
      own((event) => this.#drop(event)),
      options,
    );
    globalThis.addEventListener(
      'pointercancel',
      own(() => this.#end()),
      options,
    );
    globalThis.addEventListener('blur', () => this.#end(), { signal });
    globalThis.addEventListener('keydown', (event) => this.#key(event), options);
    // Titles are not selected meanwhile, and a long press opens no menu of the browser.
    const prevent = (event: Event) => {
      if (!this.#isTouch || this.#note) event.preventDefault();
    };
    for (const name of ['selectstart', 'contextmenu', 'dragstart']) {
      globalThis.addEventListener(name, prevent, { ...options, passive: false });
    }
  }

  #move({ clientX: x, clientY: y }: PointerEvent): void {
    this.#at = { x, y };
    const distance = Math.hypot(x - this.#from.x, y - this.#from.y);
    if (this.#note) this.#follow();
    else if (this.#isTouch && distance > begins.touchPx) this.#end();
    else if (!this.#isTouch && distance > begins.px) this.#begin();
  }

  #begin(): void {
    clearTimeout(this.#timer);
    this.#note = new DragNote(this.#host.root, this.#host.title);
    this.#host.begun();
    this.#follow();
  }

  #follow(): void {
    this.#note?.moveTo(this.#at);
    this.#edges.follow(this.#at.y);
    this.#look();
  }

  /** Looks what is below the pointer now. */
  #look(): void {
    const { root, targetOf, hint } = this.#host;
    const over = targetOf(root.elementFromPoint(this.#at.x, this.#at.y));
    if (over?.id !== this.#over?.id) this.#rest(over);
    this.#over = over;
    this.#mark(over);
    this.#note?.say(over?.says ?? hint, over?.fits);
  }

  /** Opens what the pointer rests on for a moment. */
  #rest(over: DropTarget<Id> | undefined): void {
    clearTimeout(this.#timer);
    if (over) this.#timer = setTimeout(() => this.#host.open(over.id), opensMs);
  }

  #mark(over: DropTarget<Id> | undefined): void {
    const element = over && this.#host.elementOf(over.id);
    if (this.#marked !== element) delete this.#marked?.dataset['drop'];
    this.#marked = element;
    if (element && over) element.dataset['drop'] = over.fits ? 'yes' : 'no';
  }

  #drop(event: PointerEvent): void {
    const [isDragged, over] = [this.#note !== undefined, this.#over];
    this.#end();
    if (!isDragged) return;
    event.preventDefault();
    swallowClick();
    if (over?.fits) this.#host.dropped(over.id);
    else if (over) this.#host.refused(over.says);
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#note) return;
    event.preventDefault();
    event.stopPropagation();
    this.#end();
  }

  #end(): void {
    this.#listening.abort();
    clearTimeout(this.#timer);
    this.#edges.stop();
    this.#mark(undefined);
    this.#note?.remove();
    this.#note = undefined;
  }
}

/** The click that ends a drag chooses nothing. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
  };
  globalThis.addEventListener('click', swallow, { capture: true, once: true });
  // Where no click follows, the next one is somebody's own.
  setTimeout(() => globalThis.removeEventListener('click', swallow, { capture: true }));
}
