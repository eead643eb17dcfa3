import { type Format, formatFor } from './format.ts';
import { enCommon } from './messages/en-common.ts';
import type { Messages } from './messages/en.ts';
import { arrivalOf, fetchedTexts, isOffered } from './messages/offered.ts';

export type { Messages };

/** Some of the texts, at any depth; the others stay as they are. */
export type SomeMessages = Some<Messages>;

type Some<Texts> = {
  readonly [Key in keyof Texts]?: Texts[Key] extends
    string | readonly unknown[] | ((...values: never[]) => unknown)
    ? Texts[Key]
    : Some<Texts[Key]>;
};

/** The texts that all elements share, and those of the areas named. */
export type MessagesOf<Area extends keyof Messages> = Pick<Messages, keyof typeof enCommon | Area>;

/** The texts of a language and the numbers and dates that go with them. */
export interface Locale<Area extends keyof Messages = never> {
  /** The language, a BCP 47 tag with its region where the page names one. */
  readonly tag: string;
  readonly messages: MessagesOf<Area>;
  readonly format: Format;
  /** Whether all is English only until the texts of another language are there. */
  readonly isComing: boolean;
}

/** The texts that a page has set, by language; English is always among the languages. */
const replaced = new Map<string, SomeMessages>([['en', {}]]);
const changes = new Map<string, (texts: unknown) => unknown>();
const listeners = new Set<() => void>();
/** Texts put together so far, by their English ones and the language. */
let merged = new WeakMap<object, Map<string, unknown>>();

/**
 * Adds a language, or replaces single texts of one: `setMessages('en', { kind: { objective: 'Goal' } })`.
 * What is left out stays as it was, and in a new language it is English. A language of a region stands on
 * the one without: what `de-AT` leaves out is as in `de`. Elements on the page follow at once.
 *
 * @param language - A BCP 47 tag; `de` also serves `de-AT`.
 */
export function setMessages(language: string, messages: SomeMessages): void {
  const key = language.toLowerCase();
  replaced.set(key, overlay(replaced.get(key) ?? {}, messages));
  merged = new WeakMap();
  tell();
}

/** Changes all texts of a language once they are put together, those that the page has set included. */
export function changeMessages(language: string, change: (texts: unknown) => unknown): void {
  changes.set(language.toLowerCase(), change);
  merged = new WeakMap();
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

/** Calls `listener` whenever texts were set or have come. Returns the stop. */
export function onMessages(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * The locale of an element: the nearest `lang` around it, through shadow roots, else the language of
 * the browser. Without a catalogue for it, and until all texts that the element shows are there, all is
 * English, numbers included, so that nothing is mixed.
 *
 * @param english - The English texts of the areas that the element uses beside the shared ones.
 */
export function localeOf<Area extends keyof Messages = never>(
  element: Element,
  english: Pick<Messages, Area>,
): Locale<Area> {
  const tag = langOf(element) || globalThis.navigator?.language || 'en';
  const tags = withoutRegions(tag.toLowerCase());
  const ours = tags.find(isOffered);
  const arrival = ours ? arrivalOf(ours, ownAreas(english), tell) : 'there';
  const isComing = arrival === 'coming';
  if (arrival !== 'there' || !(ours || tags.some((key) => replaced.has(key)))) {
    return { tag: 'en', messages: messagesIn(['en'], english), format: formatFor('en'), isComing };
  }
  return { tag, messages: messagesIn(tags, english), format: formatFor(tag, ours), isComing };
}

/** A language tag and what is left of it without its regions and variants: `de-at`, `de`. */
function withoutRegions(tag: string): string[] {
  const subtags = tag.split('-');
  return subtags.map((_, i) => subtags.slice(0, subtags.length - i).join('-'));
}

function ownAreas(english: object): string[] {
  return Object.keys(english).filter((area) => !(area in enCommon));
}

function messagesIn<Area extends keyof Messages>(
  tags: readonly string[],
  english: Pick<Messages, Area>,
): MessagesOf<Area> {
  const known = merged.get(english) ?? new Map<string, unknown>();
  merged.set(english, known);
  const language = tags[0] ?? 'en';
  if (!known.has(language)) {
    const layers = [...tags, 'en'].flatMap((key) => [replaced.get(key), fetchedTexts(key)]);
    const own: object = { ...enCommon, ...english };
    const of = (layer: object = {}) =>
      Object.fromEntries(Object.entries(layer).filter(([area]) => area in own));
    const texts = layers.reduceRight((base, layer) => overlay(base, of(layer)), own);
    known.set(
      language,
      tags.reduceRight<unknown>((all, key) => changes.get(key)?.(all) ?? all, texts),
    );
  }
  return known.get(language) as MessagesOf<Area>;
}

/** The texts of `base` with those of `over` in their place, key by key. */
function overlay<Texts extends object>(base: Texts, over: object): Texts {
  const texts = { ...base } as Record<string, unknown>;
  for (const [key, value] of Object.entries(over)) {
    const below = texts[key];
    texts[key] = isTable(value) && isTable(below) ? overlay(below, value) : (value ?? below);
  }
  return texts as Texts;
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The language that is said of an element or of what it is in; `null` where none is, as on a server. */
function langOf(element: Element): string | null {
  if (typeof ShadowRoot === 'undefined') return null;
  for (let at: Element | null = element; at;) {
    const named: Element | null = at.closest('[lang]');
    if (named) return named.getAttribute('lang');
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
