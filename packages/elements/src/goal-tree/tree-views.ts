import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Messages } from './texts.ts';
import type { PanelName } from './tools-context.ts';
import { sortKeys, sortOf } from './tree-settings.ts';
import { type IconName, icon } from '../parts/icons.ts';
import { foldedTools } from './folded-tools.ts';

/** What the bar above the tree shows and does. */
export interface Toolbar {
  readonly query: string;
  /** How many goals there are, or were found. */
  readonly count: string;
  readonly onSearch: (event: InputEvent) => void;
  readonly onSearchKey: (event: KeyboardEvent) => void;
  readonly onClear: () => void;
  readonly onOpenAll: () => void;
  readonly onCloseAll: () => void;
  readonly onRulebooks: () => void;
  readonly onKeys: () => void;
  /** The panel that is open below. */
  readonly open: PanelName | undefined;
  readonly isFiltered: boolean;
  readonly onPanel: (name: PanelName) => void;
}

/** What happens inside the grid. */
export interface GridEvents {
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onContextmenu: (event: MouseEvent) => void;
  readonly onPointerdown: (event: PointerEvent) => void;
  readonly onTouchmove: { handleEvent(event: TouchEvent): void; readonly passive: boolean };
  readonly onFocusin: (event: FocusEvent) => void;
}

/** Search, count and the buttons that concern the whole tree. */
export function toolbarView({ tree }: Messages, bar: Toolbar): TemplateResult {
  return html`<div class="toolbar" part="toolbar">
    <div class="search">
      ${icon('search')}
      <input
        id="search"
        type="search"
        part="search"
        autocomplete="off"
        aria-label=${tree.search}
        placeholder=${tree.searchHint}
        .value=${live(bar.query)}
        @input=${bar.onSearch}
        @keydown=${bar.onSearchKey}
      />
      ${
        bar.query
          ? html`<button
              class="quiet clear"
              type="button"
              aria-label=${tree.clearSearch}
              @click=${bar.onClear}
            >
              ${icon('close')}
            </button>`
          : nothing
      }
    </div>
    <span class="count">${bar.count}</span>
    ${panelTool('filter', tree.filter, bar)} ${panelTool('view', tree.view, bar)}
    ${tool('rulebooks', tree.rulebooks, bar.onRulebooks)}
    ${foldedTools(tree.inRow.more, [
      { name: 'open-all', label: tree.openAll, act: bar.onOpenAll },
      { name: 'close-all', label: tree.closeAll, act: bar.onCloseAll },
      { name: 'keys', label: tree.keys, act: bar.onKeys },
    ])}
  </div>`;
}

function tool(name: IconName, label: string, act: () => void) {
  return html`<button class="quiet tool ${name}" type="button" title=${label} @click=${act}>
    ${icon(name)}<span class="tool-word">${label}</span>
  </button>`;
}

function panelTool(name: PanelName, label: string, { open, isFiltered, onPanel }: Toolbar) {
  const isOn = name === 'filter' && isFiltered;
  return html`<button
    class="quiet tool ${isOn ? 'on' : ''}"
    type="button"
    title=${label}
    data-panel=${name}
    aria-expanded=${String(open === name)}
    aria-controls=${open === name ? 'panel' : nothing}
    @click=${() => onPanel(name)}
  >
    ${icon(name)}<span class="tool-word">${label}</span>
  </button>`;
}

/** What the grid is made of. */
export interface Grid {
  readonly label: string;
  readonly rowCount: number;
  readonly on: GridEvents;
  /** The columns between the title and the actions, and the names of those that the tree has no texts for. */
  readonly columns: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  /** What some columns show, as their tooltips. */
  readonly means: Readonly<Record<string, string>>;
  readonly sort: string;
  readonly onSort: (column: string) => void;
}

/** The grid with the names of its columns; its rows are put in by `RowsController`. */
export function gridView(messages: Messages, grid: Grid): TemplateResult {
  return html`<div
    class="grid"
    part="grid"
    role="treegrid"
    aria-label=${grid.label}
    aria-rowcount=${grid.rowCount}
    aria-colcount=${grid.columns.length + 2}
    @keydown=${grid.on.onKeydown}
    @click=${grid.on.onClick}
    @contextmenu=${grid.on.onContextmenu}
    @pointerdown=${grid.on.onPointerdown}
    @touchmove=${grid.on.onTouchmove}
    @focusin=${grid.on.onFocusin}
  >
    ${headView(messages, grid)}
    <div class="scroller">
      <div class="list" role="rowgroup"></div>
      <div class="ruler" aria-hidden="true"></div>
    </div>
  </div>`;
}

const columnClass: Readonly<Record<string, string>> = { status: 'standing', actions: 'acts' };

function headView(
  { tree }: Messages,
  { columns, names, means, sort, onSort }: Grid,
): TemplateResult {
  const words: Readonly<Record<string, string>> = { ...names, ...tree.columns };
  const sorted = sortOf(sort);
  const direction = sorted?.descending ? 'descending' : 'ascending';
  return html`<div class="head" role="rowgroup">
    <div class="row head-row" role="row" aria-rowindex="1">
      ${['title', ...columns, 'actions'].map(
        (name, i) =>
          html`<div
            class="cell ${columnClass[name] ?? name}"
            role="columnheader"
            aria-colindex=${i + 1}
            title=${means[name] ?? nothing}
            aria-sort=${sorted?.key === name ? direction : nothing}
          >
            ${headName(name, words[name] ?? name, onSort)}
          </div>`,
      )}
    </div>
  </div>`;
}

function headName(name: string, words: string, onSort: (column: string) => void) {
  if (name === 'actions') return html`<span class="visually-hidden">${words}</span>`;
  if (!sortKeys.some((key) => key === name)) return html`<span>${words}</span>`;
  return html`<button
    class="sort"
    type="button"
    tabindex="-1"
    data-sort=${name}
    @click=${() => onSort(name)}
  >
    <span>${words}</span>${icon('down')}
  </button>`;
}

/** The dialog that lists the keys. */
export function keysDialog({ tree, words }: Messages, onClose: () => void): TemplateResult {
  return html`<dialog aria-labelledby="keys-title" part="keys" @close=${onClose}>
    <p id="keys-title" class="dialog-title">${tree.keys}</p>
    <table class="key-table">
      <tbody>
        ${tree.keyTable.map(
          ([keys, does]) =>
            html`<tr>
              <th scope="row">${keys.split(' ').map((key) => html`<kbd>${key}</kbd> `)}</th>
              <td>${does}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <form method="dialog"><button class="primary">${words.close}</button></form>
  </dialog>`;
}
