import type { ReactiveControllerHost } from 'lit';
import { PerfErrorEvent } from '../events.ts';
import type { LocaleController } from '../controllers/locale-controller.ts';
import { type Late, loadLate } from './later.ts';
import type { LateMessages, Messages, english } from './texts.ts';

/** The parts that are fetched once one of them is used, with their texts. */
export class LateParts {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #locale: () => LocaleController<keyof typeof english>;
  #late: Late | undefined;
  #failure: unknown;
  #loading: Promise<void> | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    locale: () => LocaleController<keyof typeof english>,
  ) {
    this.#host = host;
    this.#locale = locale;
  }

  /** What went wrong the last time they were fetched. */
  get failure(): unknown {
    return this.#failure;
  }

  /** Fetches the parts, once. Settles when they are there, or could not be had. */
  load(): Promise<void> {
    if (this.#late) return Promise.resolve();
    this.#loading ??= this.#fetch();
    return this.#loading;
  }

  /** The parts and all texts; `undefined` until both are there, which are fetched from then on. */
  get(messages: Messages): { readonly late: Late; readonly messages: LateMessages } | undefined {
    const late = this.#late;
    if (!late) {
      if (!this.#failure) void this.load();
      return undefined;
    }
    const more = this.#locale().messagesWith(late.lateEnglish);
    return more && { late, messages: { ...messages, ...more } };
  }

  async #fetch(): Promise<void> {
    this.#failure = undefined;
    try {
      this.#late = await loadLate(this.#host.shadowRoot ?? this.#host);
    } catch (error) {
      this.#failure = error;
      this.#host.dispatchEvent(PerfErrorEvent.of(error));
    }
    this.#loading = undefined;
    this.#host.requestUpdate();
  }
}
