import { formatFor, type Format } from './format.ts';
import { type Messages, en } from './messages/en.ts';

export type { Messages };

/** Some of the texts; the others stay as they are. */
export type SomeMessages = { readonly [Area in keyof Messages]?: Partial<Messages[Area]> };

/** The texts of a language and the numbers and dates that go with them. */
export interface Locale {
  /** The language, a BCP 47 tag with its region where the page names one. */
  readonly tag: string;
  readonly messages: Messages;
  readonly format: Format;
}

const catalogues = new Map<string, Messages>([['en', en]]);
/** Languages that come in a file of their own, fetched when a page first asks for one. */
const offered = new Map<string, () => Promise<SomeMessages>>([
  ['de', async () => (await import('./messages/de.ts')).de],
]);
const listeners = new Set<() => void>();

/**
 * Adds a language, or replaces single texts of one: `setMessages('en', { kind: { objective: 'Goal' } })`.
 * What is left out stays as it was, and is English in a new language. Elements on the page follow at once.
 *
 * @param language - A BCP 47 tag; `de` also serves `de-AT`.
 */
export function setMessages(language: string, messages: SomeMessages): void {
  const key = language.toLowerCase();
  const base = catalogues.get(key) ?? en;
  const areas = Object.keys(en) as (keyof Messages)[];
  const merged = areas.map((area) => [area, { ...base[area], ...messages[area] }]);
  catalogues.set(key, Object.fromEntries(merged) as Messages);
  for (const listener of listeners) listener();
}

/** Calls `listener` whenever texts were set. Returns the stop. */
export function onMessages(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * The locale of an element: the nearest `lang` around it, through shadow roots, else the language of
 * the browser. Without a catalogue for it all is English, numbers included, so that nothing is mixed.
 */
export function localeOf(element: Element): Locale {
  const tag = langOf(element) || globalThis.navigator?.language || 'en';
  for (let key = tag.toLowerCase(); key; key = key.slice(0, Math.max(0, key.lastIndexOf('-')))) {
    const messages = catalogues.get(key);
    if (messages) return { tag, messages, format: formatFor(tag) };
    fetchOffered(key);
  }
  return { tag: 'en', messages: catalogues.get('en') ?? en, format: formatFor('en') };
}

/** All is in English until the texts are there, and stays so where they cannot be fetched. */
function fetchOffered(language: string): void {
  const fetchTexts = offered.get(language);
  offered.delete(language);
  fetchTexts?.().then(
    (messages) => setMessages(language, messages),
    () => console.warn(`The texts in ${language} could not be loaded, so they are in English.`),
  );
}

function langOf(element: Element): string | null {
  for (let at: Element | null = element; at;) {
    const named: Element | null = at.closest('[lang]');
    if (named) return named.getAttribute('lang');
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
