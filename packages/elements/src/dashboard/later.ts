import { adoptStyles } from '../styles/adopt-styles.ts';

// Apart from the element: in a file with decorators the compiler leaves the endings of such imports as they are.

/** The figures that are further down the page. */
export const loadLowerFigures = async () => (await import('./lower-figures.ts')).lowerFigures;

/** What an opened pillar shows, with the looks of an explanation. */
export async function loadPillarPanel(root: Node) {
  const [{ pillarPanel }, { default: styles }] = await Promise.all([
    import('./pillar-panel.ts'),
    import('../parts/explanation.styles.ts'),
  ]);
  adoptStyles(root, styles);
  return pillarPanel;
}

/** What differs between two moments, in words, and the English texts of it. */
export async function loadDifferenceView() {
  const [{ differenceView }, { enCauses }] = await Promise.all([
    import('./difference-view.ts'),
    import('../messages/en-causes.ts'),
  ]);
  return { differenceView, english: { causes: enCauses } };
}
