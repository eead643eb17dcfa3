import { ContextEvent } from '@lit/context';
import type { Storage } from '@throughline/core';
import { storageContext } from '../context.ts';

/**
 * What opens one more storage of the workspace of an element, for what no command does.
 *
 * @param place - Where to ask: the element itself, or a `perf-workspace` elsewhere in the page.
 * @returns `undefined` where there is none, or none that a page may write into.
 */
export function storageAround(host: Element, place: Element | null): (() => Storage) | undefined {
  let found: (() => Storage) | undefined;
  place?.dispatchEvent(new ContextEvent(storageContext, host, (open) => (found = open)));
  return found;
}
