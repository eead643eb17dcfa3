import type { ReactiveControllerHost } from 'lit';
import { PerfErrorEvent } from '../events.ts';
import { loadForms } from './forms-later.ts';
import type { FormSource } from './scene.ts';

/** The forms of an element, which are fetched once the first of them is to be shown. */
export class FormParts implements FormSource {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #isThere = false;
  #failure: unknown;
  #loading: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  get isThere(): boolean {
    return this.#isThere;
  }

  /** What went wrong the last time they were fetched. */
  get failure(): unknown {
    return this.#failure;
  }

  /** Fetches the forms, once. Settles when they are there, or could not be had. */
  load(): Promise<void> {
    if (this.#isThere) return Promise.resolve();
    this.#loading ??= this.#fetch();
    return this.#loading;
  }

  async #fetch(): Promise<void> {
    this.#failure = undefined;
    try {
      await loadForms(this.#host.shadowRoot ?? this.#host);
      this.#isThere = true;
    } catch (error) {
      this.#failure = error;
      this.#host.dispatchEvent(PerfErrorEvent.of(error));
    }
    this.#loading = undefined;
    this.#host.requestUpdate();
  }
}
