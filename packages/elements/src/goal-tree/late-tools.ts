import type { Goal, GoalId } from '@throughline/core';
import type { TemplateResult } from 'lit';
import type { DetailKind } from './detail-view.ts';
import type { Cells } from './goal-row.ts';
import type { PlaceKey } from './tree-place.ts';

/** What is worked out late of a row: the values of further columns, and what takes an explanation to know. */
export interface RowFacts {
  /** All that shows, as text, so that it can be told whether it reads differently. */
  readonly key: string;
  /** Whether goals that the viewer may not see count in its score. */
  readonly hidden: boolean;
}

/** What a tree fetches once somebody asks for more than it shows at first, or the page is idle. */
export interface LateTools {
  readonly facts: (goal: Goal, place: PlaceKey) => RowFacts;
  /** Where other columns than the usual ones were chosen. */
  readonly cells: Cells | undefined;
  /** Says what rows are rendered now: what is worked out late of them comes in an idle moment. */
  look(places: readonly PlaceKey[]): void;
  /** What stands open below the row of a goal, for kinds that are fetched late. */
  detail(goalId: GoalId, kind: DetailKind): TemplateResult | undefined;
}
