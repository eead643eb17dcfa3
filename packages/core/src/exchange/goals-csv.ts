import { type CsvOptions, tableCsv } from './csv-write.ts';
import { goalCellsIn, goalMark } from './goal-columns.ts';
import { type ImportField, importFields } from './import-fields.ts';
import type { Records } from '../goals/records.ts';

/** How goals are written. */
export interface GoalsCsvOptions extends CsvOptions {
  /** What to write, in this order; without a word all that `planGoalImport` reads. */
  readonly fields?: readonly ImportField[];
}

/**
 * Goals as CSV, parents before their children: the columns that `planGoalImport` reads under the source
 * `throughline`. Imported where it came from it changes nothing; in an empty workspace it gives goals that
 * are the same as far as the columns go. Of several parents the first one is written. Where check-ins are
 * imported too, leave out `actual`: an import makes a check-in of it.
 *
 * @param records - As the viewer sees them: nothing is left out here.
 *
 * @example
 * goalsCsv(workspace.records, { fields: ['id', 'title', 'owner', 'due'] });
 * // 'id,title,owner,due,throughline export 1\r\ng1,On time,Mia,2026-06-30,1f3a9c02\r\n'
 */
export function goalsCsv(records: Records, options: GoalsCsvOptions = {}): string {
  const { fields = Object.keys(importFields) as ImportField[] } = options;
  const cellsOf = goalCellsIn(records);
  const rows = [...inOrder(records)].map((goal) => {
    const cells = cellsOf(goal);
    return { cells: fields.map((field) => cells[field]), mark: goalMark(cells) };
  });
  return tableCsv(fields.map(columnName), rows, options);
}

/** The name under which a column is found again. */
function columnName(field: ImportField): string {
  return importFields[field][0];
}

/** Goals from the top down by their first parent, those of one parent by due day, then by id. */
function* inOrder({ goals }: Records) {
  const sorted = [...goals.values()].sort((a, b) =>
    a.due !== b.due ? (a.due > b.due ? -1 : 1) : a.id > b.id ? -1 : 1,
  );
  const below = new Map<string, typeof sorted>();
  const waiting: typeof sorted = [];
  for (const goal of sorted) {
    const parentId = goal.links[0]?.parentId;
    const isTop = parentId === undefined || !goals.has(parentId);
    const list = isTop ? waiting : (below.get(parentId) ?? []);
    list.push(goal);
    if (!isTop) below.set(parentId, list);
  }
  for (let goal = waiting.pop(); goal; goal = waiting.pop()) {
    yield goal;
    waiting.push(...(below.get(goal.id) ?? []));
  }
}
