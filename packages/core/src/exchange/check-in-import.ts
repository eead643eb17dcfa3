import type { CsvTable } from './csv.ts';
import { otherRows } from './cell-text.ts';
import { type CheckInCells, type CheckInColumns, readCheckIns } from './check-in-cells.ts';
import type { CheckInImportOptions, CheckInPlan, CheckInRow } from './check-in-plan.ts';
import { type PlannedCheckIn, checkInPlanner } from './check-in-rows.ts';
import { sourceName } from './external-ids.ts';
import { groupSteps } from './groups.ts';
import type { ImportError } from './import-error.ts';
import { type Steps, afterPass, atOnce, eachOf } from '../steps.ts';
import { inFileOrder, unusedColumns } from './table-columns.ts';
import type { Records } from '../goals/records.ts';

/**
 * A dry run of an import of check-ins, such as the history of a tool that is left behind: what each row would
 * do, everything that is wrong, and the command that would do it all at once. It changes nothing.
 *
 * Whoever imports has signed every check-in, at the moment of the import; whom the file names is kept in
 * `imported`. A row is matched with what an earlier import made of its id, so the same file again changes
 * nothing, and a changed row adds a correction, which replaces the check-in before. In a file without ids a
 * row is known by what it says.
 *
 * @param table - From `parseCsv`.
 * @throws PerfError `invalid-input` for a source that is no name, `calendar-not-loaded`. What is wrong in
 *   the file is listed, never thrown.
 *
 * @example
 * const table = parseCsv('id,goal,date,value\n1,On time > Departures,2026-05-01,12');
 * const plan = planCheckInImport(workspace.records, table, {
 *   ...{ mapping: suggestCheckInMapping(table.header), source: 'old tool' },
 *   ...{ viewer: workspace.viewer, now: systemNow(), defaultZone: systemZone() },
 * });
 * if (plan.command) await workspace.run(plan.command);
 */
export function planCheckInImport(
  records: Records,
  table: CsvTable,
  options: CheckInImportOptions,
): CheckInPlan {
  return atOnce(checkInImportSteps(records, table, options));
}

/** As `planCheckInImport`, in steps for `inSlices`. */
export function* checkInImportSteps(
  records: Records,
  table: CsvTable,
  asked: CheckInImportOptions,
): Steps<CheckInPlan> {
  const options = { ...asked, source: sourceName(asked.source) };
  const found: ImportError[] = [];
  const { rows, columns } = yield* readCheckIns(table, options, found);
  const plan = checkInPlanner(records, options, columns);
  const planned = yield* eachOf(rows, plan, { nth: 2, of: 2 });
  yield* reportTwins(rows, planned, columns);
  const errors = inFileOrder(table, found);
  const actions = rowActions(rows, planned, errors);
  const counts = { rows: rows.length, create: 0, update: 0, unchanged: 0, error: 0 };
  for (const { action } of actions) counts[action] += 1;
  const checkIns = planned.flatMap(({ checkIn }) => checkIn ?? []);
  return {
    rows: actions,
    errors,
    unusedColumns: unusedColumns(table, options.mapping),
    counts,
    command:
      errors.length > 0
        ? null
        : { type: 'check-ins.import', input: { source: options.source, checkIns } },
  };
}

/** One id stands for one check-in of a goal; without ids two rows that say the same are one too many. */
function* reportTwins(
  rows: readonly CheckInCells[],
  planned: readonly PlannedCheckIn[],
  columns: CheckInColumns,
): Steps<void> {
  const keyed = rows.map(({ row }, index) => ({ row, key: planned[index]?.key }));
  const at = afterPass(rows, { nth: 2, of: 2 });
  const byKey = yield* groupSteps(keyed, ({ key }) => key, at);
  for (const alike of byKey.values()) {
    for (const { row } of alike) {
      const others = otherRows(alike, row);
      if (!others) continue;
      const what = columns.has('id') ? 'has the id of' : 'says the same as';
      columns.error(row, columns.has('id') ? 'id' : '', `it ${what} ${others}; one row for each`);
    }
  }
}

function rowActions(
  rows: readonly CheckInCells[],
  planned: readonly PlannedCheckIn[],
  errors: readonly ImportError[],
): readonly CheckInRow[] {
  const broken = new Set(errors.map((error) => error.row));
  return rows.map(({ row, id, goal }, index) => {
    const { goal: known, checkIn, changed = [], kept = [] } = planned[index] ?? {};
    const about = { row, id, goal, ...(known && { goalId: known.id }), changed, kept };
    if (broken.has(row)) return { ...about, action: 'error' };
    if (!checkIn) return { ...about, action: 'unchanged' };
    return { ...about, action: checkIn.replaces === undefined ? 'create' : 'update' };
  });
}
