import type { GoalId } from '@throughline/core';
import type { TemplateResult } from 'lit';
import { RowRenderer } from './row-renderer.ts';
import { type RowSource, type RowView, rowView } from './row-view.ts';
import type { GridOptions } from './grid-options.ts';
import type { PlaceKey } from './tree-shape.ts';

/** What drawing rows needs of the grid. */
export interface DrawerOptions extends Pick<GridOptions, 'words' | 'state' | 'source' | 'late'> {
  /** The row with something open below it, -1 for none. */
  readonly openRow: () => number;
  /** Where somebody selected a goal. */
  readonly selectedPlace: () => PlaceKey | undefined;
  /** What rows are marked with beside their own figures. */
  readonly marks: RowSource['marks'];
  /** What stands open below the row of a goal. */
  readonly detail: (goalId: GoalId) => TemplateResult | undefined;
}

/** Draws rows as the records, the scores and what is open are now. */
export class RowDrawer {
  readonly #options: DrawerOptions;
  readonly #renderer = new RowRenderer();

  constructor(options: DrawerOptions) {
    this.#options = options;
  }

  /** Bars of rows that come into view meanwhile move from these scores. */
  moveFrom(earlier: ReadonlyMap<GoalId, number | null>): void {
    this.#renderer.earlier = earlier;
  }

  /** Draws with the sign of a goal turning, since somebody opens or closes it. */
  turning(goalId: GoalId, drawAll: () => void): void {
    this.#renderer.turning = goalId;
    drawAll();
    this.#renderer.turning = undefined;
  }

  draw(element: HTMLElement, row: number): void {
    const view = this.#view(row);
    if (!view) return;
    const { words, late, detail: detailOf, openRow } = this.#options;
    const detail = row === openRow() ? detailOf(view.goalId) : undefined;
    this.#renderer.draw(element, view, words.messages, { detail, cells: late()?.cells });
  }

  /** Why there is no checking in on a goal, or ''. */
  mayNotCheckIn(goalId: GoalId): string {
    const { rows } = this.#options.state;
    return this.#view(rows.rowOf(rows.nodeOf(goalId)))?.mayNotCheckIn ?? '';
  }

  #view(row: number): RowView | undefined {
    const { source: read, state, words, late, openRow, selectedPlace, marks } = this.#options;
    const source = read();
    if (!source) return undefined;
    const { messages, format } = words;
    const more = { rows: state.rows, openRow: openRow(), selectedPlace: selectedPlace(), marks };
    const isContext = (node: number) => state.isContext(node);
    return rowView({ ...source, ...more, messages, format, isContext, facts: late()?.facts }, row);
  }
}
