import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Messages } from '../../messages.ts';
import { fold } from '../../parts/fold.ts';
import { icon } from '../../parts/icons.ts';
import type { SavedTable } from '../../parts/dated-file.ts';
import { moreButton } from '../../parts/more-button.ts';
import { emptyPart } from '../../parts/states.ts';
import { csvButton } from '../../parts/table-csv.ts';
import type { Scene, SectionHost } from '../section.ts';
import type { Column, ListFilter, ListLooks, ListSpec } from './list-spec.ts';

/** So many are drawn at first, and with each press of the button below. */
const step = 50;

/** A list of records: searched, a part at a time, each opened in place, and exported as CSV. */
export class RecordList<Item extends object, Area extends keyof Messages = never> {
  readonly spec: ListSpec<Item, Area>;
  /** The id of what is open; empty for none. */
  openId = '';
  readonly #host: SectionHost;
  #text = '';
  #filter = '';
  #most = step;
  #sorted: Sorted<Item> | undefined;
  readonly #folded = new WeakMap<Item, string>();
  #language = '';

  constructor(host: SectionHost, spec: ListSpec<Item, Area>) {
    this.#host = host;
    this.spec = spec;
  }

  view(scene: Scene<Area>, looks: ListLooks): TemplateResult {
    const all = this.#items(scene);
    if (all.length === 0) {
      return html`${emptyPart(looks.empty, looks.add)}`;
    }
    const filters = this.spec.filters?.(scene) ?? [];
    const columns = this.spec.columns(scene);
    const found = this.#found(all, { columns, filters, scene });
    const most = this.#host.paper.most(this.#most);
    const shown = this.#shown(found, all, most);
    const { export: label } = scene.messages.settingsForm.list;
    const saving = { title: looks.fileName, label };
    return html`<div class="list" part="list">
      ${this.#tools(scene, looks, filters)}
      <p class="count">
        <span role="status"
          >${scene.messages.settingsForm.list.shown(
            scene.format.number(found.length),
            scene.format.number(all.length),
          )}</span
        >
        ${csvButton(saving, scene, () => this.#saved(found, scene))}
      </p>
      ${
        found.length === 0
          ? html`<p class="muted">${scene.messages.settingsForm.list.nothing}</p>`
          : nothing
      }
      ${shown.length === 0 ? nothing : this.#table(shown, { columns, scene, looks })}
      ${this.#moreOf(found, most, scene)}
    </div>`;
  }

  /** Opens one of the list, or none, and leads the focus to it from what was open. */
  open(id: string): void {
    const before = this.openId;
    this.openId = id;
    this.#host.requestUpdate();
    const back = id || before;
    void this.#host.focusCare.after('.detail', `#${this.spec.id}-${cssId(back)}`);
  }

  #tools(scene: Scene<Area>, { add }: ListLooks, filters: readonly ListFilter<Item>[]) {
    const { list } = scene.messages.settingsForm;
    const { id } = this.spec;
    const renew = () => {
      this.#most = step;
      this.#host.requestUpdate();
    };
    return html`<div class="tools">
      <label class="search">
        <span class="visually-hidden">${list.search}</span>${icon('search')}
        <input
          id="${id}-search"
          type="search"
          autocomplete="off"
          maxlength="200"
          placeholder=${list.search}
          .value=${this.#text}
          @input=${(event: Event) => {
            this.#text = (event.target as HTMLInputElement).value;
            renew();
          }}
        />
      </label>
      ${
        filters.length > 0
          ? html`<select
              aria-label=${list.show}
              @change=${(event: Event) => {
                this.#filter = (event.target as HTMLSelectElement).value;
                renew();
              }}
            >
              ${filters.map(
                (filter) =>
                  html`<option value=${filter.id} .selected=${filter.id === this.#filter}>
                    ${filter.label}
                  </option>`,
              )}
            </select>`
          : nothing
      }
      ${
        add
          ? html`<button class="primary" id="${id}-add" type="button" @click=${add.act}>
              ${add.label}
            </button>`
          : nothing
      }
    </div>`;
  }

  #table(
    shown: readonly Item[],
    { columns, scene, looks }: Table<Item, Area> & { readonly looks: ListLooks },
  ) {
    return html`<table part="table" aria-label=${looks.label}>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col" class=${classOf(column)}>${column.label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${repeat(shown, this.spec.idOf, (item) => this.#rows(item, { columns, scene }))}
      </tbody>
    </table>`;
  }

  #rows(item: Item, { columns, scene }: Table<Item, Area>) {
    const id = this.spec.idOf(item);
    const isOpen = this.#isOpen(item);
    const [first, ...others] = columns;
    const name = first?.text(item, scene) ?? id;
    const isRetired = this.spec.isRetired?.(item) ?? false;
    return html`<tr class=${isRetired ? 'retired' : ''}>
        <th scope="row">
          <button
            class="link name"
            id="${this.spec.id}-${cssId(id)}"
            type="button"
            aria-expanded=${isOpen ? 'true' : 'false'}
            @click=${() => this.open(isOpen ? '' : id)}
          >
            <span class="chevron">${icon('chevron')}</span><bdi>${name}</bdi>
          </button>
        </th>
        ${others.map(
          (column) =>
            html`<td class=${classOf(column)}><bdi>${column.text(item, scene)}</bdi></td>`,
        )}
      </tr>
      ${
        isOpen
          ? html`<tr class="detail">
              <td colspan=${columns.length}>${this.spec.detail(item, scene)}</td>
            </tr>`
          : nothing
      }`;
  }

  #moreOf(found: readonly Item[], most: number, scene: Scene<Area>) {
    const next = found[most];
    if (!next) return nothing;
    const cut = { shown: most, all: found.length, step, more: () => this.#showMore() };
    return html`<div data-then=${this.#nameOf(next)}>${moreButton(cut, scene)}</div>`;
  }

  #showMore(): void {
    this.#most += step;
    this.#host.requestUpdate();
  }

  /** The first of what was found; and what is open, so that nothing that is written in it is put out of sight. */
  #shown(found: readonly Item[], all: readonly Item[], most: number): readonly Item[] {
    const first = found.slice(0, most);
    if (!this.openId || first.some((item) => this.#isOpen(item))) return first;
    const seen = new Set(first);
    return all.filter((item) => seen.has(item) || this.#isOpen(item));
  }

  /** A selector of the button that opens one. */
  #nameOf(item: Item): string {
    return `#${this.spec.id}-${cssId(this.spec.idOf(item))}`;
  }

  #isOpen(item: Item): boolean {
    return this.spec.idOf(item) === this.openId;
  }

  #items(scene: Scene<Area>): readonly Item[] {
    const { revision, messages } = scene;
    // Another language orders otherwise, and may name them otherwise.
    if (this.#sorted?.revision !== revision || this.#sorted.messages !== messages) {
      this.#sorted = { revision, messages, items: this.spec.items(scene) };
    }
    return this.#sorted.items;
  }

  #found(
    all: readonly Item[],
    {
      columns,
      filters,
      scene,
    }: Table<Item, Area> & { readonly filters: readonly ListFilter<Item>[] },
  ): readonly Item[] {
    const filter = filters.find(({ id }) => id === this.#filter) ?? filters[0];
    const words = fold(this.#text.trim().slice(0, 200)).split(/\s+/).filter(Boolean);
    const of = `${scene.format.locale} ${scene.revision}`;
    const isFresh = of === this.#language;
    this.#language = of;
    return all.filter((item) => {
      if (filter && !filter.test(item)) return false;
      if (words.length === 0) return true;
      const known = isFresh ? this.#folded.get(item) : undefined;
      const text = known ?? fold(columns.map((column) => column.text(item, scene)).join(' '));
      if (known === undefined) this.#folded.set(item, text);
      return words.every((word) => text.includes(word));
    });
  }

  #saved(found: readonly Item[], scene: Scene<Area>): SavedTable {
    const columns = this.spec.columns(scene);
    return {
      columns: ['id', ...columns.map(({ label }) => label)],
      rows: found.map((item) => [
        this.spec.idOf(item),
        ...columns.map(({ text }) => text(item, scene)),
      ]),
    };
  }
}

/** The items in their order, and what that was made from. */
interface Sorted<Item> {
  readonly revision: number;
  readonly messages: object;
  readonly items: readonly Item[];
}

interface Table<Item, Area extends keyof Messages> {
  readonly columns: readonly Column<Item, Area>[];
  readonly scene: Scene<Area>;
}

function classOf({
  isMinor,
  isNumber,
  isWritten,
}: {
  readonly isMinor?: boolean;
  readonly isNumber?: boolean;
  readonly isWritten?: boolean;
}) {
  return [isMinor && 'minor', isNumber && 'number', isWritten && 'written']
    .filter(Boolean)
    .join(' ');
}

/** An id of a record as a part of an id in the page. */
export function cssId(id: string): string {
  return id.replaceAll(/[^A-Za-z0-9_-]/g, (letter) => `_${letter.codePointAt(0)?.toString(16)}_`);
}
