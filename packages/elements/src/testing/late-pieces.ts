import { PerfError } from '@throughline/core';
import type { ReactiveElement } from 'lit';
import { LatePiece } from '../controllers/late-piece.ts';

/** Holds every piece but the first one that is asked for from now on, until they are let go. */
export function holdingPieces(): () => void {
  const prototype: LatePiece<unknown> = LatePiece.prototype;
  const load = prototype.load;
  const asked = new Set<LatePiece<unknown>>();
  let letGo = () => undefined as void;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  prototype.load = async function (this: LatePiece<unknown>): Promise<unknown> {
    asked.add(this);
    if ([...asked][0] !== this) await held;
    return load.call(this);
  };
  return () => {
    prototype.load = load;
    letGo();
  };
}

/**
 * Keeps every piece that brings looks with it from coming to an element, as where the connection is gone.
 *
 * @returns What lets them come again.
 */
export function losePieces({ shadowRoot }: Element): () => void {
  const root = shadowRoot!;
  const sheets = root.adoptedStyleSheets;
  Object.defineProperty(root, 'adoptedStyleSheets', {
    configurable: true,
    get: () => sheets,
    set() {
      throw new PerfError('not-loaded', 'The connection is gone.');
    },
  });
  return () => void Reflect.deleteProperty(root, 'adoptedStyleSheets');
}

/**
 * Keeps the next piece that an element asks for from coming, whether it brings looks or not.
 *
 * @returns What lets it come again.
 */
export function losingNext(element: ReactiveElement): () => void {
  const prototype: LatePiece<unknown> = LatePiece.prototype;
  const load = prototype.load;
  let heal = () => void (prototype.load = load);
  prototype.load = function (this: LatePiece<unknown>): Promise<unknown> {
    heal();
    heal = () => void Reflect.deleteProperty(this, 'failure');
    const failure = new PerfError('not-loaded', 'The connection is gone.');
    Object.defineProperty(this, 'failure', { configurable: true, value: failure });
    element.requestUpdate();
    return Promise.resolve(undefined);
  };
  return () => heal();
}
