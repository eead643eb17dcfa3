import { type SavedTable, csvText, datedFile } from '../../parts/dated-file.ts';
import { saveFile } from '../../parts/save-file.ts';
import type { PlainScene } from '../section.ts';

/** Has the browser save a table as a CSV file of the day, named by some words. */
export function saveCsv(name: string, table: SavedTable, { reading }: PlainScene): void {
  saveFile(
    datedFile({
      ...{ name, ending: 'csv', text: csvText(table) },
      ...{ now: reading.now(), zone: reading.records.settings.timeZone },
    }),
  );
}
