import { PerfError } from '@throughline/core';

/**
 * Keeps every piece that brings looks with it from coming to an element, as where the connection is gone.
 *
 * @returns What lets them come again.
 */
export function losePieces({ shadowRoot }: Element): () => void {
  Object.defineProperty(shadowRoot, 'adoptedStyleSheets', {
    configurable: true,
    get: () => [],
    set() {
      throw new PerfError('not-loaded', 'The connection is gone.');
    },
  });
  return () => void Reflect.deleteProperty(shadowRoot!, 'adoptedStyleSheets');
}
