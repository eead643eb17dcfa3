// Apart from the element: in a file with decorators the compiler leaves the endings of such imports as they are.

/** What shows figures about people month by month, and the English texts of it. */
export async function loadPeopleHeat() {
  const [view, months, { enPeopleFigures }] = await Promise.all([
    import('./people-heat.ts'),
    import('./people-months.ts'),
    import('../messages/en-people-figures.ts'),
  ]);
  return { ...view, ...months, english: { peopleFigures: enPeopleFigures } };
}

/** What saves what is shown as a file. */
export const loadHeatCsv = () => import('./heat-csv.ts');
