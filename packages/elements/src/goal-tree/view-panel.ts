import { type TemplateResult, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../parts/icons.ts';
import type { LateWords } from './late-words.ts';
import { type ColumnName, columnNames } from './tree-columns.ts';
import { sortKeys } from './tree-settings.ts';

/** What the view panel shows and does. */
export interface ViewPanel {
  readonly sort: string;
  readonly columns: readonly ColumnName[];
  readonly setSort: (sort: string) => void;
  /** Shows these columns, in this order; with what is to be said of it. */
  readonly setColumns: (columns: readonly ColumnName[], said?: string) => void;
  readonly reset: () => void;
}

/** What siblings are sorted by, and which columns show in which order. */
export function viewPanel(panel: ViewPanel, words: LateWords): TemplateResult {
  const { late } = words;
  const { columns, reset } = panel;
  const others = columnNames.filter((name) => !columns.includes(name));
  return html`<div
    class="panel view-panel"
    part="view"
    id="panel"
    role="group"
    aria-label=${late.viewOf}
  >
    <label class="field">${late.sortBy}${sortSelect(panel, words)}</label>
    <div>
      <p class="panel-title" id="columns-title">${late.chooseColumns}. ${late.columnsHint}</p>
      <ul class="columns" aria-labelledby="columns-title">
        ${repeat(
          [...columns, ...others],
          (name) => name,
          (name) => columnItem(name, panel, words),
        )}
      </ul>
      <button class="quiet" type="button" @click=${reset}>${late.usualColumns}</button>
    </div>
  </div>`;
}

function sortSelect({ sort, setSort }: ViewPanel, { late }: LateWords) {
  const changed = (event: Event) => setSort((event.target as HTMLSelectElement).value);
  return html`<select @change=${changed}>
    <option value="" .selected=${!sort}>${late.usualOrder}</option>
    ${sortKeys.map((key) =>
      [key, `-${key}`].map(
        (value, i) =>
          html`<option value=${value} .selected=${value === sort}>
            ${late.orders[key]?.[i]}
          </option>`,
      ),
    )}
  </select>`;
}

/** The name of a column. */
export function columnName(name: string, { messages, late }: LateWords): string {
  const early: Readonly<Record<string, string>> = messages.tree.columns;
  const further: Readonly<Record<string, string>> = late.columns;
  return early[name] ?? further[name] ?? name;
}

function columnItem(name: ColumnName, panel: ViewPanel, words: LateWords) {
  const { columns, setColumns } = panel;
  const { late } = words;
  const at = columns.indexOf(name);
  const label = columnName(name, words);
  const toggle = () =>
    setColumns(at < 0 ? [...columns, name] : columns.filter((other) => other !== name));
  const move = (by: number) => {
    const to = at + by;
    if (at < 0 || to < 0 || to >= columns.length) return;
    setColumns(
      columns.toSpliced(at, 1).toSpliced(to, 0, name),
      late.moved(label, to + 2, columns.length + 2),
    );
  };
  const onKeydown = (event: KeyboardEvent) => {
    const by = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
    if (by === undefined) return;
    event.preventDefault();
    move(by);
  };
  const mover = (by: number, iconName: 'up' | 'down', says: string, isIdle: boolean) =>
    html`<button
      type="button"
      aria-label=${says}
      title=${says}
      aria-disabled=${String(isIdle)}
      @click=${() => move(by)}
    >
      ${icon(iconName)}
    </button>`;
  const isLast = at < 0 || at === columns.length - 1;
  return html`<li data-column=${name} @keydown=${onKeydown}>
    <label class="check">
      <input type="checkbox" .checked=${at >= 0} @change=${toggle} />${label}
    </label>
    ${mover(-1, 'up', late.up(label), at <= 0)} ${mover(1, 'down', late.down(label), isLast)}
  </li>`;
}
