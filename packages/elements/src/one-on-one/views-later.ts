// Apart from the element: in a file with decorators the compiler leaves the endings of such imports as they are.
import type { PieceRoot } from '../controllers/late-piece.ts';
import { adoptStyles } from '../styles/adopt-styles.ts';

/** Fetches the list of series, with its looks and texts. Rejects where it cannot be fetched. */
export async function loadList(root: PieceRoot) {
  const [{ ListPart }, { viewsEnglish }, { default: styles }] = await Promise.all([
    import('./list-part.ts'),
    import('./views-texts.ts'),
    import('./one-on-one.styles.ts'),
  ]);
  adoptStyles(root, styles);
  return { ListPart, english: viewsEnglish };
}

/** Fetches what shows one series, with its looks and texts. Rejects where it cannot be fetched. */
export async function loadSeries(root: PieceRoot) {
  const [{ SeriesPart }, { viewsEnglish }, { default: link }, ...styles] = await Promise.all([
    import('./series-part.ts'),
    import('./views-texts.ts'),
    import('../styles/link.styles.ts'),
    import('./one-on-one.styles.ts'),
    import('./rows.styles.ts'),
    import('./notes.styles.ts'),
  ]);
  adoptStyles(root, link, ...styles.map((each) => each.default));
  return { SeriesPart, english: viewsEnglish };
}
