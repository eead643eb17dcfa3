import { adoptStyles } from '../styles/adopt-styles.ts';
import { chosenCells } from './chosen-cells.ts';
import { columnRules } from './column-sheet.ts';
import type { Cells } from './goal-row.ts';
import type { LateWords } from './late-words.ts';
import type { ToolsHost } from './tools-context.ts';
import toolStyles from './tools.styles.ts';
import { type ColumnName, chosenColumns, usualColumns } from './tree-columns.ts';

/** The columns of a tree, as far as they are not the usual ones: their cells, and how they are laid out. */
export class ChosenColumns {
  readonly #host: ToolsHost;
  readonly #sheet = new CSSStyleSheet();
  #drawn: { readonly by: string; readonly texts: unknown; readonly cells: Cells } | undefined;
  #laidOut = '';

  constructor(host: ToolsHost) {
    this.#host = host;
    adoptStyles(host.shadowRoot, ...toolStyles);
    host.shadowRoot?.adoptedStyleSheets.push(this.#sheet);
  }

  /** What was chosen; none where the usual columns show. */
  get chosen(): readonly ColumnName[] {
    return chosenColumns(this.#host.columns) ?? [];
  }

  /** What shows, between the title and the actions. */
  get shown(): readonly ColumnName[] {
    return chosenColumns(this.#host.columns) ?? usualColumns;
  }

  /** Lays the columns out, and returns their cells; `undefined` for the usual ones. */
  cells(words: LateWords): Cells | undefined {
    const columns = chosenColumns(this.#host.columns);
    const by = columns ? `chosen ${String(columns)}` : '';
    if (by !== this.#laidOut) {
      this.#laidOut = by;
      this.#sheet.replaceSync(columns ? columnRules(columns) : '');
    }
    if (!columns) return undefined;
    if (this.#drawn?.by !== by || this.#drawn.texts !== words.late) {
      this.#drawn = { by, texts: words.late, cells: chosenCells(columns, words) };
    }
    return this.#drawn.cells;
  }

  /** Shows other columns; the focus stays on what was pressed, though its place in the list is another one. */
  set(columns: readonly string[] | undefined): void {
    const root = this.#host.shadowRoot;
    const active = root?.activeElement;
    const item = active?.closest<HTMLElement>('[data-column]');
    const at = item ? [...item.querySelectorAll('button, input')].indexOf(active as Element) : -1;
    this.#host.columns = columns;
    void this.#host.updateComplete.then(() => {
      const moved = root?.querySelector(`[data-column="${item?.dataset['column'] ?? ''}"]`);
      moved?.querySelectorAll<HTMLElement>('button, input')[at]?.focus();
    });
  }
}
