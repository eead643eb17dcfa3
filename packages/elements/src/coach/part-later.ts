// Apart from the element: in a file with decorators the compiler leaves the endings of such imports as they are.
import type { PieceRoot } from '../controllers/late-piece.ts';
import { adoptStyles } from '../styles/adopt-styles.ts';

/** Fetches all that the element shows and the practices, with looks and texts. Rejects where it cannot be fetched. */
export async function loadCoach(root: PieceRoot) {
  const [{ CoachPart }, { viewEnglish }, { default: styles }] = await Promise.all([
    import('./coach-part.ts'),
    import('./view-texts.ts'),
    import('./coach.styles.ts'),
  ]);
  adoptStyles(root, styles);
  return { CoachPart, english: viewEnglish };
}
