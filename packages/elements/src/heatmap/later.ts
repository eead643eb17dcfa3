import { adoptStyles } from '../styles/adopt-styles.ts';

// Apart from the element: in a file with decorators the compiler leaves the endings of such imports as they are.

/** What shows figures about people month by month, with its looks and its English texts. */
export async function loadPeopleHeat(root: Node) {
  const [view, { peopleTable }, { enPeopleFigures }, { default: styles }] = await Promise.all([
    import('./people-heat.ts'),
    import('./people-table.ts'),
    import('../messages/en-people-figures.ts'),
    import('./people-heat.styles.ts'),
  ]);
  adoptStyles(root, styles);
  return { ...view, peopleTable, english: { peopleFigures: enPeopleFigures } };
}

/** What makes a file of what is shown. */
export const loadCsvFile = () => import('../parts/csv-file.ts');
