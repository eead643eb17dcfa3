// Apart from the element: in a file with decorators the compiler leaves the endings of such imports as they are.
import type { PieceRoot } from '../controllers/late-piece.ts';
import { adoptStyles } from '../styles/adopt-styles.ts';

/** Fetches all that the element shows, with its looks and texts. Rejects where it cannot be fetched. */
export async function loadQueue(root: PieceRoot) {
  const [{ QueuePart }, { viewEnglish }, { default: styles }] = await Promise.all([
    import('./queue-part.ts'),
    import('./view-texts.ts'),
    import('./queue.styles.ts'),
  ]);
  adoptStyles(root, styles);
  return { QueuePart, english: viewEnglish };
}
