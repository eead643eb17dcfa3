import type {
  CheckIn,
  GoalId,
  InsightScope,
  Insights,
  KnownCommand,
  Workspace,
  WorkspaceReading,
} from '@throughline/core';
import type { Format } from '../format.ts';
import { nameOf as nameIn } from '../parts/owner.ts';
import type { FigureName } from './figure-names.ts';
import type { Messages } from './texts.ts';
import type { Worked } from '../controllers/slow-work.ts';

/** What the pieces of a dashboard are drawn with. */
export interface DashView {
  readonly reading: WorkspaceReading;
  /** For commands; `undefined` where nothing can be changed, as in the past. */
  readonly workspace: Workspace | undefined;
  readonly scope: InsightScope | undefined;
  readonly messages: Messages;
  readonly format: Format;
  readonly host: DashHost;
}

/** What the pieces of a dashboard ask of it. */
export interface DashHost {
  /** What is known of something that takes a while. */
  ask<T>(key: string, work: () => T | Promise<T>, late?: boolean): Worked<T>;
  retry(key: string): void;
  /** Whether something that can be opened is open. */
  isOpen(key: string): boolean;
  toggle(key: string): void;
  /** How many items of a list are shown, of which there are so many at first. */
  shown(key: string, first: number): number;
  /** The same, as it was asked for on the screen: a print does not wait for what takes a while to work out. */
  asked(key: string, first: number): number;
  /** Shows up to a hundred more, and leads to the first of them. */
  showMore(key: string): void;
  /** Tells that somebody chose a goal. */
  select(goalId: GoalId): void;
  /** Runs a command; what goes wrong is in `failure` then. */
  run(command: KnownCommand): void;
  /** Saves the table of a figure as a CSV file. */
  saveTable(name: FigureName, view: DashView): void;
  /** Whether that could not be done the last time. */
  isNotSaved(name: FigureName): boolean;
  readonly failure: unknown;
}

/** The figures of what is shown. */
export function insightsOf({ reading, scope }: DashView): Insights {
  return reading.insights(scope);
}

/** The title of a goal; a dash for one that is not there any more. */
export function titleOf({ reading }: DashView, goalId: GoalId): string {
  return reading.records.goals.get(goalId)?.title ?? '–';
}

/** The name of a person or team; the id where there is none. */
export function nameOf({ reading: { records } }: DashView, id: string): string {
  return nameIn(id, records);
}

/** A figure as percent; a dash for none. */
export function percentOf({ format }: DashView, fraction: number | null): string {
  return fraction === null ? '–' : format.percent(fraction);
}

/** The check-ins with these ids on a goal and on those below it, the latest first. */
export function checkInsBelow(
  { reading: { records } }: DashView,
  topId: GoalId,
  ids: readonly CheckIn['id'][],
): readonly CheckIn[] {
  const wanted = new Set(ids);
  const found: CheckIn[] = [];
  const met = new Set<GoalId>([topId]);
  // A Set is walked in the order of insertion, what is added on the way included.
  for (const goalId of met) {
    if (found.length === wanted.size) break;
    for (const checkIn of records.checkInsOf(goalId))
      if (wanted.has(checkIn.id)) found.push(checkIn);
    for (const childId of records.childrenOf(goalId)) met.add(childId);
  }
  return found.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}
