import { awaited, rootsIn } from './pieces.ts';

const aloud = '[role=status], [role=alert], [aria-live]';

/** Hears what elements say aloud from now on. */
export function listening(elements: readonly Element[]) {
  const heard = new Map(elements.map((element) => [element, new Set<string>()]));
  const known = new Set<ShadowRoot>();
  const hear = (root: ShadowRoot, texts: Set<string>) => {
    for (const it of root.querySelectorAll(aloud)) {
      const text = it.textContent.replaceAll(/\s+/g, ' ').trim();
      // Whether it is said that something is on its way depends on how fast that comes.
      if (text !== '' && !it.closest(awaited)) texts.add(text);
    }
  };
  const listen = () => {
    for (const [element, texts] of heard) {
      for (const root of rootsIn(element)) {
        hear(root, texts);
        if (known.has(root)) continue;
        known.add(root);
        new MutationObserver(() => hear(root, texts)).observe(root, {
          ...{ subtree: true, childList: true, characterData: true },
        });
      }
    }
  };
  listen();
  return {
    /** Listens to what has come into the elements meanwhile, too. */
    listen,
    /** What one of them has said, each once, in the order of the first time. */
    heard: (element: Element) => [...heard.get(element)!],
  };
}
