import type { Goal, GoalId } from '@throughline/core';
import type { TemplateResult } from 'lit';
import type { DetailKind } from './detail-view.ts';
import type { Cells } from './goal-row.ts';
import type { RowFacts } from './row-facts.ts';
import type { PlaceKey } from './tree-shape.ts';

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
