// Apart from the element: in a file with decorators the compiler leaves the endings of such imports as they are.

/** The figures that are further down the page. */
export const loadLowerFigures = async () => (await import('./lower-figures.ts')).lowerFigures;

/** What an opened pillar shows. */
export const loadPillarPanel = async () => (await import('./pillar-panel.ts')).pillarPanel;

/** What differs between two moments, in words. */
export const loadDifferenceView = async () => (await import('./difference-view.ts')).differenceView;
