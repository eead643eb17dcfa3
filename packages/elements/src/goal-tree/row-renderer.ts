import type { GoalId } from '@throughline/core';
import { type TemplateResult, nothing, render } from 'lit';
import type { Messages } from './texts.ts';
import { type Cells, detailRow } from './goal-row.ts';
import { RowElements } from './row-elements.ts';
import { type RowView, isSameView } from './row-view.ts';

interface Drawn {
  readonly elements: RowElements;
  readonly view: RowView;
  readonly messages: Messages;
  /** How often the score moved while the row was this goal's. */
  readonly moves: number;
  readonly hasDetail: boolean;
  readonly cells: Cells | undefined;
}

/** Renders rows into their elements, and only those that read differently now. */
export class RowRenderer {
  readonly #drawn = new WeakMap<HTMLElement, Drawn>();
  /**
   * Scores as they were before a check-in that is being saved: bars of rows that come into view
   * meanwhile move from there.
   */
  earlier: ReadonlyMap<GoalId, number | null> = new Map();
  /** The goal that is being opened or closed: only its sign turns, not that of each row that is another's now. */
  turning: GoalId | undefined;

  /**
   * @param more - `detail`: what stands open below the row; it is rendered each time. `cells`: those of the
   *   columns that were chosen; the usual ones where it is left out.
   */
  draw(
    element: HTMLElement,
    view: RowView,
    messages: Messages,
    { detail, cells }: { detail: TemplateResult | undefined; cells: Cells | undefined },
  ): void {
    const before = this.#drawn.get(element);
    const hasDetail = detail !== undefined;
    const isLike = before?.messages === messages && before.cells === cells;
    const isSame = isLike && isSameView(before.view, view);
    if (isSame && !hasDetail && !before.hasDetail) return;
    const stays = before?.view.goalId === view.goalId;
    const earlier = stays ? before.view.progress : this.earlier.get(view.goalId);
    const moved = earlier !== undefined && earlier !== view.progress;
    const moves = (stays ? before.moves : 0) + Number(moved);
    const turns = view.goalId === this.turning;
    const elements = before?.elements ?? new RowElements();
    if (!before) element.replaceChildren(elements.row);
    this.#drawn.set(element, { elements, view, messages, moves, hasDetail, cells });
    element.dataset['goal'] = view.goalId;
    if (view.further) element.dataset['place'] = view.place;
    else delete element.dataset['place'];
    if (moved && !stays) {
      elements.write({ ...view, progress: earlier }, messages, { moves: 0, turns, cells });
      // A transition begins at what was laid out before.
      void element.offsetHeight;
    }
    elements.write(view, messages, { moves, turns, cells });
    if (!hasDetail && !before?.hasDetail) return;
    const at = { rowIndex: view.rowIndex + 1, columns: elements.row.childElementCount };
    render(detail ? detailRow(detail, at) : nothing, element);
  }
}
