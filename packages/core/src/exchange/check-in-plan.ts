import type { DecimalMark } from './cell-number.ts';
import type { CheckInMapping } from './check-in-fields.ts';
import type { ImportError } from './import-error.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import type { Instant, Zone } from '../schema/primitives.ts';
import type { ImportCheckIns } from '../schema/table-commands.ts';

/** What an import of check-ins needs to know beyond the table. */
export interface CheckInImportOptions {
  /** From `suggestCheckInMapping`, as the person changed it. Needs columns for goal and day. */
  readonly mapping: CheckInMapping;
  /** Names the origin of the file for good: ids are remembered under it. Up to 60 characters. */
  readonly source: string;
  /** The source of the ids of goals, where they came from another one. */
  readonly goalSource?: string;
  /** Who imports: every check-in is signed by them. */
  readonly viewer: PersonId;
  readonly now: Instant;
  /** For the day that it is now. */
  readonly defaultZone: Zone;
  /** The decimal mark of the whole file, for numbers such as `1,234` that have two readings without it. */
  readonly decimal?: DecimalMark;
}

/** What the import would do with one row: `update` adds a correction, which replaces the check-in before. */
export interface CheckInRow {
  readonly row: number;
  /** The id in the file; empty where it has none. */
  readonly id: string;
  /** The goal as the file names it. */
  readonly goal: string;
  readonly action: 'create' | 'update' | 'unchanged' | 'error';
  readonly goalId?: GoalId;
  /** Fields that the file has changed and the import would correct. */
  readonly changed: readonly string[];
  /** Fields that stay out: people have corrected them here too, or the goal or its cycle is closed. */
  readonly kept: readonly string[];
}

/** A dry run of an import of check-ins. Making it changes nothing. */
export interface CheckInPlan {
  readonly rows: readonly CheckInRow[];
  /** Everything that is wrong, by row. Nothing can be imported until it is empty. */
  readonly errors: readonly ImportError[];
  /** Columns that say nothing under the mapping, so that nothing of them is imported. */
  readonly unusedColumns: readonly string[];
  /** `rows` is the sum of the four after it. */
  readonly counts: Readonly<Record<'rows' | CheckInRow['action'], number>>;
  /** What would do it all in one go; `null` while there are errors. With nothing to do its list is empty. */
  readonly command: { readonly type: 'check-ins.import'; readonly input: ImportCheckIns } | null;
}
