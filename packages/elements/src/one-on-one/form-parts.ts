import type { ReactiveControllerHost } from 'lit';
import { PerfErrorEvent } from '../events.ts';
import { type Forms, loadForms } from './forms-later.ts';

/** The forms of an element, which are fetched once the first of them is to be shown. */
export class FormParts {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #forms: Forms | undefined;
  #failure: unknown;
  #loading: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  get forms(): Forms | undefined {
    return this.#forms;
  }

  /** What went wrong the last time they were fetched. */
  get failure(): unknown {
    return this.#failure;
  }

  /** Fetches the forms, once. Settles when they are there, or could not be had. */
  load(): Promise<void> {
    if (this.#forms) return Promise.resolve();
    this.#loading ??= this.#fetch();
    return this.#loading;
  }

  async #fetch(): Promise<void> {
    this.#failure = undefined;
    try {
      this.#forms = await loadForms(this.#host.shadowRoot ?? this.#host);
    } catch (error) {
      this.#failure = error;
      this.#host.dispatchEvent(PerfErrorEvent.of(error));
    }
    this.#loading = undefined;
    this.#host.requestUpdate();
  }
}
