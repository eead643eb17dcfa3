import type {
  CsvTable,
  GoalKind,
  ImportCounts,
  ImportError,
  ImportRow,
  Records,
  Steps,
  Workspace,
} from '@throughline/core';
import type { Choices } from './choices.ts';
import type { PlanKind } from './kinds.ts';

/** A text that was given, as far as it is read without anybody's choices. */
export interface ReadText {
  readonly name: string;
  readonly text: string;
  /** Of all kinds but an outline. */
  readonly table: CsvTable | undefined;
}

/** What an import would do with one row or line. */
export interface DryRow {
  readonly row: number;
  /** The id in the file; empty where there is none. */
  readonly id: string;
  readonly title: string;
  readonly action: ImportRow['action'];
  /** Fields that stay as they are here. */
  readonly kept: readonly string[];
  /** Of an outline: how deep it stands, what it would be, and whether it is here already. */
  readonly level?: number;
  readonly goalKind?: GoalKind;
  readonly isAlike?: boolean;
}

/** What an import of any kind would do. */
export interface DryPlan {
  readonly rows: readonly DryRow[];
  readonly errors: readonly ImportError[];
  readonly unusedColumns: readonly string[];
  readonly counts: ImportCounts;
  /** What would do it all in one go; `null` while there are errors. */
  readonly command: { readonly type: string; readonly input: object } | null;
}

/** What a plan needs from the machine. */
export interface System {
  readonly newId: () => string;
  readonly defaultZone: string;
}

/** How one kind of import is planned. */
export interface Planner {
  readonly kind: PlanKind;
  /** What a column can mean, in the order in which it is offered; none for an outline. */
  readonly fields: readonly string[];
  /** What the columns seem to mean. */
  mapping(header: readonly string[]): Choices['mapping'];
  /** What would come of it, in steps. */
  steps(workspace: Workspace, read: ReadText, asked: Asked): Steps<DryPlan>;
  /** The sources whose ids are remembered already. */
  sources(records: Records): Iterable<Readonly<Record<string, string>> | undefined>;
}

/** What was chosen, and what the machine gives. */
export interface Asked {
  readonly choices: Choices;
  readonly system: System;
}

/** The counts of a plan that adds nothing beside its rows. */
export const nothingBeside = { teams: 0, people: 0, cycles: 0, checkIns: 0 } as const;
