import type { Changed, Workspace } from '@throughline/core';
import { type ReactiveController, type TemplateResult, html, nothing } from 'lit';
import { whenIdle } from '../controllers/when-idle.ts';
import { PerfErrorEvent } from '../events.ts';
import { problem } from '../parts/problem.ts';
import type { Arranger } from './arranger.ts';
import type { FullTools } from './full-tools.ts';
import { fetchFull } from './later.ts';
import type { PanelName, ToolsContext } from './tools-context.ts';
import { chosenColumns, usualColumns } from './tree-columns.ts';
import { isFiltering, sortOf } from './tree-settings.ts';

/** Milliseconds after a change until a sorted or filtered tree is arranged again. */
const pauseMs = 250;

/** What a tree fetches late, and the panels under its toolbar, of which one is open at a time. */
export class TreeTools implements ReactiveController {
  readonly #context: ToolsContext;
  #late: FullTools | undefined;
  #loading: Promise<void> | undefined;
  #failure: { readonly error: unknown } | undefined;
  #open: PanelName | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Calls off the fetching that an idle moment is waited for with. */
  #waiting: (() => void) | undefined;
  #isShown = false;
  /** Whether more than check-ins changed. */
  #areOthers = false;

  constructor(context: ToolsContext) {
    this.#context = context;
    context.host.addController(this);
  }

  /** What was fetched; `undefined` until then. */
  get late(): FullTools | undefined {
    return this.#late;
  }

  /** The panel that is open. */
  get open(): PanelName | undefined {
    return this.#open;
  }

  /**
   * Whether goals are to be shown in a way that is still to be fetched, and none are shown yet: rows that are
   * there stay until then, and so does the focus in them.
   */
  get isWaiting(): boolean {
    const isThere = this.#late !== undefined && !this.#late.isArranging;
    return !this.#isShown && !isThere && !this.#failure && this.#isAsked;
  }

  hostUpdated(): void {
    this.#isShown ||= this.#context.workspace() !== undefined && !this.isWaiting;
    if (this.#isAsked || this.#open) void this.load();
    else this.#loadLater();
  }

  hostConnected(): void {
    if (this.#isShown) this.#loadLater();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#waiting?.();
    this.#waiting = undefined;
    this.#late?.stop();
  }

  /** Fetches what is needed, once; after a failure the next call tries again. */
  load(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  /** How goals are to be ordered and filtered; `undefined` where nobody asks for anything, or it cannot be done. */
  arranger(workspace: Workspace, isNew = false): Arranger | undefined {
    return this.#late?.arranger(workspace, isNew);
  }

  /** The columns, their order, and what a press of their names does. */
  get head() {
    const { columns = usualColumns, names = {}, means = {} } = this.#late ?? {};
    return { columns, names, means, sort: this.#context.host.sort, onSort: this.sortBy };
  }

  /** How many goals there are, or are shown, in words. */
  get count(): string {
    const { total, matches } = this.#context.state;
    const { messages, format } = this.#context.words;
    if (matches === undefined) return messages.tree.total(total);
    return this.isFiltered
      ? messages.tree.shownOf(format.number(matches), total)
      : messages.tree.found(matches);
  }

  /** Whether some condition is set. */
  get isFiltered(): boolean {
    return isFiltering(this.#context.host.filter);
  }

  /** Sorts by a column. */
  readonly sortBy = (column: string): void => {
    void this.load().then(() => this.#late?.sortBy(column));
  };

  /** Says that records or scores are others. A sorted or filtered tree follows after a pause. */
  outdate(changed: Changed): void {
    if (!this.#late || changed.cause === 'stored') return;
    this.#areOthers ||= [...changed.records.keys()].some((name) => name !== 'checkIns');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#late?.outdate(this.#areOthers);
      this.#areOthers = false;
      this.#context.host.requestUpdate();
    }, pauseMs);
  }

  /** Opens a panel, with the focus on its first control, or closes it. */
  readonly toggle = (name: PanelName): void => {
    this.#open = this.#open === name ? undefined : name;
    const { host } = this.#context;
    host.requestUpdate();
    if (!this.#open) return;
    void this.load().then(async () => {
      await host.updateComplete;
      host.shadowRoot?.querySelector<HTMLElement>('#panel :is(button, select, input)')?.focus();
    });
  };

  /** What stands under the toolbar. */
  view(): TemplateResult | typeof nothing {
    const { messages } = this.#context.words;
    if (this.#failure && (this.#open || this.#isAsked)) {
      const again = html`<button type="button" @click=${() => this.#again()}>
        ${messages.words.retry}
      </button>`;
      return problem(messages, {
        title: messages.tree.notArranged,
        ...this.#failure,
        actions: again,
      });
    }
    if (!this.#open || !this.#late) return nothing;
    return html`<div @keydown=${this.#onKeydown}>${this.#late.panel(this.#open)}</div>`;
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#open) return;
    event.stopPropagation();
    const { shadowRoot } = this.#context.host;
    shadowRoot?.querySelector<HTMLElement>(`[data-panel="${this.#open}"]`)?.focus();
    this.toggle(this.#open);
  };

  get #isAsked(): boolean {
    const { sort, filter, columns } = this.#context.host;
    return (
      sortOf(sort) !== undefined || isFiltering(filter) || chosenColumns(columns) !== undefined
    );
  }

  /** Fetches it in an idle moment, unless that was done; out of the page it waits until the tree is back. */
  #loadLater(): void {
    const { host, workspace, isPlain } = this.#context;
    if (this.#loading || this.#waiting || !host.isConnected || !workspace() || isPlain()) return;
    this.#waiting = whenIdle(() => {
      this.#waiting = undefined;
      void this.load();
    });
  }

  async #load(): Promise<void> {
    try {
      const { FullTools, english } = await fetchFull();
      await this.#context.words.whenThere(english);
      this.#late = new FullTools(this.#context);
    } catch (error) {
      this.#failure = { error };
      // What was to come in an idle moment alone is not missed.
      if (this.#isAsked || this.#open) this.#context.host.dispatchEvent(PerfErrorEvent.of(error));
    }
    this.#context.host.requestUpdate();
  }

  #again(): void {
    this.#failure = undefined;
    this.#loading = undefined;
    void this.load();
    this.#context.host.requestUpdate();
  }
}
