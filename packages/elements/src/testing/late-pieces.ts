import { PerfError } from '@throughline/core';
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
