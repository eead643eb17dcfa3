import { namedRows, quoted } from './cell-text.ts';
import { findCircles, rowsOnCircles } from './circles.ts';
import { sourceIdOf } from './external-ids.ts';
import { groupedBy } from './groups.ts';
import type { GoalColumns, ReadRow } from './import-cells.ts';
import type { ImportOptions } from './import-plan.ts';
import type { Records } from '../goals/records.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';

/** Which goal each row is about, and which goal its parent is. */
export interface Identities {
  /** The goal that is there already for this row. */
  existingOf(row: ReadRow): Goal | undefined;
  /** The id of the goal, which for a new one was made here. */
  idOf(row: ReadRow): GoalId;
  /** `undefined` for a row without a parent, or with one that is nowhere; that was then reported. */
  parentOf(row: ReadRow): GoalId | undefined;
}

/**
 * Rows matched with goals by the id kept for the source. An id that several rows have, and one that
 * several goals here have, are errors. A parent is looked for among the rows, then among the goals
 * of the source, then among all goals by their own id.
 */
export function identify(
  rows: readonly ReadRow[],
  records: Records,
  options: ImportOptions,
  columns: GoalColumns,
): Identities {
  const existing = groupedBy(records.goals.values(), (goal) => sourceIdOf(goal, options.source));
  const rowsById = groupedBy(rows, ({ id }) => id);
  const ids = new Map<ReadRow, GoalId>();
  for (const row of rows) {
    const goals = existing.get(row.id) ?? [];
    ids.set(row, goals[0]?.id ?? (options.newId() as GoalId));
    reportDoubles(row, rowsById, goals, columns);
  }
  return {
    existingOf: (row) => existing.get(row.id)?.[0],
    idOf: (row) => ids.get(row) as GoalId,
    parentOf: (row) => {
      if (row.parent === '') return undefined;
      const [first] = rowsById.get(row.parent) ?? [];
      const found =
        (first && ids.get(first)) ??
        existing.get(row.parent)?.[0]?.id ??
        records.goals.get(row.parent as GoalId)?.id;
      if (!found) {
        const message = `${quoted(row.parent)} is the id of no row and of no goal here`;
        columns.error(row.row, 'parentId', `${message}; a parent that exists, or none`);
      }
      return found;
    },
  };
}

function reportDoubles(
  row: ReadRow,
  rowsById: ReadonlyMap<string, readonly ReadRow[]>,
  goals: readonly Goal[],
  columns: GoalColumns,
): void {
  const twins = row.id === '' ? [] : (rowsById.get(row.id) ?? []);
  const others = twins.filter((twin) => twin !== row).map((twin) => twin.row);
  if (others.length > 0) {
    columns.error(
      row.row,
      'id',
      `${quoted(row.id)} is also in ${namedRows(others)}; ids are unique`,
    );
  }
  if (goals.length > 1) {
    const both = goals.map((goal) => goal.id).join(' and ');
    columns.error(row.row, 'id', `${quoted(row.id)} belongs to several goals here: ${both}`);
  }
}

/**
 * Reports each row that lies on a circle, naming all of the circle.
 *
 * @param parentsAfter - The parents of each row's goal as they would be after the import.
 */
export function reportCircles(
  rows: readonly ReadRow[],
  identities: Identities,
  records: Records,
  parentsAfter: ReadonlyMap<GoalId, readonly GoalId[]>,
  columns: GoalColumns,
): void {
  const rowOf = new Map(rows.map((row) => [identities.idOf(row), row]));
  const parentsOf = (id: GoalId): readonly GoalId[] =>
    parentsAfter.get(id) ?? records.goals.get(id)?.links.map((link) => link.parentId) ?? [];
  const all = new Set([...records.goals.keys(), ...rowOf.keys()]);
  for (const { row, circle } of rowsOnCircles(findCircles(all, parentsOf), rowOf)) {
    columns.error(row, 'parentId', `goals in a circle: ${circle}; one has to let go`);
  }
}
