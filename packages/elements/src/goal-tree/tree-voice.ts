import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds that the region is empty between two texts, and that a text stays. */
const timesMs = { empty: 120, stays: 8000 };

/**
 * What a live region says. It is empty before each text, so that the same words again are read out
 * again, and some seconds after one, so that nobody comes upon old news.
 */
export class TreeVoice implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What stands in the region now. */
  get text(): string {
    return this.#text;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#text = '';
  }

  /** Reads a text out, politely. */
  readonly say = (text: string): void => {
    if (this.#text) this.#show('', timesMs.empty, () => this.say(text));
    else this.#show(text, timesMs.stays, () => this.#show(''));
  };

  #show(text: string, ms = 0, then?: () => void): void {
    clearTimeout(this.#timer);
    this.#text = text;
    if (then) this.#timer = setTimeout(then, ms);
    this.#host.requestUpdate();
  }
}
