import { ownSource } from './export-mark.ts';
import { goalCellsIn } from './goal-columns.ts';
import type { Figures, GoalColumns, ReadRow } from './import-cells.ts';
import type { Identities } from './import-links.ts';
import {
  type Baseline,
  type Intended,
  type Merged,
  mergeGoal,
  withSource,
  withUpdate,
} from './import-merge.ts';
import type { Owners } from './import-owners.ts';
import type { ImportOptions } from './import-plan.ts';
import { type OwnRow, ownRow } from './own-rows.ts';
import { type Period, checked, goalFrom } from './import-record.ts';
import { type Steps, eachOf } from '../steps.ts';
import { dayOf } from '../calendar.ts';
import { zoneOf } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import type { GoalUpdate } from '../schema/import-command.ts';
import { parseRecord } from '../schema/parse.ts';
import type { Day } from '../schema/primitives.ts';

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
  readonly columns: GoalColumns;
  readonly options: ImportOptions;
  readonly records: Records;
}

/** Turns rows into new goals, updates and check-ins; what does not fit was reported in its column. */
export function* planRows(rows: readonly ReadRow[], known: Known): Steps<PlannedRows> {
  const { identities, columns } = known;
  const parentsAfter = new Map<GoalId, readonly GoalId[]>();
  const cellsOf = known.options.source === ownSource ? goalCellsIn(known.records) : undefined;
  const goals: Goal[] = [];
  const updates: GoalUpdate[] = [];
  const checkIns: CheckIn[] = [];
  /** Adds the stated value, or gives the field that is not reported on. */
  const report = (goal: Goal, before?: Goal): readonly string[] => {
    const checkIn = checkInOf(goal, before, known);
    if (!checkIn) return [];
    if (isInClosedCycle(goal, known) || (before && isOfOtherUnit(goal, before))) return ['actual'];
    checkIns.push(checkIn);
    return [];
  };
  const plan = (row: ReadRow): Merged => {
    const existing = identities.existingOf(row);
    const parentId = identities.parentOf(row);
    if (!existing) parentsAfter.set(identities.idOf(row), parentId ? [parentId] : []);
    const ours = cellsOf && existing ? ownRow(row, existing, cellsOf(existing), known) : undefined;
    const related = { existing, parentId, figures: ours?.figures ?? row.figures };
    const goal = row.isTorn ? undefined : rowAsGoal(row, related, known);
    if (!goal?.imported) return untouched;
    if (!existing) {
      goals.push(goal);
      return { changed: [], kept: report(goal) };
    }
    const { imported, stated } = goal;
    const merged = merging(existing, { imported, ...(stated && { stated }) }, ours);
    if (!merged.update) return merged;
    const after = checked(withUpdate(existing, merged.update.fields), row, columns);
    if (!after) return merged;
    updates.push(merged.update);
    parentsAfter.set(after.id, parentIdsOf(after));
    const unreported = report(after, withFigures(existing, ours?.baseline));
    return { ...merged, kept: [...merged.kept, ...unreported] };
  };
  const merged = yield* eachOf(rows, plan, { nth: 2, of: 2 });
  return { merged, goals, updates, checkIns, parentsAfter };
}

const parentIdsOf = ({ links }: Goal) => links.map(({ parentId }) => parentId);

function merging(goal: Goal, intended: Intended, ours: OwnRow | undefined): Merged {
  const merged = mergeGoal(goal, intended, ours?.baseline);
  return ours ? { ...merged, kept: [...merged.kept, ...ours.kept] } : merged;
}

/** A goal that states what we would write of it now, so that the same is no news. */
function withFigures(goal: Goal, baseline?: Baseline): Goal {
  if (!baseline || baseline.kind === 'import') return goal;
  const { stated: _stated, ...others } = goal;
  const stated = withSource(baseline.figures, ownSource);
  return { ...others, ...(stated && { stated }) };
}

const untouched: Merged = { changed: [], kept: [] };

/** What was found out about one row. */
interface Related {
  readonly existing: Goal | undefined;
  readonly parentId: GoalId | undefined;
  readonly figures: Figures;
}

function rowAsGoal(
  row: ReadRow,
  { existing, parentId, figures }: Related,
  { identities, owners, period, options, columns }: Known,
): Goal | undefined {
  const before = existing?.imported;
  const ownerId = owners.ownerOf(row, before?.source === options.source ? before : undefined);
  if (!columns.has('id') || !columns.has('title')) return undefined;
  // Something stands in for what is missing, so that all else that is wrong with the row is found too.
  const named = { kind: row.kind ?? 'objective', ownerId: ownerId ?? options.viewer } as const;
  const known = { ...(parentId && { parentId }), ...(existing && { existing }) };
  const found = { id: identities.idOf(row), ...named, period, ...known };
  const goal = goalFrom({ ...row, figures }, found, options, columns);
  return row.kind && ownerId ? goal : undefined;
}

/** A new value in another unit than people measure in now would be read wrongly. */
function isOfOtherUnit({ measure, stated }: Goal, before: Goal): boolean {
  if (measure?.kind !== 'number' || stated?.actual === undefined) return false;
  return stated.actual !== before.stated?.actual && measure.unit !== stated.unit;
}

function isInClosedCycle({ cycleId }: Goal, { records }: Known): boolean {
  return cycleId !== undefined && records.cycles.get(cycleId)?.state === 'closed';
}

/** The stated value as a check-in, where the goal is measured by it and it is news. */
function checkInOf(goal: Goal, before: Goal | undefined, known: Known): CheckIn | undefined {
  const value = goal.stated?.actual;
  if (value === undefined || goal.measure?.kind !== 'number') return undefined;
  if (before?.measure && before.stated?.actual === value) return undefined;
  const { newId, viewer, now } = known.options;
  const made = { id: newId(), goalId: goal.id, by: viewer, at: now, asOf: dayFor(goal, known) };
  return parseRecord('checkIns', { ...made, value });
}

/** The day that a value speaks of: one that has come, both for the import and for the owner. */
function dayFor({ due, ownerId }: Goal, { options, records }: Known): Day {
  const { now, defaultZone, asOf = due } = options;
  const today = [defaultZone, zoneOf(records, ownerId)].map((zone) => dayOf(now, zone));
  return [asOf, ...today].reduce((a, b) => (b < a ? b : a));
}
