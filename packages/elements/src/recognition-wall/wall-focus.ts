import type { RecognitionId } from '@throughline/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { focusOf, isFocusLost } from '../parts/lost-focus.ts';
import type { Opened } from './wall-scene.ts';

/** Where the focus rests while nobody works with anything: on the heading, or where a piece is waited for. */
const resting = 'h2, .late *';

/** Where the focus goes on the wall when what had it is gone. Whoever has gone on is not called away. */
export class WallFocus implements ReactiveController {
  readonly #element: ReactiveControllerHost & HTMLElement;
  #wasHeld = false;

  constructor(element: ReactiveControllerHost & HTMLElement) {
    this.#element = element;
    element.addController(this);
  }

  hostUpdate(): void {
    this.#wasHeld = this.held !== null;
  }

  /** Where what had the focus is gone, it goes to the heading, unless it is led elsewhere. */
  hostUpdated(): void {
    if (!this.#wasHeld || this.held) return;
    void this.#element.updateComplete.then(() => this.to('h2'));
  }

  /** What has the focus now. */
  get held(): Element | null {
    return this.#element.shadowRoot?.activeElement ?? null;
  }

  found(selector: string): HTMLElement | null {
    return this.#element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  }

  /**
   * Puts the focus on what a selector finds. Returns whether there is something.
   *
   * @param from - Where else it may be taken from.
   */
  to(selector: string, from?: string): boolean {
    const target = this.found(selector);
    if (target && this.#isFree(from)) target.focus();
    return target !== null;
  }

  /** The same, once it is drawn. */
  async led(selector: string, from?: string): Promise<void> {
    this.#element.requestUpdate();
    await this.#element.updateComplete;
    this.to(selector, from);
  }

  /** To what opened something that is closed now. */
  back(before: Opened | undefined): void {
    if (!before) return;
    if (before.kind === 'own') this.to('#own');
    else if (before.kind === 'withdraw') {
      this.to(`[data-id="${CSS.escape(before.id)}"] .withdraw`);
    } else this.at(before.id);
  }

  /** To one thank. */
  at(id: RecognitionId): void {
    const own = `[data-id="${CSS.escape(id)}"]`;
    if (!this.to(`${own} .chip.add`)) this.to(own);
  }

  #isFree(from?: string): boolean {
    const element = this.#element;
    const held = focusOf(element);
    if (!held || isFocusLost(element)) return true;
    const places = from ? `${resting},${from}` : resting;
    return held.getRootNode() === element.shadowRoot && held.matches(places);
  }
}
