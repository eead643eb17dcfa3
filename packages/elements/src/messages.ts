import { type Format, formatFor } from './format.ts';
import { enCommon } from './messages/en-common.ts';
import type { Messages } from './messages/en.ts';

export type { Messages };

/** Some of the texts; the others stay as they are. */
export type SomeMessages = { readonly [Area in keyof Messages]?: Partial<Messages[Area]> };

/** The texts that all elements share, and those of the areas named. */
export type MessagesOf<Area extends keyof Messages> = Pick<Messages, keyof typeof enCommon | Area>;

/** The texts of a language and the numbers and dates that go with them. */
export interface Locale<Area extends keyof Messages = never> {
  /** The language, a BCP 47 tag with its region where the page names one. */
  readonly tag: string;
  readonly messages: MessagesOf<Area>;
  readonly format: Format;
}

const catalogues = new Map<string, SomeMessages>([['en', {}]]);
/** Languages that come in a file of their own, fetched when a page first asks for one. */
const offered = new Map<string, () => Promise<SomeMessages>>([
  ['de', async () => (await import('./messages/de.ts')).de],
]);
const listeners = new Set<() => void>();
/** Texts put together so far, by their English ones and the language. */
let merged = new WeakMap<object, Map<string, unknown>>();

/**
 * Adds a language, or replaces single texts of one: `setMessages('en', { kind: { objective: 'Goal' } })`.
 * What is left out stays as it was, and is English in a new language. Elements on the page follow at once.
 *
 * @param language - A BCP 47 tag; `de` also serves `de-AT`.
 */
export function setMessages(language: string, messages: SomeMessages): void {
  const key = language.toLowerCase();
  catalogues.set(key, overlay(catalogues.get(key) ?? {}, messages));
  merged = new WeakMap();
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
 *
 * @param english - The English texts of the areas that the element uses beside the shared ones.
 */
export function localeOf<Area extends keyof Messages = never>(
  element: Element,
  english: Pick<Messages, Area>,
): Locale<Area> {
  const tag = langOf(element) || globalThis.navigator?.language || 'en';
  for (let key = tag.toLowerCase(); key; key = key.slice(0, Math.max(0, key.lastIndexOf('-')))) {
    if (catalogues.has(key)) {
      return { tag, messages: messagesIn(key, english), format: formatFor(tag) };
    }
    fetchOffered(key);
  }
  return { tag: 'en', messages: messagesIn('en', english), format: formatFor('en') };
}

function messagesIn<Area extends keyof Messages>(
  language: string,
  english: Pick<Messages, Area>,
): MessagesOf<Area> {
  const known = merged.get(english) ?? new Map<string, unknown>();
  merged.set(english, known);
  if (!known.has(language)) {
    const all = { ...enCommon, ...english };
    const named = Object.keys(all) as (keyof Messages)[];
    const own = catalogues.get(language) ?? {};
    known.set(language, overlay(all, Object.fromEntries(named.map((area) => [area, own[area]]))));
  }
  return known.get(language) as MessagesOf<Area>;
}

/** The texts of `base` with those of `over` in their place. */
function overlay(base: SomeMessages, over: SomeMessages): SomeMessages {
  const areas = Object.keys({ ...base, ...over }) as (keyof Messages)[];
  return Object.fromEntries(areas.map((area) => [area, { ...base[area], ...over[area] }]));
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
