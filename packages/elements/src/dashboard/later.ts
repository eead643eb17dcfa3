import { adoptStyles } from '../styles/adopt-styles.ts';

// Apart from the element: in a file with decorators the compiler leaves the endings of such imports as they are.

/** The figures that are further down the page, and the English texts of those about people. */
export async function loadLowerFigures(root: Node) {
  const [{ lowerFigures: figures }, { enPeopleFigures }, { default: styles }] = await Promise.all([
    import('./lower-figures.ts'),
    import('../messages/en-people-figures.ts'),
    import('./people.styles.ts'),
  ]);
  adoptStyles(root, styles);
  return { figures, english: { peopleFigures: enPeopleFigures } };
}

/** What makes a file of the table of a figure, and the English texts of it. */
export async function loadFigureTables() {
  const [{ figureFile }, { enFigureTables }, { enPeopleFigures }] = await Promise.all([
    import('./figure-tables.ts'),
    import('../messages/en-figure-tables.ts'),
    import('../messages/en-people-figures.ts'),
  ]);
  const english = { figureTables: enFigureTables, peopleFigures: enPeopleFigures };
  return { figureFile, english };
}

/** What an opened pillar shows, with the looks of an explanation. */
export async function loadPillarPanel(root: Node) {
  const [{ pillarPanel }, { default: styles }] = await Promise.all([
    import('./pillar-panel.ts'),
    import('../parts/explanation.styles.ts'),
  ]);
  adoptStyles(root, styles);
  return pillarPanel;
}

/** What differs between two moments, in words, with its looks and its English texts. */
export async function loadDifferenceView(root: Node) {
  const [{ differenceView }, { enCauses }, { default: styles }] = await Promise.all([
    import('./difference-view.ts'),
    import('../messages/en-causes.ts'),
    import('./difference.styles.ts'),
  ]);
  adoptStyles(root, styles);
  return { differenceView, english: { causes: enCauses } };
}
