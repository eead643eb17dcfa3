import { PerfAutoloadCompleteEvent, PerfErrorEvent } from '../events.ts';
import type { ElementLoaders } from './element-loaders.ts';

/**
 * Fetches and defines the elements that a page uses: those in it, those that are added later, and those inside the
 * open shadow roots of either. Only the tags of `loaders` are looked for, so tags of others that begin alike are left
 * alone, and a tag that is defined already is not fetched. Whenever nothing is on its way any more, the class
 * `perf-cloak` comes off, and the document tells `perf-autoload-complete`. What cannot be fetched is told once:
 * `perf-error` on the element, and a warning in the console.
 *
 * @param root - Where to look, such as a shadow root of the page's own; the whole document when left out.
 * @returns stops looking; what is on its way still comes
 *
 * @example
 * const stop = autoload(elementLoaders);
 */
export function autoload(loaders: ElementLoaders, root: Root = document): () => void {
  const loader = new Autoloader(loaders, root);
  loader.watch(root);
  return () => loader.stop();
}

/** Where elements are looked for. */
type Root = Document | DocumentFragment | Element;

class Autoloader {
  readonly #loaders: ElementLoaders;
  readonly #root: Root;
  readonly #selector: string;
  readonly #observer = new MutationObserver((changes) => this.#takeIn(changes));
  /** What has been asked for, by tag; `false` where it could not be fetched. */
  readonly #asked = new Map<string, Promise<boolean>>();
  readonly #watched = new WeakSet<Node>();
  #defined: string[] = [];
  #failed: string[] = [];
  #pending = 0;
  #isStopped = false;

  constructor(loaders: ElementLoaders, root: Root) {
    this.#loaders = loaders;
    this.#root = root;
    this.#selector = Object.keys(loaders).join(',');
  }

  /** Looks at all that is in a root now, and at what is added to it. */
  watch(root: Root): void {
    if (this.#watched.has(root) || this.#isStopped) return;
    this.#watched.add(root);
    this.#observer.observe(root, { childList: true, subtree: true });
    void this.#during(() => Promise.all(this.#within(root).map((it) => this.#see(it))));
  }

  stop(): void {
    this.#isStopped = true;
    this.#observer.disconnect();
  }

  #within(root: Root, selector = this.#selector): readonly Element[] {
    const inside = [...root.querySelectorAll(selector)];
    return root instanceof Element && root.matches(selector) ? [root, ...inside] : inside;
  }

  #takeIn(changes: readonly MutationRecord[]): void {
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
    const seen = added
      .filter((node) => node instanceof Element)
      .flatMap((element) => this.#within(element));
    if (seen.length > 0) void this.#during(() => Promise.all(seen.map((it) => this.#see(it))));
  }

  /** Has an element defined, and then looks into it. */
  async #see(element: Element): Promise<void> {
    const tag = element.localName;
    const asked = this.#asked.get(tag) ?? this.#load(tag, element);
    this.#asked.set(tag, asked);
    if ((await asked) && element.shadowRoot) this.watch(element.shadowRoot);
  }

  async #load(tag: string, element: Element): Promise<boolean> {
    if (customElements.get(tag)) return true;
    try {
      await this.#loaders[tag]?.();
      this.#defined.push(tag);
      return true;
    } catch (error) {
      this.#failed.push(tag);
      const reason = error instanceof Error ? error.message : String(error);
      const message = `<${tag}> could not be fetched: ${reason}`;
      console.warn(message);
      element.dispatchEvent(new PerfErrorEvent({ code: 'not-loaded', message, ids: [] }));
      return false;
    }
  }

  /** Does what may fetch something, and tells when nothing is on its way any more. */
  async #during(work: () => Promise<unknown>): Promise<void> {
    this.#pending += 1;
    await work();
    this.#pending -= 1;
    if (this.#pending > 0) return;
    // What has been shown is not hidden again by what comes later.
    for (const it of this.#within(this.#root, '.perf-cloak')) it.classList.remove('perf-cloak');
    const detail = { defined: this.#defined, failed: this.#failed };
    this.#defined = [];
    this.#failed = [];
    const page = this.#root.ownerDocument ?? this.#root;
    page.dispatchEvent(new PerfAutoloadCompleteEvent(detail));
  }
}
