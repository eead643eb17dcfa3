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

/** Has all pieces fail that an element fetches from now on, until it is healed. */
export function failingPieces(element: Element): () => void {
  const root = element.shadowRoot!;
  const sheets = root.adoptedStyleSheets;
  Object.defineProperty(root, 'adoptedStyleSheets', {
    configurable: true,
    get: () => sheets,
    set: () => {
      throw new Error('The connection is gone.');
    },
  });
  return () => Reflect.deleteProperty(root, 'adoptedStyleSheets');
}
