import type { ReactiveController } from 'lit';

/**
 * Leads the focus to what is shown instead of the rows, where these go away with the focus in them since a change
 * left none, and says aloud what stands there.
 */
export class EmptyFocus implements ReactiveController {
  readonly #host: HTMLElement;
  readonly #say: (text: string) => void;
  #isWithin = false;

  constructor(host: HTMLElement, say: (text: string) => void) {
    this.#host = host;
    this.#say = say;
  }

  hostUpdate(): void {
    this.#isWithin = this.#hasFocus;
  }

  hostUpdated(): void {
    const empty = this.#host.shadowRoot?.querySelector<HTMLElement>('.state.empty');
    if (!this.#isWithin || this.#hasFocus || !empty) return;
    const wayOut = empty.querySelector('button');
    if (!wayOut) empty.tabIndex = -1;
    (wayOut ?? empty).focus();
    this.#say(empty.querySelector('.state-title')?.textContent ?? '');
  }

  get #hasFocus(): boolean {
    return (this.#host.shadowRoot?.activeElement ?? null) !== null;
  }
}
