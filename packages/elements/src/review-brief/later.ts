import type { PieceRoot } from '../controllers/late-piece.ts';
import { adoptStyles } from '../styles/adopt-styles.ts';
import type { WritingDesk } from './writing-desk.ts';
import type { writingEnglish } from './writing-texts.ts';

/** What is fetched once somebody writes or starts a review, with its texts. */
export interface LateDesk {
  readonly Desk: typeof WritingDesk;
  readonly english: typeof writingEnglish;
}

/** Fetches it, with its looks. Rejects where it cannot be fetched. */
export async function loadDesk(root: PieceRoot): Promise<LateDesk> {
  const [
    { WritingDesk: Desk },
    { writingEnglish: english },
    { default: styles },
    { default: picker },
  ] = await Promise.all([
    import('./writing-desk.ts'),
    import('./writing-texts.ts'),
    import('./writing.styles.ts'),
    import('../parts/picker.styles.ts'),
  ]);
  adoptStyles(root, styles, picker);
  return { Desk, english };
}

/** Fetches what draws an open review, with its looks. Rejects where it cannot be fetched. */
export async function loadBrief(root: PieceRoot) {
  const [{ briefView }, ...styles] = await Promise.all([
    import('./brief-view.ts'),
    import('../charts/chart.styles.ts'),
    import('./evidence.styles.ts'),
    import('./meter.styles.ts'),
    import('./print.styles.ts'),
  ]);
  adoptStyles(root, ...styles.map((each) => each.default));
  return briefView;
}
