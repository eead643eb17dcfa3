import type { DecimalMark } from './cell-number.ts';
import type { ImportError } from './import-error.ts';
import type { ImportMapping, OwnerType } from './import-fields.ts';
import type { GoalKind } from '../schema/goal.ts';
import type { CycleId, GoalId, OwnerId, PersonId } from '../schema/ids.ts';
import type { ImportGoals } from '../schema/import-command.ts';
import type { Day, Instant, Zone } from '../schema/primitives.ts';

/** What an import needs to know beyond the table. */
export interface ImportOptions {
  /** From `suggestMapping`, as the person changed it. Needs columns for id and title. */
  readonly mapping: ImportMapping;
  /** Names the origin of the file for good: ids are remembered under it. Up to 60 characters. */
  readonly source: string;
  readonly period: ImportPeriod;
  /** Who imports; check-ins made by the import are theirs. */
  readonly viewer: PersonId;
  readonly now: Instant;
  /** Makes an id that no record has. */
  readonly newId: () => string;
  /** For new people, and for the day that it is now. */
  readonly defaultZone: Zone;
  /** The day that imported values speak of. Without it the goal's due day, or today where that is to come. */
  readonly asOf?: Day;
  /** What an owner is where no column says so; `team` when left out. */
  readonly ownerType?: OwnerType;
  /** The decimal mark of the whole file, for numbers such as `1,234` that have two readings without it. */
  readonly decimal?: DecimalMark;
  /** What a row without an owner or kind is given. Without it such a row is an error. */
  readonly ifBlank?: { readonly ownerId?: OwnerId; readonly kind?: GoalKind };
}

/** When imported goals run, where the file has no days: a cycle that is there, one to add, or two days. */
export type ImportPeriod =
  | { readonly cycleId: CycleId }
  | { readonly name: string; readonly start: Day; readonly end: Day }
  | { readonly start: Day; readonly due: Day };

/** What the import would do with one row. */
export interface ImportRow {
  readonly row: number;
  /** The id in the file. */
  readonly id: string;
  readonly title: string;
  readonly action: 'create' | 'update' | 'unchanged' | 'error';
  /** The goal here; absent for a row with errors that belongs to no goal yet. */
  readonly goalId?: GoalId;
  /** Fields of the goal that the file has changed and the import would change. */
  readonly changed: readonly string[];
  /** Fields that the file has changed but that people changed here too, or a closed goal: they stay as they are. */
  readonly kept: readonly string[];
}

/** A dry run: what an import would do. Making it changes nothing. */
export interface ImportPlan {
  readonly rows: readonly ImportRow[];
  /** Everything that is wrong, by row. Nothing can be imported until it is empty. */
  readonly errors: readonly ImportError[];
  /** Columns that say nothing under the mapping, so that nothing of them is imported. */
  readonly unusedColumns: readonly string[];
  readonly counts: ImportCounts;
  /** What would do it all in one go; `null` while there are errors. With nothing to do its lists are empty. */
  readonly command: { readonly type: 'goals.import'; readonly input: ImportGoals } | null;
}

/** How much an import would do. `rows` is the sum of the four after it. */
export interface ImportCounts {
  readonly rows: number;
  readonly create: number;
  readonly update: number;
  readonly unchanged: number;
  readonly error: number;
  /** New ones. */
  readonly teams: number;
  readonly people: number;
  readonly cycles: number;
  readonly checkIns: number;
}
