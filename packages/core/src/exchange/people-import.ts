import type { CsvTable } from './csv.ts';
import { sourceName } from './external-ids.ts';
import type { ImportError } from './import-error.ts';
import { type PersonCells, readPeople } from './people-cells.ts';
import { placesOf, reportManagerCircles } from './people-places.ts';
import type { PeopleImportOptions, PeoplePlan, PersonRow } from './people-plan.ts';
import { type PlannedPeople, planPeople } from './people-rows.ts';
import { teamsNamed } from './people-teams.ts';
import { type Steps, atOnce } from '../steps.ts';
import { inFileOrder, unusedColumns } from './table-columns.ts';
import type { Records } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';

/**
 * A dry run of an import of people: what each row would do, everything that is wrong, and the command that
 * would do it all at once. It changes nothing.
 *
 * A row is matched with the person who has its id under `externalIds[source]`, else with one of its e-mail
 * who has no such id yet. The same file again changes nothing; a changed one what it changed: see
 * `mergePerson`. The order of rows makes no difference: managers may come after their reports. A team is
 * found by its name, else added once.
 *
 * @param table - From `parseCsv`.
 * @throws PerfError `invalid-input` for a source that is no name, `calendar-not-loaded`. What is wrong in
 *   the file is listed, never thrown.
 *
 * @example
 * const table = parseCsv('id,name,manager\n2,Mia,1\n1,Lea,');
 * const plan = planPeopleImport(workspace.records, table, {
 *   ...{ mapping: suggestPeopleMapping(table.header), source: 'hr', viewer: workspace.viewer },
 *   ...{ newId: systemIds(), defaultZone: 'Europe/Oslo' },
 * });
 * if (plan.command) await workspace.run(plan.command);
 */
export function planPeopleImport(
  records: Records,
  table: CsvTable,
  options: PeopleImportOptions,
): PeoplePlan {
  return atOnce(peopleImportSteps(records, table, options));
}

/** As `planPeopleImport`, in steps for `inSlices`. */
export function* peopleImportSteps(
  records: Records,
  table: CsvTable,
  asked: PeopleImportOptions,
): Steps<PeoplePlan> {
  const options = { ...asked, source: sourceName(asked.source) };
  const found: ImportError[] = [];
  const { rows, columns } = yield* readPeople(table, options, found);
  const places = yield* placesOf(rows, records, options, columns);
  const teams = teamsNamed(records, options, columns);
  const planned = yield* planPeople(rows, { places, teams, columns, options, records });
  const managerAfter = (id: PersonId) =>
    planned.managersAfter.has(id)
      ? planned.managersAfter.get(id)
      : records.people.get(id)?.managerId;
  yield* reportManagerCircles(rows, places, managerAfter, columns);
  const errors = inFileOrder(table, found);
  const actions = rowActions(rows, planned, errors);
  const { people, updates } = planned;
  const counts = { rows: rows.length, create: 0, update: 0, unchanged: 0, error: 0 };
  for (const { action } of actions) counts[action] += 1;
  const input = { source: options.source, teams: teams.added, people, updates };
  return {
    rows: actions,
    errors,
    unusedColumns: unusedColumns(table, options.mapping),
    counts: { ...counts, teams: teams.added.length },
    command: errors.length > 0 ? null : { type: 'people.import', input },
  };
}

function rowActions(
  rows: readonly PersonCells[],
  { merged }: PlannedPeople,
  errors: readonly ImportError[],
): readonly PersonRow[] {
  const broken = new Set(errors.map((error) => error.row));
  return rows.map(({ row, id, name }, index) => {
    const { update, changed = [], kept = [], existing, personId } = merged[index] ?? {};
    const isBroken = broken.has(row);
    const shown = existing?.id ?? (isBroken ? undefined : personId);
    const about = { row, id, name, ...(shown && { personId: shown }), changed, kept };
    if (isBroken) return { ...about, action: 'error' };
    if (!existing) return { ...about, action: 'create' };
    return { ...about, action: update ? 'update' : 'unchanged' };
  });
}
