import type { Columns, ReadRow } from './import-cells.ts';
import type { Identities } from './import-links.ts';
import { type Merged, mergeGoal, withUpdate } from './import-merge.ts';
import type { Owners } from './import-owners.ts';
import type { ImportOptions } from './import-plan.ts';
import { type Period, checked, goalFrom } from './import-record.ts';
import { dayOf } from '../calendar.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import type { GoalUpdate } from '../schema/import-command.ts';
import { parseRecord } from '../schema/parse.ts';

/** What the rows of a file come to. */
export interface PlannedRows {
  /** One for each row, in order. */
  readonly merged: readonly Merged[];
  readonly goals: readonly Goal[];
  readonly updates: readonly GoalUpdate[];
  readonly checkIns: readonly CheckIn[];
  /** The parents of each goal that the import makes or changes, as they would be after it. */
  readonly parentsAfter: ReadonlyMap<GoalId, readonly GoalId[]>;
}

/** What was found out before about all rows. */
export interface Known {
  readonly period: Period;
  readonly identities: Identities;
  readonly owners: Owners;
  readonly columns: Columns;
  readonly options: ImportOptions;
}

/** Turns rows into new goals, updates and check-ins; what does not fit was reported in its column. */
export function planRows(rows: readonly ReadRow[], known: Known): PlannedRows {
  const { identities, columns, options } = known;
  const parentsAfter = new Map<GoalId, readonly GoalId[]>();
  const goals: Goal[] = [];
  const updates: GoalUpdate[] = [];
  const checkIns: CheckIn[] = [];
  const today = dayOf(options.now, options.defaultZone);
  const plan = (row: ReadRow): Merged => {
    const existing = identities.existingOf(row);
    const parentId = identities.parentOf(row);
    if (!existing) parentsAfter.set(identities.idOf(row), parentId ? [parentId] : []);
    const goal = row.isTorn ? undefined : rowAsGoal(row, existing, parentId, known);
    if (!goal?.imported) return untouched;
    if (!existing) {
      goals.push(goal);
      checkIns.push(...checkInOf(goal, undefined, today, options));
      return untouched;
    }
    const { imported, stated } = goal;
    const merged = mergeGoal(existing, { imported, ...(stated && { stated }) });
    if (!merged.update) return merged;
    const after = checked(withUpdate(existing, merged.update.fields), row, columns);
    if (!after) return merged;
    updates.push(merged.update);
    const parents = after.links.map((link) => link.parentId);
    parentsAfter.set(after.id, parents);
    if (isOfOtherUnit(after, existing)) return { ...merged, kept: [...merged.kept, 'actual'] };
    checkIns.push(...checkInOf(after, existing, today, options));
    return merged;
  };
  return { merged: rows.map(plan), goals, updates, checkIns, parentsAfter };
}

const untouched: Merged = { changed: [], kept: [] };

function rowAsGoal(
  row: ReadRow,
  existing: Goal | undefined,
  parentId: GoalId | undefined,
  { identities, owners, period, options, columns }: Known,
): Goal | undefined {
  const before = existing?.imported;
  const ownerId = owners.ownerOf(row, before?.source === options.source ? before : undefined);
  if (!columns.has('id') || !columns.has('title')) return undefined;
  // Something stands in for what is missing, so that all else that is wrong with the row is found too.
  const named = { kind: row.kind ?? 'objective', ownerId: ownerId ?? options.viewer } as const;
  const related = { ...(parentId && { parentId }), ...(existing && { existing }) };
  const found = { id: identities.idOf(row), ...named, period, ...related };
  const goal = goalFrom(row, found, options, columns);
  return row.kind && ownerId ? goal : undefined;
}

/** A new value in another unit than people measure in now would be read wrongly. */
function isOfOtherUnit({ measure, stated }: Goal, before: Goal): boolean {
  if (measure?.kind !== 'number' || stated?.actual === undefined) return false;
  return stated.actual !== before.stated?.actual && measure.unit !== stated.unit;
}

/** The stated value as a check-in, where the goal can take one and it is news. */
function checkInOf(
  goal: Goal,
  before: Goal | undefined,
  today: string,
  { asOf, newId, viewer, now }: ImportOptions,
): readonly CheckIn[] {
  const value = goal.stated?.actual;
  if (value === undefined || goal.measure?.kind !== 'number') return [];
  if (before?.measure && before.stated?.actual === value) return [];
  const day = asOf ?? (goal.due < today ? goal.due : today);
  const made = { id: newId(), goalId: goal.id, by: viewer, at: now, asOf: day, value };
  return [parseRecord('checkIns', made)];
}
