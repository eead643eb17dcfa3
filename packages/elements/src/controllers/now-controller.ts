import type { Instant } from '@throughline/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const minuteMs = 60_000;

/**
 * The moment that an element shows ages for. Moves on once a minute, and only while the page is
 * visible; a page that comes back moves on at once.
 */
export class NowController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #read: () => Instant;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param read - The clock, such as `() => workspace.now()`. */
  constructor(host: ReactiveControllerHost & HTMLElement, read: () => Instant) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  /** The moment now. */
  get now(): Instant {
    return this.#read();
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('visibilitychange', this.#turn);
    this.#turn();
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('visibilitychange', this.#turn);
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  readonly #turn = (): void => {
    const visible = this.#host.ownerDocument.visibilityState === 'visible';
    if (!visible) {
      clearInterval(this.#timer);
      this.#timer = undefined;
      return;
    }
    if (this.#timer !== undefined) return;
    this.#host.requestUpdate();
    this.#timer = setInterval(() => this.#host.requestUpdate(), minuteMs);
  };
}
