import { isolated } from '../messages/isolated.ts';

/** Names as one text, as a language puts a list: `Ann, Ben and Eve`; each keeps its own direction. */
export function nameList(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale).format(names.map(isolated));
}
