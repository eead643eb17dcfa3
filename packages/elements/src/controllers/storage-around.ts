import { ContextEvent } from '@lit/context';
import type { Storage } from '@throughline/core';
import { storageContext } from '../context.ts';

/**
 * What opens one more storage of the workspace around an element, for what no command does.
 *
 * @param place - Where to ask: an element inside of the `perf-workspace`, or that one itself.
 * @returns `undefined` where there is none, or none that a page may write into.
 */
export function storageAround(place: Element | null): (() => Storage) | undefined {
  let found: (() => Storage) | undefined;
  place?.dispatchEvent(new ContextEvent(storageContext, place, (open) => (found = open)));
  return found;
}
