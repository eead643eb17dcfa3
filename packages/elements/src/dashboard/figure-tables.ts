import { csvFile } from '../parts/csv-file.ts';
import type { FigureName } from './figure-names.ts';
import { goalTables } from './goal-tables.ts';
import { peopleCsv } from './people-csv.ts';
import { pillarTables } from './pillar-tables.ts';
import { shareTables } from './share-tables.ts';
import type { TableOf, TableView } from './table-view.ts';

/** The tables of all figures. */
export const figureTables: Readonly<Record<FigureName, TableOf>> = {
  ...pillarTables,
  ...goalTables,
  ...shareTables,
  discipline: peopleCsv('discipline'),
  conversations: peopleCsv('conversations'),
  feedback: peopleCsv('feedback'),
  recognition: peopleCsv('recognition'),
  effort: peopleCsv('effort'),
};

/** The table of a figure as a file. */
export function figureFile(name: FigureName, view: TableView): File {
  const { reading, messages } = view;
  const at = { now: reading.now(), zone: reading.records.settings.timeZone };
  return csvFile(`${name} ${messages.dashboard.titles[name]}`, figureTables[name](view), at);
}
