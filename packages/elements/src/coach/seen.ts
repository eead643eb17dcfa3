import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A suggestion that was in view for so long has been seen, in milliseconds. */
const seenMs = 1000;

/** Tells once of each part of an element that stood in view for a moment, while the page itself was to be seen. */
export class Seen implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #tell: (keys: readonly string[]) => void;
  readonly #inView = new Set<string>();
  readonly #told = new Set<string>();
  #observer: IntersectionObserver | undefined;
  #watched: readonly HTMLElement[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param tell - Called with the `data-key` of the parts, each once as long as the element is in the page. */
  constructor(host: ReactiveControllerHost & HTMLElement, tell: (keys: readonly string[]) => void) {
    this.#host = host;
    this.#tell = tell;
    host.addController(this);
  }

  hostUpdated(): void {
    const parts = [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
    const isSame =
      parts.length === this.#watched.length &&
      parts.every((part, index) => part === this.#watched[index]);
    if (isSame && this.#observer) return;
    this.#observer?.disconnect();
    this.#inView.clear();
    this.#watched = parts;
    if (parts.length === 0 || typeof IntersectionObserver === 'undefined') return;
    this.#observer = new IntersectionObserver((entries) => this.#look(entries), { threshold: 0.5 });
    for (const part of parts) this.#observer.observe(part);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** Begins anew, as for another person: what is in view then was not seen by them yet. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#watched = [];
    this.#inView.clear();
    this.#told.clear();
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const key = target.getAttribute('data-key') ?? '';
      if (isIntersecting) this.#inView.add(key);
      else this.#inView.delete(key);
    }
    clearTimeout(this.#timer);
    if (this.#inView.size > 0) this.#timer = setTimeout(() => this.#settle(), seenMs);
  }

  #settle(): void {
    if (this.#host.ownerDocument.visibilityState === 'hidden') return;
    const keys = [...this.#inView].filter((key) => !this.#told.has(key));
    for (const key of keys) this.#told.add(key);
    if (keys.length > 0) this.#tell(keys);
  }
}
