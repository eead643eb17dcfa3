import { otherRows, quoted } from './cell-text.ts';
import { circleSteps, rowsOnCircles } from './circles.ts';
import { sourceIdOf } from './external-ids.ts';
import { groupSteps } from './groups.ts';
import type { GoalColumns, ReadRow } from './import-cells.ts';
import type { ImportOptions } from './import-plan.ts';
import { type Steps, afterPass, visitEach } from '../steps.ts';
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
export function* identify(
  rows: readonly ReadRow[],
  records: Records,
  options: ImportOptions,
  columns: GoalColumns,
): Steps<Identities> {
  const at = afterPass(rows, { nth: 1, of: 2 });
  const sourceId = (goal: Goal) => sourceIdOf(goal, options.source);
  const existing = yield* groupSteps(records.goals.values(), sourceId, at);
  const rowsById = yield* groupSteps(rows, ({ id }) => id, at);
  const ids = new Map<ReadRow, GoalId>();
  const look = (row: ReadRow) => {
    const goals = existing.get(row.id) ?? [];
    ids.set(row, goals[0]?.id ?? (options.newId() as GoalId));
    reportDoubles(row, rowsById, goals, columns);
  };
  yield* visitEach(rows, look, at);
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
      // Without ids of the rows nobody can tell; that their column is not mapped was said.
      if (!found && columns.has('id')) {
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
  const others = row.id === '' ? undefined : otherRows(rowsById.get(row.id) ?? [], row.row);
  if (others)
    columns.error(row.row, 'id', `${quoted(row.id)} is also in ${others}; ids are unique`);
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
export function* reportCircles(
  rows: readonly ReadRow[],
  identities: Identities,
  records: Records,
  parentsAfter: ReadonlyMap<GoalId, readonly GoalId[]>,
  columns: GoalColumns,
): Steps<void> {
  const at = afterPass(rows, { nth: 2, of: 2 });
  const rowOf = new Map(rows.map((row) => [identities.idOf(row), row]));
  const parentsOf = (id: GoalId): readonly GoalId[] =>
    parentsAfter.get(id) ?? records.goals.get(id)?.links.map((link) => link.parentId) ?? [];
  const all = new Set([...records.goals.keys(), ...rowOf.keys()]);
  const circles = yield* circleSteps(all, parentsOf, at);
  for (const { row, circle } of rowsOnCircles(circles, rowOf)) {
    columns.error(row, 'parentId', `goals in a circle: ${circle}; one has to let go`);
  }
}
