import { isolated } from '../messages/isolated.ts';

/** Names as one text, as a language puts a list: `Ann, Ben and Eve`; each keeps its own direction. */
export function nameList(names: readonly string[], locale: string): string {
  return listOf(names.map(isolated), locale);
}

/** Things as a sentence lists them: `April, May, and June`. */
export function listOf(things: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale).format(things);
}

/** Things that stand on their own, such as `3 new, 2 changed`, as a language lists them outside a sentence. */
export function listed(things: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'unit' }).format(things);
}
