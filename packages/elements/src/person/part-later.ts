// Apart from the element: in a file with decorators the compiler leaves the endings of such imports as they are.
import type { PieceRoot } from '../controllers/late-piece.ts';
import { adoptStyles } from '../styles/adopt-styles.ts';

/** Fetches all that the element shows at first, with its looks and texts. Rejects where it cannot be fetched. */
export async function loadPerson(root: PieceRoot) {
  const [{ PersonPart }, { viewEnglish }, ...styles] = await Promise.all([
    import('./person-part.ts'),
    import('./view-texts.ts'),
    import('./person.styles.ts'),
    import('./section-rows.styles.ts'),
  ]);
  adoptStyles(root, ...styles.map((each) => each.default));
  return { PersonPart, english: viewEnglish };
}
