import type { CsvTable } from './csv.ts';
import { sourceName } from './external-ids.ts';
import { type ReadRow, readCells } from './import-cells.ts';
import { type Identities, identify, reportCircles } from './import-links.ts';
import { ownersOf } from './import-owners.ts';
import { periodOf } from './import-period.ts';
import type { ImportError } from './import-error.ts';
import type { ImportCounts } from './import-plan.ts';
import type { ImportOptions, ImportPlan, ImportRow } from './import-plan.ts';
import { type PlannedRows, planRows } from './import-rows.ts';
import { type Steps, atOnce } from '../steps.ts';
import { inFileOrder, unusedColumns } from './table-columns.ts';
import { dayOf } from '../calendar.ts';
import { PerfError } from '../errors.ts';
import type { Records } from '../goals/records.ts';

/**
 * A dry run of an import of goals: what each row would do, everything that is wrong, and the command
 * that would do it all at once. It changes nothing.
 *
 * A row is matched with its goal by the id kept under `externalIds[source]`, so the same file again
 * changes nothing, and a changed one only what it changed: see `mergeGoal`. Figures are kept in
 * `stated` as given. A measure is built only from a start and a target that are both in the file; with
 * one, an actual value becomes a check-in by the viewer.
 *
 * @param table - From `parseCsv`.
 * @throws PerfError `invalid-input` for options that fit nothing, `not-found` for a cycle that is not
 *   there, `calendar-not-loaded`. What is wrong in the file is listed, never thrown.
 */
export function planGoalImport(
  records: Records,
  table: CsvTable,
  options: ImportOptions,
): ImportPlan {
  return atOnce(goalImportSteps(records, table, options));
}

/** As `planGoalImport`, in steps for `inSlices`. */
export function* goalImportSteps(
  records: Records,
  table: CsvTable,
  asked: ImportOptions,
): Steps<ImportPlan> {
  const options = { ...asked, source: sourceName(asked.source) };
  refuseDayToCome(options);
  const found: ImportError[] = [];
  const { period, newCycle } = periodOf(records, options);
  const { rows, columns } = yield* readCells(table, options, found);
  const identities = yield* identify(rows, records, options, columns);
  const owners = ownersOf(records, options, columns);
  const planned = yield* planRows(rows, { period, identities, owners, columns, options, records });
  yield* reportCircles(rows, identities, records, planned.parentsAfter, columns);
  const errors = inFileOrder(table, found);
  const { goals, updates, checkIns } = planned;
  const cycles = newCycle && goals.length + updates.length > 0 ? [newCycle] : [];
  const { people, teams } = owners;
  const input = { source: options.source, people, teams, cycles, goals, updates, checkIns };
  const actions = rowActions(rows, identities, planned, errors);
  return {
    rows: actions,
    errors,
    unusedColumns: unusedColumns(table, options.mapping),
    counts: countsOf(actions, input),
    command: errors.length > 0 ? null : { type: 'goals.import', input },
  };
}

function refuseDayToCome({ asOf, now, defaultZone }: ImportOptions): void {
  const today = dayOf(now, defaultZone);
  if (asOf === undefined || asOf <= today) return;
  const message = `Imported values speak of a day that has come: at the latest ${today}.`;
  throw new PerfError('invalid-input', message);
}

function rowActions(
  rows: readonly ReadRow[],
  identities: Identities,
  { merged }: PlannedRows,
  errors: readonly ImportError[],
): ImportRow[] {
  const broken = new Set(errors.map((error) => error.row));
  return rows.map((row, index) => {
    const { update, changed = [], kept = [] } = merged[index] ?? {};
    const { id, title } = row;
    const existing = identities.existingOf(row);
    const goalId = existing?.id ?? (broken.has(row.row) ? undefined : identities.idOf(row));
    const about = { row: row.row, id, title, ...(goalId && { goalId }), changed, kept };
    if (broken.has(row.row)) return { ...about, action: 'error' };
    if (!existing) return { ...about, action: 'create' };
    return { ...about, action: update ? 'update' : 'unchanged' };
  });
}

function countsOf(
  rows: readonly ImportRow[],
  added: Record<'teams' | 'people' | 'cycles' | 'checkIns', readonly unknown[]>,
): ImportCounts {
  const counts = { rows: rows.length, create: 0, update: 0, unchanged: 0, error: 0 };
  for (const { action } of rows) counts[action] += 1;
  const { teams, people, cycles, checkIns } = added;
  return {
    ...counts,
    ...{ teams: teams.length, people: people.length },
    ...{ cycles: cycles.length, checkIns: checkIns.length },
  };
}
