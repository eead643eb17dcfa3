import type { SavedTable } from './dated-file.ts';

export { csvFile } from './csv-file.ts';
export { saveFile } from './save-file.ts';

/** Marks that keep the direction of names to themselves. */
const isolates = /[\u2066-\u2069]/g;

/** What stands in each cell of some rows. */
function textsOf(rows: Iterable<HTMLTableRowElement>): string[][] {
  return Array.from(rows, ({ cells }) =>
    Array.from(cells, ({ textContent }) =>
      textContent.replaceAll(isolates, '').replaceAll(/\s+/g, ' ').trim(),
    ),
  );
}

/** A table of the page, as it reads. */
export function tableOn(table: HTMLTableElement): SavedTable {
  const [columns = []] = textsOf(table.tHead?.rows ?? []);
  const bodies = [...table.tBodies, ...(table.tFoot ? [table.tFoot] : [])];
  return { columns, rows: bodies.flatMap(({ rows }) => textsOf(rows)) };
}
