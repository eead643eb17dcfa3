import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Messages } from './texts.ts';
import { type IconName, icon } from '../parts/icons.ts';

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
    ${tool('open-all', tree.openAll, bar.onOpenAll)}
    ${tool('close-all', tree.closeAll, bar.onCloseAll)}
    ${tool('rulebooks', tree.rulebooks, bar.onRulebooks)} ${tool('keys', tree.keys, bar.onKeys)}
  </div>`;
}

function tool(name: IconName, label: string, act: () => void) {
  return html`<button class="quiet tool ${name}" type="button" title=${label} @click=${act}>
    ${icon(name)}<span class="tool-word">${label}</span>
  </button>`;
}

/** The grid with the names of its columns; its rows are put in by `RowsController`. */
export function gridView(
  messages: Messages,
  grid: { readonly label: string; readonly rowCount: number; readonly on: GridEvents },
): TemplateResult {
  return html`<div
    class="grid"
    part="grid"
    role="treegrid"
    aria-label=${grid.label}
    aria-rowcount=${grid.rowCount}
    aria-colcount="7"
    @keydown=${grid.on.onKeydown}
    @click=${grid.on.onClick}
    @contextmenu=${grid.on.onContextmenu}
    @pointerdown=${grid.on.onPointerdown}
    @touchmove=${grid.on.onTouchmove}
    @focusin=${grid.on.onFocusin}
  >
    ${headView(messages)}
    <div class="scroller">
      <div class="list" role="rowgroup"></div>
      <div class="ruler" aria-hidden="true"></div>
    </div>
  </div>`;
}

const columnClass: Readonly<Record<string, string>> = { status: 'standing', actions: 'acts' };

function headView({ tree }: Messages): TemplateResult {
  const { columns } = tree;
  const names = Object.entries(columns);
  return html`<div class="head" role="rowgroup">
    <div class="row head-row" role="row" aria-rowindex="1">
      ${names.map(
        ([name, words], i) =>
          html`<div
            class="cell ${columnClass[name] ?? name}"
            role="columnheader"
            aria-colindex=${i + 1}
          >
            <span class=${name === 'actions' ? 'visually-hidden' : ''}>${words}</span>
          </div>`,
      )}
    </div>
  </div>`;
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
