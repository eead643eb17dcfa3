import { csvText, datedFile } from '../parts/dated-file.ts';
import { saveFile } from '../parts/save-file.ts';
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

/** Has the browser save the table of a figure. */
export function saveFigure(name: FigureName, view: TableView): void {
  const { reading, messages } = view;
  const text = csvText(figureTables[name](view));
  saveFile(
    datedFile({
      ...{ name: `${name} ${messages.dashboard.titles[name]}`, ending: 'csv', text },
      ...{ now: reading.now(), zone: reading.records.settings.timeZone },
    }),
  );
}
