import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Format } from '../format.ts';
import { type Locale, type Messages, localeOf, onMessages } from '../messages.ts';

/**
 * The texts and formats of the language that is nearest to an element. Follows changes of `lang` on
 * the page and of the catalogues while the element is in the page.
 */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #locale: Locale | undefined;
  #observer: MutationObserver | undefined;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The language in use, a BCP 47 tag. */
  get tag(): string {
    return this.#current.tag;
  }

  get messages(): Messages {
    return this.#current.messages;
  }

  get format(): Format {
    return this.#current.format;
  }

  hostConnected(): void {
    // The language may be another one where the element is now.
    this.#renew();
    this.#stop = onMessages(this.#renew);
    this.#observer = new MutationObserver(this.#renew);
    this.#observer.observe(this.#host.ownerDocument, {
      subtree: true,
      attributes: true,
      attributeFilter: ['lang'],
    });
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#observer?.disconnect();
  }

  readonly #renew = (): void => {
    this.#locale = undefined;
    this.#host.requestUpdate();
  };

  get #current(): Locale {
    this.#locale ??= localeOf(this.#host);
    return this.#locale;
  }
}
