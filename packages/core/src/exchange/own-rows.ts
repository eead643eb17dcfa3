import { type GoalCells, figuresOf, goalMark } from './goal-columns.ts';
import type { Figures, GoalColumns, ReadRow } from './import-cells.ts';
import type { ImportField } from './import-fields.ts';
import type { Baseline } from './import-merge.ts';
import type { Records } from '../goals/records.ts';
import { isSame } from '../goals/same.ts';
import type { Goal } from '../schema/goal.ts';

/** A row that we have exported, about a goal that is here. */
export interface OwnRow {
  /** Of the row; where it has no news of them those of the goal. */
  readonly figures: Figures;
  readonly baseline: Baseline;
  /** Figures that the file says otherwise, of which nobody can tell who changed them. */
  readonly kept: readonly string[];
}

/**
 * What is news in a row of ours. While the goal is as it was when we exported it, all that differs; after that
 * nobody can tell who changed what. A row without its mark is as one of any other source.
 *
 * @param cells - What we would write of the goal now.
 */
export function ownRow(
  row: ReadRow,
  goal: Goal,
  cells: GoalCells,
  { records, columns }: { readonly records: Records; readonly columns: GoalColumns },
): OwnRow {
  const here = figuresOf(goal, records);
  const mark = goalMark(cells);
  if (row.mark === '' && goal.imported)
    return { figures: row.figures, baseline: { kind: 'import' }, kept: [] };
  const isAsExported = row.mark.slice(0, 8) === mark.slice(0, 8);
  const unread = Object.keys(here).filter((figure) => !columns.has(columnOf[figure as Figure]));
  const unsaid = Object.fromEntries(unread.map((figure) => [figure, here[figure as Figure]]));
  const said: Figures = { ...unsaid, ...row.figures };
  if (!isAsExported) {
    const kept = isSame(said, here) ? [] : ['stated'];
    return { figures: here, baseline: { kind: 'unknown', figures: here }, kept };
  }
  const baseline = { kind: 'export', figures: here } as const;
  if (row.mark === mark || said.actual === here.actual) {
    return { figures: said, baseline, kept: [] };
  }
  // A value was reported here since: the older one of the file does not take its place.
  const { actual: _old, ...others } = said;
  const figures = { ...others, ...(here.actual !== undefined && { actual: here.actual }) };
  return { figures, baseline, kept: ['actual'] };
}

type Figure = keyof Figures;

const columnOf: Readonly<Record<Figure, ImportField>> = {
  ...{ start: 'start', target: 'target', actual: 'actual', unit: 'unit', note: 'note' },
  progress: 'progressPercent',
};
