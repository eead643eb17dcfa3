import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is dragged, and before which place of the list it would be put. */
interface Drag {
  readonly id: string;
  readonly from: number;
  readonly before: number;
}

/** Moves one item of a list by its handle: with a mouse, a pen or a finger. Escape and whatever ends the pointer leave all as it was. */
export class PointDrag implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #drop: (id: string, to: number) => void;
  #drag: Drag | undefined;

  /** @param drop - Called with the place after, counted from 0, where it is another one. */
  constructor(host: ReactiveControllerHost, drop: (id: string, to: number) => void) {
    this.#host = host;
    this.#drop = drop;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#drag = undefined;
  }

  /** How the item at a place is to look. */
  lookOf(id: string, place: number, count: number): string {
    const { id: moved, from, before } = this.#drag ?? {};
    if (moved === undefined || before === from || before === (from ?? 0) + 1)
      return moved === id ? 'dragged' : '';
    if (moved === id) return 'dragged';
    if (before === place) return 'drop-before';
    return before === count && place === count - 1 ? 'drop-after' : '';
  }

  begin(event: PointerEvent, id: string, from: number): void {
    if (event.button !== 0) return;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.#set({ id, from, before: from });
  }

  over(event: PointerEvent): void {
    if (!this.#drag) return;
    const list = (event.currentTarget as HTMLElement).closest('ol');
    const items = [...(list?.children ?? [])];
    const found = items.findIndex((item) => {
      const { top, height } = item.getBoundingClientRect();
      return event.clientY < top + height / 2;
    });
    this.#set({ ...this.#drag, before: found === -1 ? items.length : found });
  }

  end(): void {
    const drag = this.#drag;
    this.#set(undefined);
    if (!drag) return;
    const to = drag.before > drag.from ? drag.before - 1 : drag.before;
    if (to !== drag.from) this.#drop(drag.id, to);
  }

  /** Leaves the list as it is. Returns whether something was being dragged. */
  cancel(): boolean {
    const was = this.#drag !== undefined;
    this.#set(undefined);
    return was;
  }

  #set(drag: Drag | undefined): void {
    this.#drag = drag;
    this.#host.requestUpdate();
  }
}
