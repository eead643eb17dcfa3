// Apart from the element: in a file with decorators the compiler leaves the endings of such imports as they are.
import type { PieceRoot } from '../controllers/late-piece.ts';
import { adoptStyles } from '../styles/adopt-styles.ts';

/** Fetches all that the element shows, with its looks and texts. Rejects where it cannot be fetched. */
export async function loadWall(root: PieceRoot) {
  const [{ WallPart }, { viewEnglish }, ...styles] = await Promise.all([
    import('./wall-part.ts'),
    import('./view-texts.ts'),
    import('./recognition-wall.styles.ts'),
    import('./thanks.styles.ts'),
  ]);
  adoptStyles(root, ...styles.map((each) => each.default));
  return { WallPart, english: viewEnglish };
}
