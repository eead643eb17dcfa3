import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Format } from '../format.ts';
import { type Locale, type Messages, type MessagesOf, localeOf, onMessages } from '../messages.ts';

/**
 * The texts and formats of the language that is nearest to an element. Follows changes of `lang` on
 * the page and of the catalogues while the element is in the page.
 */
export class LocaleController<Area extends keyof Messages> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #english: Pick<Messages, Area>;
  #locale: Locale<Area> | undefined;
  #observer: MutationObserver | undefined;
  #stop: (() => void) | undefined;

  /** @param english - The English texts of the areas that the element uses beside the shared ones. */
  constructor(host: ReactiveControllerHost & HTMLElement, english: Pick<Messages, Area>) {
    this.#host = host;
    this.#english = english;
    host.addController(this);
  }

  /** The language in use, a BCP 47 tag. */
  get tag(): string {
    return this.#current.tag;
  }

  get messages(): MessagesOf<Area> {
    return this.#current.messages;
  }

  /** The texts of further areas, for a part that is fetched with its English ones when it is used. */
  messagesWith<More extends keyof Messages>(english: Pick<Messages, More>): MessagesOf<More> {
    return localeOf(this.#host, english).messages;
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

  get #current(): Locale<Area> {
    this.#locale ??= localeOf(this.#host, this.#english);
    return this.#locale;
  }
}
