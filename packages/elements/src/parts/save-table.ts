import { type SavedAt, saveCsv } from './save-csv.ts';

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

/** Has the browser save a table of the page, as it reads, as a CSV file of the day, named by some words. */
export function saveTable(name: string, table: HTMLTableElement, at: SavedAt): void {
  const [columns = []] = textsOf(table.tHead?.rows ?? []);
  const bodies = [...table.tBodies, ...(table.tFoot ? [table.tFoot] : [])];
  saveCsv(name, { columns, rows: bodies.flatMap(({ rows }) => textsOf(rows)) }, at);
}
