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
  /** What was given out since the language was last looked up, by the English texts of it. */
  readonly #given = new Map<Pick<Messages, never>, Locale<never>>();
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

  /**
   * The texts of further areas, for a part that is fetched with its English ones when it is used. `undefined` until
   * they are there in the language of the element, which is then rendered anew.
   */
  messagesWith<More extends keyof Messages>(
    english: Pick<Messages, More>,
  ): MessagesOf<More> | undefined {
    const locale = this.#look(english);
    return locale.isComing ? undefined : locale.messages;
  }

  /** As `messagesWith`, in English where the language of the element is still to come. */
  messagesNow<More extends keyof Messages>(english: Pick<Messages, More>): MessagesOf<More> {
    return this.#look(english).messages;
  }

  /**
   * Settles once the texts of further areas are there in the language of the element, or cannot be had: before
   * something is said of them that is not said again.
   */
  whenThere(english: Pick<Messages, never>): Promise<void> {
    if (!this.#look(english).isComing) return Promise.resolve();
    return new Promise((resolve) => {
      const stop = onMessages(() => {
        if (localeOf(this.#host, english).isComing) return;
        stop();
        resolve();
      });
    });
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
    for (const [english, given] of this.#given) {
      const { messages, isComing } = localeOf(this.#host, english);
      if (messages === given.messages && isComing === given.isComing) continue;
      this.#locale = undefined;
      this.#given.clear();
      this.#host.requestUpdate();
      return;
    }
  };

  get #current(): Locale<Area> {
    this.#locale ??= this.#look(this.#english);
    return this.#locale;
  }

  #look<Any extends keyof Messages>(english: Pick<Messages, Any>): Locale<Any> {
    // Rows ask for each of theirs. What is still to come is asked for anew: nobody may be told of it out of the page.
    const given = this.#given.get(english) as Locale<Any> | undefined;
    if (given && !given.isComing) return given;
    const locale = localeOf(this.#host, english);
    this.#given.set(english, locale);
    return locale;
  }
}
