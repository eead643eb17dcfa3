// Apart from the element: in a file with decorators the compiler leaves the endings of such imports as they are.
import type { PieceRoot } from '../controllers/late-piece.ts';
import { adoptStyles } from '../styles/adopt-styles.ts';

/** Fetches all that the element shows, with its looks and texts. Rejects where it cannot be fetched. */
export async function loadFeedback(root: PieceRoot) {
  const [{ FeedbackPart }, { viewEnglish }, ...styles] = await Promise.all([
    import('./feedback-part.ts'),
    import('./view-texts.ts'),
    import('../styles/link.styles.ts'),
    import('../parts/readers.styles.ts'),
    import('../parts/picker.styles.ts'),
    import('./feedback.styles.ts'),
  ]);
  adoptStyles(root, ...styles.map((each) => each.default));
  return { FeedbackPart, english: viewEnglish };
}
