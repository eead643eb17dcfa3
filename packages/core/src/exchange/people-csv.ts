import { type CsvOptions, tableCsv } from './csv-write.ts';
import { rowMark } from './export-mark.ts';
import { personTextsIn } from './people-columns.ts';
import { peopleFields } from './people-fields.ts';
import type { Records } from '../goals/records.ts';

/**
 * People as CSV, by name: the columns that `planPeopleImport` reads under the source `throughline`. Imported
 * where it came from it changes nothing; into an empty workspace it gives the same people.
 *
 * @param records - As the viewer sees them: nothing is left out here.
 *
 * @example
 * peopleCsv(workspace.records); // 'id,name,email,…\r\nmia,Mia,mia@example.com,…\r\n'
 */
export function peopleCsv(records: Records, options: CsvOptions = {}): string {
  const textsOf = personTextsIn(records);
  const people = [...records.people.values()].sort((a, b) =>
    a.name !== b.name ? (a.name < b.name ? -1 : 1) : a.id < b.id ? -1 : 1,
  );
  const rows = people.map((person) => {
    const cells = Object.values(textsOf(person));
    return { cells, mark: rowMark(cells) };
  });
  return tableCsv(peopleHeader, rows, options);
}

const peopleHeader = Object.values(peopleFields).map(([name]) => name);
